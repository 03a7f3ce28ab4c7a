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
  /** Packs still to be fetched, in order. */
  let left: string[] = [];
  /** Whether somebody already waits for the network to come back. */
  let isAwaiting = false;
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
    if (!fresh && !isAwaiting) void goOnWhenBack();
  };

  /** The files of one pack alone: reading all of them after each of twelve downloads would take a slow phone half a minute. */
  const lookAgainAt = async (pack: Pack): Promise<void> => {
    const state = stateOf(await held(root, pack.id), pack, shelf.fresh);
    show({ rows: shelf.rows.map((row) => (row.pack.id === pack.id ? { pack, state } : row)) });
  };

  const fetchOne = async (id: string, signal: AbortSignal): Promise<boolean> => {
    const pack = shelf.rows.find((row) => row.pack.id === id)?.pack;
    if (!pack) return true;
    show({ news: `Đang tải ${pack.name}.`, running: { id, progress: { done: 0, total: pack.bytes } } }, 'trouble');
    const ending = await download(root, pack, (progress) => show({ running: { id, progress } }), signal);
    // What came out meanwhile stands in the list that `look` fetches, so «Tải tiếp» takes that version.
    if (ending.kind === 'trouble') await look();
    else await lookAgainAt(pack);
    show({}, 'running');
    if (ending.kind === 'trouble')
      show({ news: troubleWords[ending.trouble], trouble: { id, trouble: ending.trouble } });
    if (ending.kind === 'stopped') show({ news: `Đã dừng. Phần đã tải của ${pack.name} vẫn còn trong máy.` });
    // Asked at the moment a learner has chosen to keep something; a refusal changes nothing.
    if (ending.kind === 'done') void navigator.storage?.persist?.().catch(() => false);
    if (ending.kind === 'done') show({ news: `Đã tải đủ ${pack.name}. Không có mạng vẫn dùng được.` });
    return ending.kind === 'done';
  };

  const fetchAll = async (ids: readonly string[]): Promise<void> => {
    if (stopper) return;
    stopper = new AbortController();
    left = [...ids];
    while (left[0] !== undefined && (await fetchOne(left[0], stopper.signal))) left = left.slice(1);
    stopper = undefined;
  };

  const goOnWhenBack = async (): Promise<void> => {
    isAwaiting = true;
    await new Promise((resolve) => addEventListener('online', resolve, { once: true }));
    isAwaiting = false;
    // The event comes before the network answers; asking quietly spares the learner a row of failures.
    for (let time = 0; time < triesWhenBack; time += 1) {
      if ((await fetchPacks(root)).fresh) {
        await look();
        return shelf.trouble?.trouble === 'offline' ? fetchAll(left) : undefined;
      }
      await new Promise((resolve) => setTimeout(resolve, pauseWhenBack));
    }
  };

  return {
    look,
    fetch: fetchAll,
    stop: () => stopper?.abort(),
    remove: async (id) => {
      const pack = shelf.rows.find((row) => row.pack.id === id)?.pack;
      if (!pack) return;
      await remove(root, id);
      await lookAgainAt(pack);
      show({ news: `Đã xoá ${pack.name} khỏi máy. Có mạng thì tải lại được.` }, 'trouble');
    },
  };
}

function stateOf(found: Held, pack: Pack, fresh: boolean): PackState {
  return packState(found, fresh ? pack.version : undefined);
}
