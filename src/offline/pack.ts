/**
 * What a pack is and what can be said of one, without touching the device. A pack is everything a module needs: its pages and
 * each script and picture they name, so that a pack of one build works beside a shell of another.
 */

/** One file of a pack. */
export interface PackFile {
  /** Relative to the course's root, as asked for by a browser: `bai/goi-dien/`, not `bai/goi-dien/index.html`. */
  url: string;
  /** Bytes as stored. */
  size: number;
  /** `sha256-…`, as `fetch` takes it. */
  integrity: string;
}

/** One entry of `packs.json`. */
export interface Pack {
  id: string;
  /** Shown as a heading: «Làm quen điện thoại». */
  title: string;
  /** Said inside a sentence or a button: «chặng 1». */
  name: string;
  /** Its first page, relative to the course's root; absent for what is no module. */
  page?: string;
  /** For other readers than the course's: not part of «Tải cả khoá học», downloaded by itself. */
  isApart?: true;
  /** Changes whenever a file does. */
  version: string;
  /** Sum of the sizes of its files. */
  bytes: number;
  /** Its files in few, for a device that has few of them yet. The first holds what other packs have too. */
  bundles?: readonly Bundle[];
  files: PackFile[];
}

/** Files of a pack in one (see `build/bundle.ts`). */
export interface Bundle {
  /** Relative to the course's root; another one wherever its files are others. */
  url: string;
  /** Bytes that travel. */
  size: number;
  /** How many files it holds: those that follow the files of the bundle before, in the order of the pack. */
  count: number;
}

/**
 * Bytes that travel when packs are downloaded whole: a bundle that several have comes once.
 * @param here packs that are on the device; what came with them does not travel again
 */
export function downloadSize(packs: readonly Pack[], here: readonly Pack[] = []): number {
  const sizes = new Map<string, number>();
  for (const { version, bytes, bundles } of packs)
    for (const { url, size } of bundles ?? [{ url: version, size: bytes }]) sizes.set(url, size);
  for (const { bundles } of here) for (const { url } of bundles ?? []) sizes.delete(url);
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}

/**
 * - `none`: nothing of it is here
 * - `partial`: begun, never finished; not used by any page yet
 * - `complete`: whole, and the newest known
 * - `outdated`: whole, and a newer version is known
 * - `damaged`: was whole, some file has gone
 */
export type PackState = 'none' | 'partial' | 'complete' | 'outdated' | 'damaged';

/** What the device holds of a pack. */
export interface Held {
  /** Version of the whole pack that pages are served from, if any. */
  version?: string;
  /** Files of that version that are missing or altered. */
  missing: number;
  /** Whether a newer download was begun and not finished. */
  begun: boolean;
}

/** Bytes here of bytes in all. */
export interface Progress {
  done: number;
  total: number;
}

/** State of a pack from what the device holds; `newest` is absent when the list could not be fetched. */
export function packState(held: Held, newest: string | undefined): PackState {
  if (held.version === undefined) return held.begun ? 'partial' : 'none';
  if (held.missing > 0) return 'damaged';
  return newest === undefined || newest === held.version ? 'complete' : 'outdated';
}

/** Files of a pack that are not among those here, in the pack's order. */
export function missingFiles(pack: Pack, here: ReadonlySet<string>): PackFile[] {
  return pack.files.filter((file) => !here.has(file.url));
}

/** Progress of a pack when the given files are still missing. */
export function progressOf(pack: Pack, missing: readonly PackFile[]): Progress {
  return { done: pack.bytes - missing.reduce((sum, file) => sum + file.size, 0), total: pack.bytes };
}

/** Whole per cent; 100 only when nothing is missing, so that «100» never stands beside a wait. */
export function percent({ done, total }: Progress): number {
  return total === 0 ? 100 : Math.floor((done / total) * 100);
}

/** `940 kB`, `1,2 MB`: decimal comma, 1 MB = 1000 kB, never «0 kB» for something that is there. */
export function sizeWords(bytes: number): string {
  if (bytes < 999_500) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}

/** Whether a parsed value is a list of packs; anything else a network may answer is not. */
export function isPackList(value: unknown): value is Pack[] {
  return Array.isArray(value) && value.every(isPack);
}

/** Whether a parsed value is a pack. */
export function isPack(value: unknown): value is Pack {
  if (typeof value !== 'object' || value === null) return false;
  const pack = value as Partial<Pack>;
  const words = [pack.id, pack.title, pack.name, pack.version];
  return words.every((word) => typeof word === 'string') && typeof pack.bytes === 'number' && Array.isArray(pack.files);
}
