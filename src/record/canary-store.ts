/**
 * The canary: a few words in localStorage that remember that a journal exists. A damaged or evicted database comes back empty
 * and looks like a new one; the canary tells the two apart. localStorage itself may lose the last seconds, so the canary may lag
 * behind the journal and is never trusted for data.
 */

const KEY = 'lop-so.record';

/** What the canary remembers. */
export interface Canary {
  /** At least so many entries were stored. */
  count: number;
  /** When the last one was, in milliseconds since 1970 by the clock of the device. */
  on: number;
  /** A loss was seen and the learner has not yet answered to it. */
  lost: boolean;
}

/** Reads the canary; undefined if there is none, if it is not ours, or if localStorage is closed to us. */
export function readCanary(): Canary | undefined {
  try {
    const { count, on, lost } = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return count >= 0 && on >= 0 ? { count, on, lost: lost === true } : undefined;
  } catch {
    return;
  }
}

/** Sets the canary, or removes it. Does nothing where localStorage is closed or full. */
export function setCanary(canary: Canary | undefined): void {
  try {
    if (canary) localStorage.setItem(KEY, JSON.stringify(canary));
    else localStorage.removeItem(KEY);
  } catch {
    // A record without a canary still works; only a loss would go unnoticed.
  }
}
