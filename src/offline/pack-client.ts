import { listCacheName, packCacheName, readPackCacheName, wholeMark } from './cache-names.ts';
import {
  type Bundle,
  type Held,
  isPack,
  isPackList,
  missingFiles,
  type Pack,
  type PackFile,
  type Progress,
  progressOf,
} from './pack.ts';
import { unbundling } from './unbundle.ts';
import type { Refusal, Trouble } from './words.ts';

/** How a download ended. `stopped`: the learner stopped it; what came so far stays for the next time. */
export type Ending = { kind: 'done' } | { kind: 'stopped' } | { kind: 'trouble'; trouble: Trouble };

/** Called as files arrive. */
export type OnProgress = (progress: Progress) => void;

/** Four at once: the wait of a slow phone network is in its round trips. */
const atOnce = 4;

/** Matching by address alone: neither a query nor a `Vary` header chooses another file here. */
const byAddress = { ignoreSearch: true, ignoreVary: true };

/**
 * Whether anything can be kept here; undefined when it can. It tries, because an opened file has `caches` and refuses to fill
 * them, and a private window may do the same.
 */
export async function whyNothingCanBeKept(root: string): Promise<Refusal | undefined> {
  if (!globalThis.isSecureContext) return 'insecure';
  if (!root.startsWith('http')) return 'unsupported';
  try {
    const name = `${listCacheName(root)} thu`;
    await caches.open(name);
    await caches.delete(name);
    return undefined;
  } catch {
    return 'unsupported';
  }
}

/**
 * The list of packs: the server's, else the last one that came, else what the device holds.
 * @returns `fresh` says whether the server answered
 */
export async function fetchPacks(root: string): Promise<{ packs: Pack[]; fresh: boolean }> {
  const kept = await caches.open(listCacheName(root));
  try {
    const response = await fetch(`${root}packs.json`, { cache: 'no-store' });
    const copy = response.clone();
    const packs: unknown = await response.json();
    if (response.ok && isPackList(packs)) {
      await kept.put(`${root}packs.json`, copy);
      return { packs, fresh: true };
    }
  } catch {
    // No network, or a page of somebody else's: what is known from before still holds.
  }
  const last: unknown = await (await kept.match(`${root}packs.json`))?.json();
  return { packs: isPackList(last) ? last : await wholePacks(root), fresh: false };
}

/** The packs that pages are served from, by their own manifests: this needs no network and no list. */
export async function wholePacks(root: string): Promise<Pack[]> {
  const packs = new Map<string, Pack>();
  for (const { name } of await packCaches(root)) {
    const pack = await manifestIn(root, name);
    if (pack) packs.set(pack.id, pack);
  }
  return [...packs.values()];
}

/** What the device holds of a pack; every file is read and compared with its hash, so «đủ» is never said on trust. */
export async function held(root: string, id: string): Promise<Held> {
  const found: Held = { missing: 0, begun: false };
  for (const { name } of await packCaches(root, id)) {
    const pack = await manifestIn(root, name);
    if (!pack) {
      found.begun = true;
      continue;
    }
    found.version = pack.version;
    found.missing = missingFiles(pack, await filesHere(root, name, pack)).length;
  }
  return found;
}

/**
 * Downloads a pack, or what is missing of it. Until its last file has come nothing changes for any page; then the new version is
 * whole in one act and the old one goes. A file that is already on the device with the right hash is copied.
 */
export async function download(
  root: string,
  pack: Pack,
  onProgress: OnProgress,
  signal?: AbortSignal,
): Promise<Ending> {
  const name = packCacheName(root, pack.id, pack.version);
  let missing: PackFile[] = [];
  try {
    const cache = await caches.open(name);
    missing = missingFiles(pack, await filesHere(root, name, pack));
    onProgress(progressOf(pack, missing));
    const keep = async (file: PackFile, body: Response): Promise<void> => {
      await cache.put(root + file.url, body);
      missing = missing.filter((other) => other !== file);
      onProgress(progressOf(pack, missing));
    };
    await copyAll(root, missing, keep, signal);
    let before = 0;
    for (const bundle of pack.bundles ?? []) {
      const known = pack.files.slice(0, before);
      const files = pack.files.slice(before, before + bundle.count);
      const lacking = () => files.filter((file) => missing.includes(file));
      if (lacking().length > bundle.count / 2)
        for await (const [file, body] of unpacked(root, cache, bundle, known, files, signal))
          if (missing.includes(file) && (await hashOf(body.clone())) === file.integrity) await keep(file, body);
      // The next bundle copies from these, so all of them come first.
      await fetchAll(root, lacking(), keep, signal);
      before += bundle.count;
    }
    await fetchAll(root, missing, keep, signal);
    await cache.put(wholeMark(root), Response.json(pack));
    for (const other of await packCaches(root, pack.id)) if (other.name !== name) await caches.delete(other.name);
    return { kind: 'done' };
  } catch (reason) {
    if (signal?.aborted) return { kind: 'stopped' };
    return { kind: 'trouble', trouble: await troubleOf(root, pack, reason) };
  }
}

/** Removes every version of a pack from the device. */
export async function remove(root: string, id: string): Promise<void> {
  for (const { name } of await packCaches(root, id)) await caches.delete(name);
}

/** Puts a file that has come, and whose hash is right, where the pack gathers. */
type Keep = (file: PackFile, body: Response) => Promise<void>;

