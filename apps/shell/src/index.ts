import { startPage } from '@portal/district-kit/start';

/** Milliseconds after which the code begins though nothing has been painted, as in a window that nobody sees. */
const PATIENCE = 1000;

// Home may stand there already, as it was written at build time: it is painted before the code takes the processor.
async function painted(): Promise<void> {
  if (document.documentElement.dataset.shown === undefined) return;
  await new Promise<void>((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, PATIENCE);
  });
}

// Fetched by itself, so that a page whose code does not come whole can say so.
startPage(() => painted().then(() => import('./main.tsx')));
