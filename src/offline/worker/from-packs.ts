import { packCachePrefix, wholeMark } from '../cache-names.ts';

/**
 * The answer to an address out of the packs on the device. Only whole packs answer, the newest first; then the shell of the
 * version before, which a tab that has not been reloaded still asks for its later scripts.
 * @param address as `keptAddress` gives it
 */
export async function fromPacks(root: string, shellCache: string, address: string): Promise<Response | undefined> {
  const names = (await caches.keys()).filter((name) => name.startsWith(packCachePrefix(root))).reverse();
  for (const name of names) {
    const cache = await caches.open(name);
    const answer = await cache.match(address, { ignoreSearch: true, ignoreVary: true });
    if (answer && (await cache.match(wholeMark(root)))) return answer;
  }
  return (await caches.open(shellCache)).match(address, { ignoreVary: true });
}
