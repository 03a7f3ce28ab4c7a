/**
 * Names of the caches, agreed between page and worker. They carry the course's root, because several sites may share one origin
 * (`user.github.io/a/`, `/b/`) and each sees the caches of all.
 */

/** Every cache that holds packs of the course at this root begins with this. */
export function packCachePrefix(root: string): string {
  return `lop-so ${root} goi `;
}

/** Cache of one version of one pack: first the place where it gathers, later the place it is served from. */
export function packCacheName(root: string, id: string, version: string): string {
  return `${packCachePrefix(root)}${id} ${version}`;
}

/** Id and version out of a cache's name, or undefined when it is no pack of the course at this root. */
export function readPackCacheName(root: string, name: string): { id: string; version: string } | undefined {
  const prefix = packCachePrefix(root);
  if (!name.startsWith(prefix)) return undefined;
  const [id, version] = name.slice(prefix.length).split(' ');
  return id && version ? { id, version } : undefined;
}

/**
 * Address, inside a pack's cache, of the pack's own manifest. It is put last and in one act: a cache that has it is whole, a
 * cache without it is never served from.
 */
export function wholeMark(root: string): string {
  return `${root}goi-nay-du.json`;
}

/** Cache with the last list of packs that came over the network. */
export function listCacheName(root: string): string {
  return `lop-so ${root} danh-sach`;
}

/** Cache of the shell. */
export function shellCacheName(root: string): string {
  return `lop-so ${root} vo`;
}
