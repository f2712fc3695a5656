import {
  forgetSettings,
  type ProfileStore,
  rememberedSettings,
  rememberSettings,
  type SettingsSource,
} from '@portal/district-kit';
import type { CheckSession } from '../../check/check-session.tsx';
import { forgetAll, takeBack } from '../../check/take-back.ts';

export interface Everything {
  store: ProfileStore;
  session: CheckSession;
  settings: SettingsSource;
}

/**
 * Forgets the answers, the way through the check and the settings that the device remembers.
 * @returns what undoes it, for as long as the page lives; answers given since stay
 */
export async function forgetEverything({
  store,
  session,
  settings,
}: Everything): Promise<() => void> {
  const remembered = rememberedSettings(settings);
  const before = forgetAll(store, session);
  forgetSettings(settings);
  return () => {
    takeBack(before, store, session);
    rememberSettings(settings, remembered);
  };
}
