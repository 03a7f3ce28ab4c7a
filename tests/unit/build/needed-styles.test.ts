import { describe, expect, it } from 'vitest';
import { selectorsOf, withNeededStyles } from '../../../src/build/needed-styles.ts';

const page = (css: string, body: string): string =>
  `<html><head><style>${css}</style></head><body>${body}</body></html>`;
const kept = (css: string, body: string, words: string[] = []): string =>
  /<style>(.*)<\/style>/s.exec(withNeededStyles(page(css, body), new Set(words)))?.[1] ?? '';

describe('the styles a page keeps', () => {
  it('are those whose classes stand in it', () => {
    expect(kept('.a{margin:0}.b{margin:0}', '<p class="x a">')).toBe('.a{margin:0}');
  });
  it('are not those whose names are only words in it', () => {
    expect(kept('.chan{margin:0}', '<p data-x="chan" class="chan-nguoi-la">Đi chan chân</p>')).toBe('');
  });
  it('are also those that a script, its own or another, may set later', () => {
    expect(kept('.b{margin:0}', '<p>', ['b'])).toBe('.b{margin:0}');
    expect(kept('.b{margin:0}', '<script>x.className="b"</script>')).toBe('.b{margin:0}');
  });
  it('are not those that come with a script’s own sheet, unless the page shows them', () => {
    const later = selectorsOf('.b{margin:0}.c .b{padding:0}');
    const keptBeside = (body: string): string =>
      /<style>(.*)<\/style>/s.exec(
        withNeededStyles(page('.b{margin:0}.b i{margin:0}', body), new Set(['b']), later),
      )?.[1] ?? '';
    expect(keptBeside('<p>')).toBe('.b i{margin:0}');
    expect(keptBeside('<p class="b">')).toBe('.b,.b i{margin:0}');
  });
  it('of a script’s own sheet are those whose attributes have the value that stands in the page, or stand nowhere', () => {
    const css = '[data-x=a] p{margin:0}[data-x=b] p{margin:0}[data-chu="28"] p{margin:0}';
    const html = withNeededStyles(page(css, '<div data-x="a"><p>'), new Set(), selectorsOf(css));
    expect(html).toContain('<style>[data-x=a] p{margin:0}[data-chu="28"] p{margin:0}</style>');
    expect(kept('[data-x=b]{margin:0}', '<p>')).toBe('[data-x=b]{margin:0}');
  });
  it('are all that ask for no class', () => {
    expect(kept('p{margin:0}[data-x]{margin:0}', '<i>')).toBe('p,[data-x]{margin:0}');
  });
  it('go only when every selector of the rule asks for something that is not there', () => {
    expect(kept('.a,.b{margin:0}.a .c{margin:0}', '<p class="a">')).toBe('.a,.b{margin:0}');
  });
  it('look into :is, and leave :not alone', () => {
    expect(kept(':is(.b,.c) i{margin:0}p:not(.b){margin:0}', '<p>')).toBe('p:not(.b){margin:0}');
  });
  it('keep what stands inside a media query', () => {
    expect(kept('@media print{.a{margin:0}.b{margin:0}}', '<p class="a">')).toBe('@media print{.a{margin:0}}');
  });
});
