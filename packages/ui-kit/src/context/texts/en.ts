import type { FrameTextKey } from './zh.ts';

/** The same in English. */
export const en: Readonly<Record<FrameTextKey, string>> = {
  skipToContent: 'Skip to content',
  headerNavigation: 'Main',
  headerMenu: 'Menu',
  headerMenuClose: 'Close menu',
  headerOtherLanguage: '中文',
  headerDisplayMode: 'Display',
  modeAuto: 'Same as my device',
  modeLight: 'Light',
  modeDark: 'Dark',
  modeCare: 'Large and calm',
  modeContrast: 'High contrast',
  footerNavigation: 'Footer',
  search: 'Search',
  loading: 'Loading',
  retry: 'Try again',
  toasts: 'Notices',
  toastDismiss: 'Dismiss this notice',
  districtProgrammes: '{count, plural, one {# programme} other {# programmes}}',
  districtServices: '{count, plural, one {# service} other {# services}}',
  validityFrom: 'From',
  validityUntil: 'Until',
  validityUntilNotStated: 'not stated in the document',
  districtUnpublished: '{name} is not published here at present',
  districtUnavailable: '{name} cannot be shown at the moment',
  districtUnpublishedMeans:
    'It may not have been published yet, or have been taken back. The other districts are not affected. Please ask the talent service of the district itself.',
  districtUnavailableMeans:
    'The other districts are not affected. Please try again later, or ask the talent service of the district itself.',
  districtUnavailableAlike:
    'Please try again later, or ask the talent service of the district itself.',
};
