/**
 * Enhances the markup of `TimKiem.astro`: answers while one types, from the list of lessons first, then from the pages' texts.
 * Without this script the page is a plain list of lessons and the form stays hidden.
 */
import { findMessage, listMissing, type PagesState } from './find-messages.ts';
import type { LessonIndex, Result } from './lesson-index.ts';
import { pageSearch } from './page-texts-client.ts';
import { type Finder, finder, type Hit } from './rank.ts';

/** More results are not read, only scrolled past. */
const MOST = 5;
/** From this score on a lesson is what was meant, and the pages' texts (a second file) are not asked. */
const SURE = 0.6;
/** Milliseconds after the last letter; a screen reader is not interrupted at every key. */
const SETTLED = 250;

/** Makes the finder under `root` work. Throws when the markup lacks a part. */
export function enhanceFinder(root: HTMLElement): void {
  const part = <E extends HTMLElement>(name: string): E => {
    const found = root.querySelector<E>(`[data-tim="${name}"]`);
    if (!found) throw new Error(`TimKiem.astro: thiếu phần data-tim="${name}".`);
    return found;
  };
  const form = part<HTMLFormElement>('form');
  const field = part<HTMLInputElement>('field');
  const status = part('status');
  const list = part<HTMLOListElement>('results');
  const ideas = part('ideas');
  const all = part('all');

  const searchPages = pageSearch(root.dataset.texts ?? '');
  let loading: Promise<Finder> | undefined;
  const lessons = () => {
    loading ??= fetch(root.dataset.index ?? '')
      .then((response) => response.json() as Promise<LessonIndex>)
      .then(finder);
    return loading;
  };

  let asked = '';
  const show = (results: readonly Result[], pages: PagesState) => {
    list.replaceChildren(...results.map(resultItem));
    list.hidden = results.length === 0;
    ideas.hidden = asked !== '';
    all.hidden = results.length > 0;
    status.textContent = findMessage(
      asked,
      results.map(({ title }) => title),
      pages,
    );
  };

  const search = async () => {
    const query = field.value.trim();
    if (query === asked) return;
    asked = query;
    history.replaceState(history.state, '', query ? `?tim=${encodeURIComponent(query)}` : location.pathname);
    if (!query) return show([], 'idle');
    let hits: Hit[];
    try {
      hits = (await lessons())(query, MOST);
    } catch {
      loading = undefined;
      asked = '';
      show([], 'idle');
      status.textContent = listMissing;
      return;
    }
    if (query !== asked) return;
    const found = hits.map(({ entry }) => entry);
    if ((hits[0]?.score ?? 0) >= SURE) return show(found, 'idle');
    show(found, 'searching');
    const pages = await searchPages(query, MOST).catch(() => undefined);
    if (query !== asked) return;
    const known = new Set(found.map(({ url }) => url.split('#')[0]));
    const more = (pages ?? []).filter(({ url }) => !known.has(url.split('#')[0]));
    show([...found, ...more].slice(0, MOST), pages ? 'done' : 'failed');
  };

  let timer: ReturnType<typeof setTimeout>;
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(search, SETTLED);
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    clearTimeout(timer);
    await search();
    // Leaving the field also puts the phone's keyboard away, which covers the results.
    const first = list.querySelector('a');
    if (first) first.focus();
    else field.blur();
  });
  ideas.addEventListener('click', (event) => {
    const idea = event.target instanceof Element && event.target.closest('button');
    if (!idea) return;
    field.value = idea.textContent?.trim() ?? '';
    form.requestSubmit();
  });

  form.hidden = false;
  ideas.hidden = false;
  field.value = new URLSearchParams(location.search).get('tim') ?? '';
  void search();
}

function resultItem({ title, url, why, module }: Result): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  for (const [tag, text] of [
    ['b', title],
    ['span', why],
    ['small', module],
  ] as const) {
    if (!text) continue;
    const line = document.createElement(tag);
    line.textContent = text;
    // A space keeps the lines apart where they are read aloud in one breath.
    link.append(line, ' ');
  }
  item.append(link);
  return item;
}
