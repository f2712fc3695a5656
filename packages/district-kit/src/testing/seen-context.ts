import type { Locale, Pack, Profile } from '@portal/rules-core';
import type { MountContext } from '../contract.ts';
import { createProfileStore } from '../profile-store.ts';
import { memoryNavigation } from './memory-navigation.ts';

/** Who sees a page, when, and where it is mounted. */
export interface Seen {
  pack: Pack;
  locale?: Locale;
  /** `YYYY-MM-DD` */
  asOf?: string;
  /** `YYYY-MM-DD`; absent: the host leaves it to the device's clock. */
  today?: string;
  /** A host that can read the rules for another day. */
  setAsOf?: (day: string) => void;
  basePath?: string;
  profile?: Profile;
  standalone?: boolean;
}

/** For tests: what a host hands to a district that is opened at an address under its base path. */
export function seenContext(
  district: string,
  address: string,
  {
    pack,
    locale = 'zh',
    asOf = '2024-05-01',
    today,
    setAsOf,
    basePath = `/d/${district}`,
    profile = {},
    standalone = false,
  }: Seen,
): MountContext {
  const store = createProfileStore();
  for (const [fact, value] of Object.entries(profile)) store.answer(fact, value);
  return {
    locale,
    displayMode: 'auto',
    basePath,
    navigation: memoryNavigation(basePath + address),
    profile: store,
    asOf,
    ...(today !== undefined && { today }),
    ...(setAsOf && { setAsOf }),
    pack,
    standalone,
    filesUrl: `http://portal.test/${district}/`,
  };
}
