import {
  forgetSettings,
  type ProfileStore,
  rememberedSettings,
  rememberSettings,
  type SettingsSource,
} from '@portal/district-kit';
import type { CheckSession } from '../../check/check-session.tsx';
import { forgetAll, takeBack } from '../../check/take-back.ts';
import { forgetLoading } from '../../remotes/forget-loading.ts';

export interface Everything {
  store: ProfileStore;
  session: CheckSession;
  settings: SettingsSource;
  /** Removes the offline copies; they come again when pages are opened. */
  forgetCopies: () => Promise<void>;
}

/**
 * Forgets the answers, the way through the check, the settings that the device remembers, how builds
 * are chosen for it, and the offline copies.
 * @returns what undoes it, for as long as the page lives; answers given since stay, and copies are made anew by reading
 */
export async function forgetEverything({
  store,
  session,
  settings,
  forgetCopies,
}: Everything): Promise<() => void> {
  const remembered = rememberedSettings(settings);
  const before = forgetAll(store, session);
  forgetSettings(settings);
  // Not brought back: another bucket is drawn when one is needed, and code that failed may be tried.
  forgetLoading(settings);
  await forgetCopies();
  return () => {
    takeBack(before, store, session);
    rememberSettings(settings, remembered);
  };
}
