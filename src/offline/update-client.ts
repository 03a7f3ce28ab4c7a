/** What the page tells the updater. */
export interface UpdateHost {
  /** Absolute address of the course's root, ending with `/`. */
  root: string;
  /** True while an activity is open; a new version is then neither offered nor taken. */
  isBusy: () => boolean;
  /** Called once when a new version waits and nobody is busy, with what takes it. */
  onWaiting: (takeOver: TakeOver) => void;
}

/** Takes the waiting version and reloads this page once; false when an activity is open, and then nothing happens. */
export type TakeOver = () => boolean;

/** What watching gives back. */
export interface Updates {
  /** Call when an activity ends: a version that waited meanwhile is offered now. */
  idle: () => void;
}

/**
 * Registers the service worker once the page has loaded, and says when a new version waits. It never swaps by itself: other
 * tabs keep the version they have until they are reloaded.
 */
export function watchForUpdates({ root, isBusy, onWaiting }: UpdateHost): Updates {
  let waiting: ServiceWorker | undefined;
  let offered: ServiceWorker | undefined;

  const takeOver: TakeOver = () => {
    if (isBusy() || !waiting) return false;
    // Only the tab that asked reloads; `once`, because a second change must not reload what the learner has begun since.
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    waiting.postMessage('take-over');
    return true;
  };
  const idle = (): void => {
    if (!waiting || waiting === offered || isBusy()) return;
    offered = waiting;
    onWaiting(takeOver);
  };
  const found = (worker: ServiceWorker | null): void => {
    // Without a controller this is the first install: there is no older version to wait for.
    if (!worker || !navigator.serviceWorker.controller) return;
    waiting = worker;
    idle();
  };

  void afterLoad()
    .then(() => navigator.serviceWorker.register(`${root}sw.js`, { scope: root, updateViaCache: 'none' }))
    .then((registration) => {
      found(registration.waiting);
      registration.addEventListener('updatefound', () => {
        const worker = registration.installing;
        worker?.addEventListener('statechange', () => {
          if (worker.state === 'installed') found(worker);
        });
      });
    })
    .catch(() => {
      // No service worker here (http, an opened file, a private window): the page works, and the download page says why.
    });
  return { idle };
}

function afterLoad(): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => addEventListener('load', () => resolve(), { once: true }));
}
