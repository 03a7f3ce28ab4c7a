/**
 * The only owner of Pagefind: searches the texts of the pages. It costs about 95 kB on first use, so it is loaded when the
 * list of lessons has too little to say, and it may be missing (no network, an old browser); the list then stands alone.
 */
import { fold } from '../lib/fold.ts';
import type { FindableEntry } from './lesson-index.ts';
import { queryVariants } from './query-variants.ts';
import { union } from './union.ts';

/** What is shown of something found. */
export type Result = Pick<FindableEntry, 'title' | 'url' | 'why' | 'module'>;

/** Searches the pages' texts, best first. Rejects when Pagefind cannot be had; asking again tries again. */
export type PageSearch = (query: string, limit?: number) => Promise<Result[]>;

/** As much of Pagefind 1.6 as is used: https://pagefind.app/docs/api/ */
export interface Pagefind {
  options(options: { baseUrl: string }): Promise<void>;
  search(term: string): Promise<{ results: { id: string; score: number; data(): Promise<PagefindPage> }[] }>;
}

/** One page as Pagefind gives it; `meta` holds what the page marks with `data-pagefind-meta`. */
export interface PagefindPage {
  url: string;
  /** May hold `<mark>` and entities. */
  excerpt: string;
  plain_excerpt?: string;
  meta: { title?: string; why?: string; module?: string };
}

/** Makes a search over the pages below `base` (the site's base path with its slashes). */
export function pageSearch(
  base: string,
  load: (url: string) => Promise<Pagefind> = (url) => import(/* @vite-ignore */ url),
): PageSearch {
  let loading: Promise<Pagefind> | undefined;
  const pagefind = () => {
    loading ??= load(`${base}pagefind/pagefind.js`).then(async (loaded) => {
      await loaded.options({ baseUrl: base });
      return loaded;
    });
    return loading;
  };

  return async (query, limit = 5) => {
    try {
      const { search } = await pagefind();
      const lists = queryVariants(query).map(async ({ text, weight }) =>
        (await search(text)).results.map((found) => ({
          key: found.id,
          score: found.score * weight,
          value: { found, text },
        })),
      );
      const best = union(await Promise.all(lists)).slice(0, limit);
      const pages = await Promise.all(
        best.map(async ({ value: { found, text } }) => ({ page: await found.data(), text })),
      );
      return pages.filter(({ page, text }) => holds(page, text)).map(({ page }) => asResult(page));
    } catch (error) {
      loading = undefined;
      throw error;
    }
  };
}

/** Whether a page has a word that was asked for. Pagefind shortens a word it does not know until some word begins with the rest. */
function holds({ excerpt }: PagefindPage, text: string): boolean {
  const asked = fold(text).split(' ');
  return [...excerpt.matchAll(/<mark>(.*?)<\/mark>/gs)].some(([, marked = '']) =>
    asked.some((word) => fold(marked).startsWith(word)),
  );
}

function asResult({ url, excerpt, plain_excerpt, meta }: PagefindPage): Result {
  return {
    title: meta.title ?? url,
    url,
    why: meta.why ?? plain_excerpt ?? excerpt.replace(/<[^>]*>/g, ''),
    module: meta.module ?? '',
  };
}
