/** The classic script that answers questions of kind `one` before any other script has loaded, for the head of a page that asks. */
import source from './answer-inline.js?raw';

// Every statement there ends with a semicolon or a brace, and no text holds these signs: spaces are for its readers only.
export const answerInline = source.replace(/\n\s*/g, '').replace(/ ?([={}();,:|&]) ?/g, '$1');
