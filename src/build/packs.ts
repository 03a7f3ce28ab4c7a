import { createHash } from 'node:crypto';
import type { Pack, PackFile } from '../offline/pack.ts';
import { type DistFile, withNeeds } from './dist-files.ts';

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
}

/** The site divided: what the worker keeps at once, and what a learner downloads. */
export interface Division {
  shell: PackFile[];
  packs: Pack[];
}

/** Pages that must open on a device that has downloaded nothing. Every other page belongs to a pack. */
const shellPages = ['', 'tim/', 'tai-ve/', 'cai-dat/', 'tro-giup/', 'on-tap/', 'lo-bi-lua/', 'chua-tai/', '404.html'];

/** Kept at once although no page need name them, and in no pack: they go with the shell whatever the pack's version. */
const manifest = 'manifest.webmanifest';
const courseMap = 'course.json';

/**
 * Divides the built site. A page under an address of a module, its lessons or what belongs to it goes to that module's pack with everything it names; the
 * search index is a pack of its own; pages that belong nowhere are a last pack, so that no page can be forgotten.
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
  const site = all.filter((file) => !file.path.startsWith('pagefind/') && !always.includes(file));
  const pages = site.filter((file) => file.path.endsWith('.html'));
  const left = new Set(pages);
  const take = (belongs: (page: DistFile) => boolean): DistFile[] => {
    const taken = [...left].filter(belongs);
    for (const page of taken) left.delete(page);
    return taken;
  };
  const shellStart = take((page) => shellPages.includes(page.url));
  const shell = [...withNeeds(shellStart, site), ...always];

  const packs: Pack[] = [];
  for (const [index, module] of (course?.modules ?? []).entries()) {
    const addresses = [module.url, ...(module.pages ?? []), ...module.lessons.map((lesson) => lesson.url)]
      .filter((address) => address !== undefined)
      .map((address) => withinSite(address, base));
    const own = take((page) => addresses.some((address) => page.url.startsWith(address)));
    const page = module.url === undefined ? undefined : withinSite(module.url, base);
    if (own.length > 0) packs.push(toPack(module.id, module.title, `chặng ${index + 1}`, withNeeds(own, site), page));
  }
  const search = all.filter((file) => file.path.startsWith('pagefind/'));
  if (search.length > 0) packs.push(toPack('tim-kiem', 'Tìm trong khoá học', 'phần tìm', search));
  const rest = [...left];
  if (rest.length > 0) packs.push(toPack('trang-khac', 'Các trang khác', 'các trang khác', withNeeds(rest, site)));
  return { shell: shell.map(toPackFile), packs };
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

function toPack(id: string, title: string, name: string, from: readonly DistFile[], page?: string): Pack {
  const files = from.map(toPackFile);
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
  return {
    id,
    title,
    name,
    ...(page === undefined ? {} : { page }),
    version,
    bytes: files.reduce((sum, file) => sum + file.size, 0),
    files,
  };
}
