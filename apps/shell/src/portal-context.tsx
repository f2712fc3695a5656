import type {
  Day,
  DisplayMode,
  Navigation,
  ProfileSnapshot,
  ProfileStore,
} from '@portal/district-kit';
import type { Locale } from '@portal/rules-core';
import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import type { AtBuild } from './prerender/at-build.ts';
import type { DistrictState } from './remotes/district-state.ts';
import type { Districts } from './remotes/told-districts.ts';

/** What every page of the portal works with. */
export interface Portal extends Day {
  locale: Locale;
  displayMode: DisplayMode;
  /** The reader chooses a language or a display mode; it is remembered on the device. */
  choose: (choice: { locale?: Locale; displayMode?: DisplayMode }) => void;
  navigation: Navigation;
  profile: ProfileStore;
  districts: Districts;
  /** What the page was written from when it was built; absent where it is drawn from nothing. */
  atBuild?: AtBuild;
}

const Context = createContext<Portal | undefined>(undefined);

export function PortalProvider({ value, children }: { value: Portal; children: ReactNode }) {
  return <Context value={value}>{children}</Context>;
}

/** The portal around a page. */
export function usePortal(): Portal {
  const portal = useContext(Context);
  if (!portal)
    throw new Error('usePortal was called outside the portal; render inside PortalProvider.');
  return portal;
}

/** Every district with its data and code, following each change. */
export function useDistricts(): readonly DistrictState[] {
  const { districts, atBuild } = usePortal();
  return useSyncExternalStore(
    districts.subscribe,
    districts.current,
    atBuild ? () => atBuild.districts : districts.current,
  );
}

/** Whether the page is still as it was written when it was built, which knows no day and no answer. */
export function useIsAsBuilt(): boolean {
  const { atBuild } = usePortal();
  return useSyncExternalStore(never, isNot, () => atBuild !== undefined);
}

function never(): () => void {
  return () => {};
}

function isNot(): boolean {
  return false;
}

/** The reader's answers, following each change. */
export function useProfile(): ProfileSnapshot {
  const { profile } = usePortal();
  return useSyncExternalStore(profile.subscribe, profile.current, profile.current);
}
