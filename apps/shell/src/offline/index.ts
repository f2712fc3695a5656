export { forgetKept } from './forget.ts';
export { keptOnDevice } from './kept-data.ts';
export { OfflineBands } from './offline-bands.tsx';
export { type Offline, OfflineProvider, useOffline } from './offline-context.tsx';
export { registerWorker, WORKER } from './register-worker.ts';
export { offlineTexts } from './text/index.ts';
