import { createHash } from 'node:crypto';
import { rewritePages } from './dist-files.ts';

/** What does not depend on the page. Nothing comes from another origin and nothing goes to one. */
const fixed = ["default-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'"];

/**
 * Where the one page with a bridge may send: the address is the cadre's to type, so any https, and plain http on the device itself
 * only. Everything else on that page is as tight as elsewhere.
 */
const outward = "connect-src 'self' https: http://localhost:* http://127.0.0.1:*";

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const hashes = (html: string, element: RegExp): string[] => [
  ...new Set([...html.matchAll(element)].map(([, text]) => hashOf(text ?? ''))),
];

/**
 * A page with its Content-Security-Policy as the first thing in its head: the scripts and styles that stand in it by their hashes,
 * nothing `unsafe-inline`. Astro's own policy names every script and style of the whole site in each page (1 kB that does not
 * compress), so the page's own is made here, from the page as it will be served.
 */
export function withPolicy(html: string): string {
  const scripts = hashes(html, /<script(?![^>]*\s(?:src=|type="application\/json"))[^>]*>([\s\S]*?)<\/script>/g);
  const styles = hashes(html, /<style[^>]*>([\s\S]*?)<\/style>/g);
  // A poster is drawn in the page and a photo comes off the device: pictures with no address of the site, on such pages only.
  const pictures = /<html[^>]* data-hinh-cua-may/.test(html) ? ["img-src 'self' blob: data:"] : [];
  const out = /<html[^>]* data-noi-ra/.test(html) ? [outward] : [];
  const policy = [
    ...fixed,
    ...pictures,
    ...out,
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
  ];
  return html.replace(/<head>/, `<head><meta http-equiv="content-security-policy" content="${policy.join(';')}">`);
}

/** Gives every page of a built site its policy. */
export const givePolicies = (dist: string): void => rewritePages(dist, withPolicy);
