/**
 * Goes through the words of a text by arrows, Home and End: the focus moves on from where it is, not from what was drawn last, for a
 * held key comes faster than a slow phone draws.
 * @param region holds the words, in order, each a button with `data-at`
 * @returns the `data-at` of the word that has the focus now; undefined for another key
 */
export function wordByKey(event: KeyboardEvent, region: HTMLElement | null): number | undefined {
  const words = [...(region?.querySelectorAll<HTMLElement>('[data-at]') ?? [])];
  const step = { ArrowRight: 1, ArrowLeft: -1, Home: -words.length, End: words.length }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const from = words.indexOf(document.activeElement as HTMLElement);
  const word = words[Math.max(0, Math.min(words.length - 1, from + step))];
  word?.focus();
  return word && Number(word.dataset['at']);
}
