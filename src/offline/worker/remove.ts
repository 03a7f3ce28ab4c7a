// The emergency brake, built in place of the worker by `LOP_SO_GO_BO=1 npm run build`: it takes the worker and the course's
// caches away, so that every page comes from the network again. What the learner did is kept elsewhere and stays.
import { shellCacheName } from '../cache-names.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(takeAway()));

async function takeAway(): Promise<void> {
  const ours = shellCacheName(self.registration.scope).replace(/vo$/, '');
  for (const name of await caches.keys()) if (name.startsWith(ours)) await caches.delete(name);
  await self.registration.unregister();
}
