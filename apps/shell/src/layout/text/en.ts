import type { FrameTextKey } from './zh.ts';

/** The same words in English. */
export const en: Readonly<Record<FrameTextKey, string>> = {
  brand: 'Talent Policy Finder',
  tagline: 'Shanghai, district by district',
  navHome: 'Home',
  navProgrammes: 'Programmes',
  navCheck: 'Check',
  navResults: 'My results',
  navCompare: 'Compare',
  navEmployers: 'Employers',
  navYourData: 'Your data',
  searchLabel: 'Search programmes and services of all districts',
  searchPlaceholder: 'For example: rent, hukou, doctorate',
  footerWhat:
    'This portal sets out the talent policies that the districts have published, to look up, compare and check. It takes no applications. Its findings are a guide; the authority’s review decides.',
  footerPrivacy: 'Your answers stay in the browser on this device. They are sent nowhere.',
  footerAsOf: 'Validity is stated as of {date}.',
  homeTitle: 'Which talent policies are open to you?',
  homeLead:
    'Answer a few questions and see, district by district, what you can get, up to how much, why, and which clause says so.',
  homeStartCheck: 'Start the check',
  homeContinueCheck: 'Continue the check',
  homeSeeResults: 'See my results',
  homePrivacy: 'No registration. Your answers do not leave your browser.',
  homeDistricts: 'The districts',
  homeDistrictsLead:
    'Look first whether a policy still holds. A plan that has ended is shown for information and can no longer be applied under.',
  homeCompare: 'Compare the districts side by side',
  homeNeeds: 'What are you looking for?',
  homeNeedsLead: 'Choose one and see what each district offers.',
  homeNeedCount: '{count, plural, one {# entry} other {# entries}}',
  homeHow: 'How it works',
  homeHowFind: 'Look up',
  homeHowFindWords:
    'Search for a word, or narrow the list by district, audience and need, to find programmes and services.',
  homeHowCheck: 'Check',
  homeHowCheckWords:
    'One question at a time. If you do not know, say “not sure”. See the results and change an answer whenever you like.',
  homeHowSource: 'Verify',
  homeHowSourceWords:
    'Every condition and every amount has its source beside it. What a document does not state, we say it does not state.',
  notFoundTitle: 'There is no such page',
  notFoundLead: 'The link may be out of date or mistyped. Search, or go on from here.',
  notFoundSearch: 'Search for something else',
  notFoundHome: 'Back to the home page',
  notFoundList: 'All programmes and services',
};
