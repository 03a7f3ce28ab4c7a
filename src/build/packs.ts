import { shortHash } from '../lib/content-file.ts';
import type { Pack, PackFile } from '../offline/pack.ts';
import { type DistFile, withNeeds } from './dist-files.ts';
import { PAGE_TEXTS } from './page-texts.ts';

/** What of `course.json` says which page belongs where; addresses carry the site's base. */
export interface CourseMap {
  modules: readonly {
    id: string;
    title: string;
    url?: string;
    /** Addresses beside its lessons that belong to it. */
    pages?: readonly string[];
    lessons: readonly { url: string }[];
  }[];
  /** The cadres' workshop: all pages below its address are one pack. */
  workshop?: { title: string; url: string };
}

/** The site divided: what the worker keeps at once, and what a learner downloads. */
export interface Division {
  shell: PackFile[];
  packs: Pack[];
  /** What more than one pack has: the first files of each of those. */
  shared: PackFile[];
}

/** A pack before its files are put in order. */
interface Draft {
  id: string;
  title: string;
  name: string;
  page?: string | undefined;
  isApart?: true;
  files: readonly DistFile[];
}

/** Pages that must open on a device that has downloaded nothing. Every other page belongs to a pack. */
const shellPages = ['', 'tim/', 'tai-ve/', 'cai-dat/', 'tro-giup/', 'on-tap/', 'lo-bi-lua/', 'chua-tai/', '404.html'];

/** Kept at once although no page need name them, and in no pack: they go with the shell whatever the pack's version. */
const manifest = 'manifest.webmanifest';
const courseMap = 'course.json';

/**
 * Divides the built site. A page under an address of a module, its lessons or what belongs to it goes to that module's pack with
 * everything it names; the text to search is a pack of its own; pages that belong nowhere are a last pack, so that no page can be
 * forgotten. What several packs have comes first in each, in the same order.
 * @param base the site's base as Astro has it, `/` or `/lop-so/`
 */
export function divide(all: readonly DistFile[], course: CourseMap | undefined, base: string): Division {
  const always = [
    ...withNeeds(
      all.filter((file) => file.path === manifest),
      all,
    ),
    ...all.filter((file) => file.path === courseMap),
  ];
  const site = all.filter((file) => file.path !== PAGE_TEXTS && !always.includes(file));
  const pages = site.filter((file) => file.path.endsWith('.html'));
  const left = new Set(pages);
  const take = (belongs: (page: DistFile) => boolean): DistFile[] => {
    const taken = [...left].filter(belongs);
    for (const page of taken) left.delete(page);
    return taken;
  };
  const shellStart = take((page) => shellPages.includes(page.url));
  const shell = [...withNeeds(shellStart, site), ...always];

  const drafts: Draft[] = [];
  for (const [index, module] of (course?.modules ?? []).entries()) {
    const addresses = [module.url, ...(module.pages ?? []), ...module.lessons.map((lesson) => lesson.url)]
      .filter((address) => address !== undefined)
      .map((address) => withinSite(address, base));
    const own = take((page) => addresses.some((address) => page.url.startsWith(address)));
    const page = module.url === undefined ? undefined : withinSite(module.url, base);
    if (own.length > 0)
      drafts.push({
        id: module.id,
        title: module.title,
        name: `chặng ${index + 1}`,
        page,
        files: withNeeds(own, site),
      });
  }
  if (course?.workshop) {
    const page = withinSite(course.workshop.url, base);
    const own = take(({ url }) => url.startsWith(page));
    if (own.length > 0)
      drafts.push({
        id: 'can-bo',
        title: course.workshop.title,
        name: 'xưởng của cán bộ',
        page,
        isApart: true,
        files: withNeeds(own, site),
      });
  }
  const search = all.filter((file) => file.path === PAGE_TEXTS);
  if (search.length > 0) drafts.push({ id: 'tim-kiem', title: 'Tìm trong khoá học', name: 'phần tìm', files: search });
  const rest = [...left];
  if (rest.length > 0)
    drafts.push({ id: 'trang-khac', title: 'Các trang khác', name: 'các trang khác', files: withNeeds(rest, site) });
  const shared = sharedFiles(drafts);
  return {
    shell: shell.map(toPackFile),
    packs: drafts.map((draft) => toPack(draft, shared)),
    shared: shared.map(toPackFile),
  };
}

function withinSite(address: string, base: string): string {
  const path = address.startsWith(base) ? address.slice(base.length) : address;
  const within = path.replace(/^\/+/, '').replace(/index\.html$/, '');
  // An empty address would claim every page of the site.
  if (within === '')
    throw new Error(`course.json: «${address}» là trang chủ, không thể là một bài. Sửa «url» của bài.`);
  return within.endsWith('/') ? within : `${within}/`;
}

function toPackFile({ url, size, integrity }: DistFile): PackFile {
  return { url, size, integrity };
}

/** Changes whenever one of these files does. */
export const versionOf = (files: readonly PackFile[]): string => shortHash(JSON.stringify(files), 12);

function toPack({ id, title, name, page, isApart, files: own }: Draft, shared: readonly DistFile[]): Pack {
  const isShared = own.some((file) => shared.includes(file));
  const files = [...(isShared ? shared : []), ...own.filter((file) => !shared.includes(file))].map(toPackFile);
  return {
    id,
    title,
    name,
    ...(page === undefined ? {} : { page }),
    ...(isApart ? { isApart } : {}),
    version: versionOf(files),
    bytes: files.reduce((sum, file) => sum + file.size, 0),
    files,
  };
}

/**
 * The files that more than one pack has. A pack that has any of them gets all, as its first: so they are the same few kilobytes more
 * for the one, and travel once for all of them.
 */
function sharedFiles(drafts: readonly Draft[]): DistFile[] {
  const times = new Map<DistFile, number>();
  for (const file of drafts.flatMap(({ files }) => files)) times.set(file, (times.get(file) ?? 0) + 1);
  return [...times].filter(([, count]) => count > 1).map(([file]) => file);
}
