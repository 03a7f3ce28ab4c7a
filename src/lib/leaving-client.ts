/** Work that is done when a page may be gone the next moment. */

const jobs: (() => void)[] = [];

function leave(): void {
  for (const job of [...jobs].reverse()) job();
}

function hidden(): void {
  if (document.visibilityState === 'hidden') leave();
}

/**
 * Calls `job` when the page is hidden or left; it may be called twice for one leaving, and has to be done when it returns. Whoever
 * asked last is called first, so that a part of a page hands over to the page before the page stores.
 * @returns ends it
 */
export function onLeaving(job: () => void): () => void {
  if (jobs.length === 0) {
    document.addEventListener('visibilitychange', hidden);
    // A reload hides no page in older Safari, and a telephone that ends a browser in the background sends no `pagehide`.
    addEventListener('pagehide', leave);
  }
  jobs.push(job);
  return () => {
    const at = jobs.indexOf(job);
    if (at >= 0) jobs.splice(at, 1);
    if (jobs.length > 0) return;
    document.removeEventListener('visibilitychange', hidden);
    removeEventListener('pagehide', leave);
  };
}
