import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withPolicy } from '../../../src/build/content-policy.ts';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (body: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"></head><body>${body}</body></html>`;
const policyOf = (html: string): string =>
  /http-equiv="content-security-policy" content="([^"]*)"/.exec(withPolicy(html))?.[1] ?? '';

describe("a page's content policy", () => {
  it('stands before everything else in the head', () => {
    expect(withPolicy(page(''))).toContain('<head><meta http-equiv="content-security-policy"');
  });
  it('names the inline scripts and styles of this page by hash, each once', () => {
    const policy = policyOf(page('<script>let a=1</script><script>let a=1</script><style>p{margin:0}</style>'));
    expect(policy.split(hash('let a=1'))).toHaveLength(2);
    expect(policy).toContain(`style-src 'self' ${hash('p{margin:0}')}`);
  });
  it('names no script that is fetched and no data', () => {
    const policy = policyOf(
      page('<script type="module" src="/_/a.js"></script><script type="application/json">{}</script>'),
    );
    expect(policy).toMatch(/script-src 'self';/);
  });
  it('lets pictures made on the device into a page that says it shows some, and into no other', () => {
    const withPictures = page('').replace('<html>', '<html lang="vi" data-hinh-cua-may>');
    expect(policyOf(withPictures)).toContain("img-src 'self' blob: data:;");
    expect(policyOf(page('<p data-hinh-cua-may>'))).not.toContain('blob:');
  });
  it('lets a page that says so send to https and to the device itself, to nothing else, and loosens nothing more', () => {
    const out = page('').replace('<html>', '<html lang="vi" data-noi-ra>');
    const rule = "connect-src 'self' https: http://localhost:* http://127.0.0.1:*;";
    expect(policyOf(out)).toContain(rule);
    expect(policyOf(out).replace(rule, '')).toBe(policyOf(page('')));
    expect(policyOf(page('<p data-noi-ra>'))).not.toContain('connect-src');
  });
  it('never allows whatever stands inline', () => {
    expect(policyOf(page('<script>1</script>'))).not.toContain('unsafe');
  });
});
