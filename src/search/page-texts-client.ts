/**
 * Searches the texts of the pages. They are fetched on first need, when the list of lessons has too little to say, and may be
 * missing (no network, not downloaded); the list then stands alone.
 */
import type { Result } from './lesson-index.ts';
import { type PageTexts, pageFinder } from './page-texts.ts';

/** Searches the pages' texts, best first. Rejects when they cannot be had; asking again tries again. */
export type PageSearch = (query: string, limit?: number) => Promise<Result[]>;

/** Makes a search over the texts at an address. */
export function pageSearch(
  address: string,
  load: (address: string) => Promise<PageTexts> = async (url) => (await fetch(url)).json(),
): PageSearch {
  let loading: Promise<ReturnType<typeof pageFinder>> | undefined;
  return async (query, limit) => {
    loading ??= load(address).then(({ pages }) => pageFinder(pages));
    try {
      return (await loading)(query, limit);
    } catch (error) {
      loading = undefined;
      throw error;
    }
  };
}
