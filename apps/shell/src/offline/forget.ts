import { isPortalCache } from './cache-names.ts';

/**
 * Removes everything that the portal keeps on the device for the time without a connection: its own files, the
 * districts' code, what was read of registry and packs. For “forget everything”: which districts were opened says
 * something about the reader. At the next start the portal keeps anew.
 */
export async function forgetKept(): Promise<void> {
  try {
    const registration = await navigator.serviceWorker?.getRegistration();
    await registration?.unregister();
    for (const name of await caches.keys()) if (isPortalCache(name)) await caches.delete(name);
  } catch {
    // Where nothing can be kept, nothing is.
  }
}
