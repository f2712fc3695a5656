import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import type { MountContext } from './contract.ts';
import type { ProfileSnapshot } from './profile-store.ts';

const Context = createContext<MountContext | undefined>(undefined);

export function DistrictProvider({
  value,
  children,
}: {
  value: MountContext;
  children: ReactNode;
}) {
  return <Context value={value}>{children}</Context>;
}

/** What the host told this district. Only inside a mounted district. */
export function useDistrict(): MountContext {
  const context = useContext(Context);
  if (!context)
    throw new Error(
      'useDistrict was called outside a district; render the component inside pages given to defineDistrict.',
    );
  return context;
}

/** The reader's answers, following every change. */
export function useDistrictProfile(): ProfileSnapshot {
  const { profile } = useDistrict();
  return useSyncExternalStore(profile.subscribe, profile.current, profile.current);
}
