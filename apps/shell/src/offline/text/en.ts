import type { OfflineTextKey } from './zh.ts';

export const en: Record<OfflineTextKey, string> = {
  keptAll: 'Offline: what follows was kept on this device on {at}.',
  keptSome: 'Some of this cannot be read afresh at the moment; the copy on this device is shown.',
  keptDistricts: '{districts}: kept on {at}.',
  keptMeans:
    'What the districts have changed since then is not in it; it is brought up to date once there is a connection.',
  tryAgain: 'Try again',
  trying: 'Connecting…',
  triedInVain: 'Tried again at {at}, still without a connection.',
  updateReady: 'There is a newer version of this site.',
  updateLosesAnswers:
    'Your answers are not kept on this device, and would have to be given again after reloading. You can go on without it; the next time you come it is there.',
  updateLater: 'Reload to use it. You can go on without it; the next time you come it is there.',
  updateReload: 'Reload',
  neverOpened: 'The pages and tools of {district} have not been opened on this device yet',
  neverOpenedMeans:
    'There is no connection to load them now. Open them once when there is, and they work offline from then on. The programmes, conditions, amounts and citations below come from the policy data kept on this device.',
  neverKept:
    'The policy data of {district} is not kept on this device, and there is no connection. Open it once when there is, and it can be read offline from then on.',
};