/** Takes what the shell, another pack or another version of this one has already, so that an update fetches only what changed. */
async function copyAll(root: string, files: readonly PackFile[], keep: Keep, signal?: AbortSignal): Promise<void> {
  const holders = new Map<string, Cache[]>();
  for (const name of await caches.keys()) {
    if (!name.startsWith(`lop-so ${root} `)) continue;
    const cache = await caches.open(name);
    for (const { url } of await cache.keys()) {
      const address = url.split('?')[0]!;
      holders.set(address, [...(holders.get(address) ?? []), cache]);
    }
  }
  for (const file of files)
    for (const cache of holders.get(root + file.url) ?? []) {
      signal?.throwIfAborted();
      const response = await cache.match(root + file.url, byAddress);
      if (!response || (await hashOf(response.clone())) !== file.integrity) continue;
      await keep(file, response);
      break;
    }
}

/** Fetches files one by one, a few at once. */
async function fetchAll(root: string, files: readonly PackFile[], keep: Keep, signal?: AbortSignal): Promise<void> {
  const queue = [...files];
  const worker = async (): Promise<void> => {
    for (let file = queue.shift(); file; file = queue.shift()) {
      signal?.throwIfAborted();
      await keep(file, await fetchFile(root, file, signal));
    }
  };
  const workers = await Promise.allSettled(Array.from({ length: atOnce }, worker));
  for (const one of workers) if (one.status === 'rejected') throw one.reason;
}

/**
 * The files of a bundle as it comes: one request instead of sixty, a tenth of the bytes. Their hashes are still to be compared. Where
 * it cannot be had or read it ends early: what is missing then is fetched by itself.
 * @param known the files before those of the bundle, all of them in the cache
 * @param files those of the bundle
 */
async function* unpacked(
  root: string,
  cache: Cache,
  { url }: Bundle,
  known: readonly PackFile[],
  files: readonly PackFile[],
  signal?: AbortSignal,
): AsyncGenerator<[PackFile, Response]> {
  if (!('DecompressionStream' in globalThis)) return;
  const coming = files[Symbol.iterator]();
  try {
    const response = await fetch(root + url, { cache: 'no-store', ...(signal ? { signal } : {}) });
    if (!response.ok || !response.body) return;
    const kept = await Promise.all(known.map(async (file) => (await cache.match(root + file.url, byAddress))!.blob()));
    const bundle = unbundling(
      files.map(({ size }) => size),
      new Uint8Array(await new Blob(kept).arrayBuffer()),
    );
    const reader = response.body.pipeThrough(new DecompressionStream('gzip')).getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read())
      for (const bytes of bundle.push(part.value)) {
        const file = coming.next().value!;
        yield [file, new Response(bytes, { headers: { 'content-type': typeOf(file.url) } })];
      }
  } catch {
    signal?.throwIfAborted();
  }
}

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  json: 'application/json',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  webmanifest: 'application/manifest+json',
  wasm: 'application/wasm',
};

/** What a host would say a file is; a page's address has no ending. */
const typeOf = (url: string): string =>
  url.endsWith('/') || url.endsWith('.html')
    ? 'text/html; charset=utf-8'
    : (TYPES[url.slice(url.lastIndexOf('.') + 1)] ?? 'application/octet-stream');

async function packCaches(root: string, id?: string): Promise<{ name: string; id: string; version: string }[]> {
  const names = await caches.keys();
  return names
    .map((name) => ({ name, ...readPackCacheName(root, name) }))
    .filter((one): one is { name: string; id: string; version: string } => one.id !== undefined)
    .filter((one) => id === undefined || one.id === id);
}

async function manifestIn(root: string, name: string): Promise<Pack | undefined> {
  const mark = await (await caches.open(name)).match(wholeMark(root));
  if (!mark) return undefined;
  const pack: unknown = await mark.json();
  return isPack(pack) ? pack : undefined;
}

async function filesHere(root: string, name: string, pack: Pack): Promise<Set<string>> {
  const cache = await caches.open(name);
  const here = new Set<string>();
  for (const file of pack.files) {
    const response = await cache.match(root + file.url, byAddress);
    if (response && (await hashOf(response)) === file.integrity) here.add(file.url);
  }
  return here;
}

/** A hash makes the browser refuse a body that was cut or replaced; one second try, since flaky networks cut at random. */
async function fetchFile(root: string, file: PackFile, signal?: AbortSignal): Promise<Response> {
  const ask = { integrity: file.integrity, cache: 'no-cache', ...(signal ? { signal } : {}) } as const;
  const response = await fetch(root + file.url, ask).catch((reason: unknown) => {
    signal?.throwIfAborted();
    if (!navigator.onLine) throw reason;
    return fetch(root + file.url, { ...ask, cache: 'reload' });
  });
  if (!response.ok) throw new Error(`${response.status} ${file.url}`);
  // A redirected answer may not serve a navigation later; the same bytes in a fresh answer may.
  return response.redirected ? new Response(await response.blob(), { headers: response.headers }) : response;
}

async function hashOf(response: Response): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.arrayBuffer()));
  return `sha256-${btoa(String.fromCharCode(...hash))}`;
}

/** A refused fetch says nothing about why: ask the server for the list and judge by the answer. */
async function troubleOf(root: string, pack: Pack, reason: unknown): Promise<Trouble> {
  if (reason instanceof DOMException && reason.name === 'QuotaExceededError') return 'full';
  try {
    const response = await fetch(`${root}packs.json`, { cache: 'no-store' });
    const packs: unknown = await response.json().catch(() => undefined);
    if (!response.ok || !isPackList(packs)) return 'portal';
    return packs.some((one) => one.id === pack.id && one.version === pack.version) ? 'cut' : 'changed';
  } catch {
    return 'offline';
  }
}
