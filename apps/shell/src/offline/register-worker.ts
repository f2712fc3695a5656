import type { BuildAnswer, KnownFile, ToWorker } from './messages.ts';

/** Whether a newer build of the portal lies ready on the device. */
export interface Updates {
  isReady(): boolean;
  subscribe(listener: () => void): () => void;
  /** Loads the page again with the newer build. */
  reload(): void;
}

/** Where no worker can be had there are no updates to wait for: each load is the newest. */
export const NO_UPDATES: Updates = {
  isReady: () => false,
  subscribe: () => () => {},
  reload: () => window.location.reload(),
};

/** Where the worker lies, so that it is in charge of every page of the portal. */
export const WORKER = '/sw.js';

/** Milliseconds between two looks for a newer build, while a page stays open. */
const LOOK_AGAIN = 60 * 60 * 1000;
/** Milliseconds a worker may take to say which build it holds; one that is stopped has to start first. */
const ANSWER = 5000;

/**
 * Starts the worker that keeps the portal for the time without a connection, and tells when a newer build is ready.
 * A browser that has none, or refuses, shows the portal as before.
 * @param integrityOf the digest that a district's file must have; what has none known is not kept
 */
export function registerWorker(integrityOf: (url: string) => string | undefined): Updates {
  const { serviceWorker } = navigator;
  // Absent where the page is not served securely, and where the browser is told to keep nothing.
  if (!serviceWorker) return NO_UPDATES;
  const listeners = new Set<() => void>();
  let newer: ServiceWorker | undefined;
  let leaving = false;

  const found = (worker: ServiceWorker): void => {
    newer = worker;
    for (const listener of [...listeners]) listener();
  };

  /** A worker of this page’s own build takes over unnoticed; one of another build waits for the reader. */
  const look = async (worker: ServiceWorker): Promise<void> => {
    if (!(await holdsThisPage(worker))) found(worker);
    else if (worker.state === 'installed') tell(worker, { type: 'takeOver' });
  };

  serviceWorker.addEventListener('controllerchange', () => {
    if (leaving) {
      // The reader may still be asked whether to leave, and stay.
      leaving = false;
      window.location.reload();
    } else if (serviceWorker.controller) {
      // Another page of the portal has asked for the newer build.
      void look(serviceWorker.controller);
    }
  });

  const start = async (): Promise<void> => {
    const isFirst = serviceWorker.controller === null;
    const registration = await serviceWorker.register(WORKER, { updateViaCache: 'none' });
    const watch = (worker: ServiceWorker | null): void => {
      if (!worker) return;
      if (worker.state === 'installed') void look(worker);
      else
        worker.addEventListener('statechange', () => {
          // The first worker of all takes charge by itself and replaces nobody.
          if (worker.state === 'installed' && registration.active) void look(worker);
        });
    };
    watch(registration.waiting);
    watch(registration.installing);
    registration.addEventListener('updatefound', () => watch(registration.installing));
    setInterval(() => {
      // Without a connection it finds nothing, and says so to nobody.
      registration.update().catch(() => undefined);
    }, LOOK_AGAIN);
    await serviceWorker.ready;
    if (isFirst && registration.active)
      tell(registration.active, { type: 'keep', files: opened(integrityOf) });
  };

  const startQuietly = (): void => {
    start().catch((error: unknown) => {
      console.warn('Nothing is kept for the time without a connection:', error);
    });
  };
  // After the page itself: nobody waits for it.
  if (document.readyState === 'complete') startQuietly();
  else window.addEventListener('load', startQuietly, { once: true });

  return {
    isReady: () => newer !== undefined,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reload() {
      if (newer?.state !== 'installed') return window.location.reload();
      leaving = true;
      tell(newer, { type: 'takeOver' });
    },
  };
}

function tell(worker: ServiceWorker, message: ToWorker, port?: MessagePort): void {
  worker.postMessage(message, port ? [port] : []);
}

/** The code and styles of other origins that the page has loaded so far. */
function opened(integrityOf: (url: string) => string | undefined): KnownFile[] {
  return performance.getEntriesByType('resource').flatMap(({ name: url }) => {
    if (!URL.canParse(url) || new URL(url).origin === window.location.origin) return [];
    const integrity = integrityOf(url);
    return integrity === undefined ? [] : [{ url, integrity }];
  });
}

/** Whether a worker holds the build that this page was loaded from; one that does not answer is taken for ours. */
async function holdsThisPage(worker: ServiceWorker): Promise<boolean> {
  const own = Array.from(document.scripts, ({ src }) => src)
    .filter((src) => src !== '' && new URL(src).origin === window.location.origin)
    .map((src) => new URL(src).pathname);
  const { port1, port2 } = new MessageChannel();
  const files = await new Promise<readonly string[] | undefined>((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<BuildAnswer>) => resolve(data.files);
    setTimeout(() => resolve(undefined), ANSWER);
    tell(worker, { type: 'build' }, port2);
  });
  port1.close();
  return files === undefined || own.every((path) => files.includes(path));
}
