/**
 * The one form in which an address is kept on the device: no query, no fragment, `/x`, `/x/` and `/x/index.html` alike `/x/`.
 * Queries never choose another file on a static site: they say which task (`bai-tap`) or who linked here (`fbclid`).
 * @param url an absolute address
 */
export function keptAddress(url: string): string {
  const kept = new URL(url);
  kept.search = '';
  kept.hash = '';
  const name = kept.pathname.slice(kept.pathname.lastIndexOf('/') + 1);
  if (name === 'index.html') kept.pathname = kept.pathname.slice(0, -name.length);
  else if (name !== '' && !name.includes('.')) kept.pathname += '/';
  return kept.href;
}
