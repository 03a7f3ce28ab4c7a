/** The classic script that answers questions of kind `one` before any other script has loaded, for the head of a page that asks. */
import { minify_sync } from 'terser';
import source from './answer-inline.js?raw';

/** As short as can be: it stands in every lesson. */
export const answerInline = minify_sync(source, { ecma: 2020 }).code ?? source;
