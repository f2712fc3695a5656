import { readMessage } from '../messages.ts';
import { thisBuild } from './build.ts';
import { districtFile, fetchAndKeep, keepOpened } from './district-files.ts';
import { kindOf } from './requests.ts';
import type { WorkerScope } from './scope.ts';
import { dropOldBuilds, fileOf, keepBuild, pageFor } from './shell-files.ts';

// The worker between the portal's pages and the network: what was once opened opens again without a connection. It
// answers for pages and code only. Data is fetched by the page past it, because only who checks it can say whether
// it may be kept.

declare const self: WorkerScope;

const build = thisBuild();
const paths = new Set(build.files.map(({ path }) => path));
const { origin } = self.location;

self.addEventListener('install', (event) => event.waitUntil(keepBuild(build)));

// Without `skipWaiting` of its own: a page of the build before goes on with that build, until its reader closes it or
// asks for the new one.
self.addEventListener('activate', (event) => {
  event.waitUntil(dropOldBuilds(build).then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const later = (work: Promise<unknown>): void => event.waitUntil(work);
  switch (kindOf(request, origin, paths)) {
    case 'page':
      event.respondWith(pageFor(request, build, later));
      return;
    case 'file':
      event.respondWith(fileOf(request, build));
      return;
    case 'district':
      event.respondWith(districtFile(request, later));
      return;
    case 'districtAnew':
      event.respondWith(fetchAndKeep(request, later));
      return;
    case 'other':
      return;
  }
});

self.addEventListener('message', (event) => {
  const message = readMessage(event.data);
  switch (message?.type) {
    case 'build':
      event.ports[0]?.postMessage({ files: [...paths] });
      return;
    case 'takeOver':
      event.waitUntil(self.skipWaiting());
      return;
    case 'keep':
      event.waitUntil(keepOpened(message.files, origin));
      return;
    case undefined:
      return;
  }
});
