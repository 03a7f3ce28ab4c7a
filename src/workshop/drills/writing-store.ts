/**
 * What is being written in a drill: kept in this tab's storage until the drill is passed or the tab is closed, so that a reload
 * loses nothing. Never in the journal.
 */

export interface Writing {
  /** The round it is written in: the same round shows the same task again. */
  round: number;
  text: string;
}

const keyOf = (url: string): string => `lop-so:dang-viet:${url}`;

/**
 * What was written, if any; undefined too where storage is closed to us or holds something else.
 * @param url address of the drill's data; another edition of the drill has another one
 */
export function readWriting(url: string): Writing | undefined {
  try {
    const { round, text } = JSON.parse(sessionStorage.getItem(keyOf(url)) ?? '{}') as Record<string, unknown>;
    return Number.isInteger(round) && (round as number) >= 0 && typeof text === 'string'
      ? { round: round as number, text }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what is written, or drops it. Does nothing where storage is closed or full. */
export function keepWriting(url: string, writing: Writing | undefined): void {
  try {
    if (writing) sessionStorage.setItem(keyOf(url), JSON.stringify(writing));
    else sessionStorage.removeItem(keyOf(url));
  } catch {
    // It is still on the screen.
  }
}
