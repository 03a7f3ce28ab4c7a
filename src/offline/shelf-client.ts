import { type Held, type Pack, type PackState, type Progress, packState } from './pack.ts';
import { download, fetchPacks, held, remove, whyNothingCanBeKept } from './pack-client.ts';
import { type Refusal, type Trouble, troubleWords } from './words.ts';

/** One pack and how it stands on this device. */
export interface Row {
  pack: Pack;
  state: PackState;
}

/** All that the page of packs shows. */
export interface Shelf {
  /** False until the device has been looked through. */
  ready: boolean;
  refusal?: Refusal;
  rows: readonly Row[];
  /** Whether the server told what is newest; without it nothing can be downloaded. */
  fresh: boolean;
  /** The pack being downloaded. */
  running?: { id: string; progress: Progress };
  trouble?: { id: string; trouble: Trouble };
  /** Last thing that happened, for everybody and for screen readers. */
  news: string;
}

/** What can be asked of the shelf; each call ends when the shelf is up to date again. */
export interface ShelfKeeper {
  /** Looks through the device and asks for the list. */
  look: () => Promise<void>;
  /** Downloads packs one after the other until done, stopped, or in trouble. */
  fetch: (ids: readonly string[]) => Promise<void>;
  stop: () => void;
  remove: (id: string) => Promise<void>;
}

/** After the network is back: how often and at what distance in milliseconds the server is asked whether it answers. */
const triesWhenBack = 15;
const pauseWhenBack = 2000;

/**
 * Keeps the shelf of packs of the course at `root` and tells each change.
 * @param root absolute address ending with `/`
 */
export function keepShelf(root: string, onChange: (shelf: Shelf) => void): ShelfKeeper {
  let shelf: Shelf = { ready: false, rows: [], fresh: false, news: '' };
  let stopper: AbortController | undefined;
  const show = (change: Partial<Shelf>, ...gone: ('running' | 'trouble')[]): void => {
    shelf = { ...shelf, ...change };
    for (const key of gone) delete shelf[key];
    onChange(shelf);
  };

  const look = async (): Promise<void> => {
    const refusal = await whyNothingCanBeKept(root);
    if (refusal) return show({ ready: true, refusal });
    const { packs, fresh } = await fetchPacks(root);
    const rows = await Promise.all(
      packs.map(async (pack) => ({ pack, state: stateOf(await held(root, pack.id), pack, fresh) })),
    );
    show({ ready: true, rows, fresh });
  };

  const fetchOne = async (id: string, signal: AbortSignal): Promise<boolean> => {
    const pack = shelf.rows.find((row) => row.pack.id === id)?.pack;
    if (!pack) return true;
    show({ news: `Đang tải ${pack.name}.`, running: { id, progress: { done: 0, total: pack.bytes } } }, 'trouble');
    const ending = await download(root, pack, (progress) => show({ running: { id, progress } }), signal);
    // A version that came out meanwhile is in the list that `look` fetches, so «Tải tiếp» takes that one.
    await look();
    show({}, 'running');
    if (ending.kind === 'trouble')
      show({ news: troubleWords[ending.trouble], trouble: { id, trouble: ending.trouble } });
    if (ending.kind === 'stopped') show({ news: `Đã dừng. Phần đã tải của ${pack.name} vẫn còn trong máy.` });
    if (ending.kind === 'done') show({ news: `Đã tải đủ ${pack.name}. Không có mạng vẫn dùng được.` });
    return ending.kind === 'done';
  };

  const fetchAll = async (ids: readonly string[]): Promise<void> => {
    if (stopper) return;
    stopper = new AbortController();
    let rest = [...ids];
    while (rest[0] !== undefined && (await fetchOne(rest[0], stopper.signal))) rest = rest.slice(1);
    stopper = undefined;
    if (isCutOff()) void goOnWhenBack(rest);
  };
  const isCutOff = (): boolean => shelf.trouble?.trouble === 'offline';
  const goOnWhenBack = async (rest: readonly string[]): Promise<void> => {
    await new Promise((resolve) => addEventListener('online', resolve, { once: true }));
    // The event comes before the network answers; asking quietly spares the learner a row of failures.
    for (let time = 0; time < triesWhenBack && isCutOff(); time += 1) {
      if ((await fetchPacks(root)).fresh) return fetchAll(rest);
      await new Promise((resolve) => setTimeout(resolve, pauseWhenBack));
    }
  };

  return {
    look,
    fetch: fetchAll,
    stop: () => stopper?.abort(),
    remove: async (id) => {
      const name = shelf.rows.find((row) => row.pack.id === id)?.pack.name ?? '';
      await remove(root, id);
      await look();
      show({ news: `Đã xoá ${name} khỏi máy. Có mạng thì tải lại được.` }, 'trouble');
    },
  };
}

function stateOf(found: Held, pack: Pack, fresh: boolean): PackState {
  return packState(found, fresh ? pack.version : undefined);
}
