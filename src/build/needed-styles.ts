import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Selector, type SelectorComponent, transform } from 'lightningcss';
import { rewritePages } from './dist-files.ts';

/**
 * Styles are inlined whole into every page, because one request is all a slow network needs for the first paint; so a page should not
 * carry the styles of others. A rule goes if it asks for a class that no element of the page has and no script names.
 * @param words what scripts name; data give no class its name
 * @param later rules (by `selectorsOf`) that come with the script that needs them; a page carries those it shows itself
 */
export function withNeededStyles(html: string, words: ReadonlySet<string>, later: ReadonlySet<string> = NONE): string {
  const has = new Set([...html.matchAll(/\s(?:class|id)="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)));
  const said = new Set(
    wordsIn([...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, text]) => text).join('\n')),
  );
  const shown: Page = {
    isNamed: (name) => has.has(name),
    mayHave: (attribute, value) => html.includes(` ${attribute}="${value}"`) || !html.includes(` ${attribute}="`),
  };
  const possible: Page = {
    isNamed: (name) => has.has(name) || said.has(name) || words.has(name),
    mayHave: () => true,
  };
  return html.replace(/(<style[^>]*>)([\s\S]*?)(<\/style>)/g, (_, open: string, css: string, close: string) => {
    const { code } = transform({
      filename: 'page.css',
      code: Buffer.from(css),
      minify: true,
      visitor: {
        Rule: {
          style: ({ value: { selectors } }) => {
            const isKept = selectors.some((one) => canMatch(one, later.has(keyOf(selectors)) ? shown : possible));
            return isKept ? undefined : [];
          },
        },
      },
    });
    // A media query whose rules have all gone stays behind empty.
    return open + code.toString().replace(/@media [^{}]*\{\}/g, '') + close;
  });
}

/** What of a page decides whether a selector can match. */
interface Page {
  /** Whether a class or an id has this name. */
  isNamed(name: string): boolean;
  /** Whether an attribute has this value; one that stands nowhere in the page is one that scripts set. */
  mayHave(attribute: string, value: string): boolean;
}

const wordsIn = (text: string): string[] => text.match(/[a-z][\w-]*/gi) ?? [];
const NONE: ReadonlySet<string> = new Set();

function canMatch(selector: Selector, page: Page): boolean {
  return selector.every((part: SelectorComponent) => {
    if (part.type === 'class' || part.type === 'id') return page.isNamed(part.name);
    if (part.type === 'attribute')
      return part.operation?.operator !== 'equal' || page.mayHave(part.name, part.operation.value);
    if (part.type === 'pseudo-class' && (part.kind === 'is' || part.kind === 'where'))
      return part.selectors.some((one) => canMatch(one, page));
    return true;
  });
}

/** The one style sheet that is fetched: the practice phone's. */
const LATER = /^_\/practice\.[\w-]+\.css$/;

/** The selectors of each rule of a sheet, to know the rule again. */
export function selectorsOf(css: string): Set<string> {
  const found = new Set<string>();
  transform({
    filename: 'later.css',
    code: Buffer.from(css),
    visitor: { Rule: { style: ({ value }) => void found.add(keyOf(value.selectors)) } },
  });
  return found;
}

const keyOf = (selectors: readonly Selector[]): string => JSON.stringify(selectors);

/** Takes from every page of a built site the styles it cannot need. */
export function keepNeededStyles(dist: string): void {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  const words = new Set<string>();
  for (const script of files.filter((path) => /\.js$/.test(path)))
    for (const word of wordsIn(readFileSync(join(dist, script), 'utf8'))) words.add(word);
  const later = new Set(
    files
      .filter((path) => LATER.test(path))
      .flatMap((path) => [...selectorsOf(readFileSync(join(dist, path), 'utf8'))]),
  );
  rewritePages(dist, (html) => withNeededStyles(html, words, later));
}
