/** Keeps the shell's cache from growing: after a refused install at once, after a good one with the version before kept. */

/** Addresses in a cache now. */
export async function rememberKeys(cacheName: string): Promise<Set<string>> {
  return new Set((await (await caches.open(cacheName)).keys()).map((request) => request.url));
}

/**
 * After a failed update removes what it had brought, then fails with its reason: fifty failures take no more room than none. A
 * failed first install keeps what came, so that the next try goes on from there.
 */
export async function forgetRefused(
  cacheName: string,
  before: Promise<Set<string>>,
  isUpdate: boolean,
  reason: unknown,
): Promise<never> {
  if (isUpdate) await keepOnly(cacheName, await before);
  throw reason;
}

/**
 * Removes what neither this version nor the one before needs. The one before stays, because a tab that has not been reloaded
 * still runs it.
 * @param keys cache keys of this version
 */
export async function forgetUnused(root: string, cacheName: string, keys: string[]): Promise<void> {
  const note = `${root}vo-ban-truoc.json`;
  const cache = await caches.open(cacheName);
  const previous = ((await (await cache.match(note))?.json()) ?? []) as string[];
  await keepOnly(cacheName, new Set([...keys, ...previous, note]));
  await cache.put(note, Response.json(keys));
}

async function keepOnly(cacheName: string, wanted: ReadonlySet<string>): Promise<void> {
  const cache = await caches.open(cacheName);
  for (const request of await cache.keys()) if (!wanted.has(request.url)) await cache.delete(request);
}
