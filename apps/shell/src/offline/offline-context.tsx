import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import { NO_UPDATES, type Updates } from './register-worker.ts';

/** What the page knows of the connection and of its own build. */
export interface Offline {
  /** When the portal was last reached, in milliseconds since 1970; absent while it is reached now. */
  portalKeptAt?: number | undefined;
  updates: Updates;
}

const Context = createContext<Offline>({ updates: NO_UPDATES });

export function OfflineProvider({ value, children }: { value: Offline; children: ReactNode }) {
  return <Context value={value}>{children}</Context>;
}

export function useOffline(): Offline {
  return useContext(Context);
}

/** Whether a newer build of the portal is ready, and how to load it. */
export function useUpdates(): { isReady: boolean; reload: () => void } {
  const { updates } = useOffline();
  const isReady = useSyncExternalStore(updates.subscribe, updates.isReady, updates.isReady);
  return { isReady, reload: updates.reload };
}

/** Whether the portal itself was not reached when the page was loaded: what is missing then was never kept here. */
export function useIsOffline(): boolean {
  return useOffline().portalKeptAt !== undefined;
}
