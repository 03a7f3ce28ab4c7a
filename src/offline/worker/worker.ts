import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { PrecacheRoute } from 'workbox-precaching/PrecacheRoute.js';
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { setCatchHandler } from 'workbox-routing/setCatchHandler.js';
import { setDefaultHandler } from 'workbox-routing/setDefaultHandler.js';
import { NetworkOnly } from 'workbox-strategies/NetworkOnly.js';
import { keptAddress } from '../address.ts';
import { shellCacheName } from '../cache-names.ts';
import { fromPacks } from './from-packs.ts';
import { forgetRefused, forgetUnused, rememberKeys } from './tidy.ts';

declare const self: ServiceWorkerGlobalScope;
/** The shell, written in by the build. */
declare const __SHELL__: { url: string; revision: string | null; integrity: string }[];

const root = self.registration.scope;
const shellCache = shellCacheName(root);
const shell = new PrecacheController({ cacheName: shellCache });
shell.addToCacheList(__SHELL__.map((file) => ({ ...file, url: root + file.url })));

self.addEventListener('install', (event) => {
  const isUpdate = self.registration.active !== null;
  const before = rememberKeys(shellCache);
  const installed = before.then(() => shell.install(event));
  event.waitUntil(installed.catch((reason: unknown) => forgetRefused(shellCache, before, isUpdate, reason)));
});
self.addEventListener('activate', (event) => {
  event.waitUntil(
    forgetUnused(
      root,
      shellCache,
      shell.getCachedURLs().map((url) => shell.getCacheKeyForURL(url) ?? url),
    ),
  );
});
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') event.waitUntil(self.skipWaiting());
});

const network = new NetworkOnly();

// A request that carries its own hash is a download and must see the network, or an update would be answered with the old file.
registerRoute(({ request }) => request.integrity !== '', network);
// The list of packs tells what the server has now.
registerRoute(({ url }) => url.href.startsWith(`${root}packs.json`), network);
registerRoute(
  new PrecacheRoute(shell, {
    cleanURLs: false,
    directoryIndex: '',
    ignoreURLParametersMatching: [/./],
    urlManipulation: ({ url }) => [new URL(keptAddress(url.href))],
  }),
);
registerRoute(
  ({ url }) => url.href.startsWith(root),
  async ({ request, url }) => (await fromPacks(root, shellCache, keptAddress(url.href))) ?? fetch(request),
);
// Without a default handler the catch handler below never hears of an address that no route matches.
setDefaultHandler(network);
setCatchHandler(async ({ request }) => {
  // A shell file that was evicted is fetched by its hash and refused when the server has moved on: the newer one will do.
  const isShell = shell.getCacheKeyForURL(keptAddress(request.url)) !== undefined && request.integrity === '';
  const newer = isShell ? await fetch(request).catch(() => undefined) : undefined;
  if (newer) return newer;
  if (request.mode !== 'navigate') return Response.error();
  return (
    (await shell.matchPrecache(`${root}chua-tai/`)) ??
    (await shell.matchPrecache(`${root}404.html`)) ??
    Response.error()
  );
});
