import type { PageTextKey } from './zh.ts';

/** The same words in English. */
export const en: Readonly<Record<PageTextKey, string>> = {
  listTitle: 'Programmes and services',
  listLead:
    'Everything the districts offer. Narrow the list below; the address changes with it, so you can send it to others.',
  listText: 'Find in this list',
  listCount: '{count, plural, one {# entry found} other {# entries found}}',
  listClear: 'Clear all filters',
  listEmpty: 'No programme or service fits',
  listEmptyWhy: 'Try another word, or take away a filter or two.',
  listCurrent: 'Not ended ({count})',
  listEnded: 'Ended ({count})',
  listEndedMeans:
    'The plan period of these is over and they can no longer be applied for. Ask the district’s talent service what follows them.',
  listShown: '{counted}; this page shows {from} to {to}',
  listTitlePage: 'Programmes and services (page {page} of {pages})',
  filters: 'Filters',
  filtersChosen: 'Filters ({count} chosen)',
  facetDistrict: 'District',
  facetKind: 'Kind',
  facetAudience: 'For whom',
  facetNeed: 'Need',
  facetValidity: 'Validity',
  facetValue: '{name} ({count})',
  kindProgramme: 'Programme',
  kindService: 'Service',

  checkTitle: 'Check what is open to you',
  checkLead:
    'One question at a time. If you do not know, answer “not sure”; the results then say what is missing. The questions that settle most come first; stop for the results whenever you like.',
  checkBegin: 'Start answering',
  checkResume: 'Go on answering',
  checkContinue: 'Confirm and continue',
  checkToResults: 'See the results so far',
  checkSettled: '{settled} of {total, plural, one {# programme} other {# programmes}} settled',
  scopeRole: 'For whom do you ask?',
  scopeRoleHint:
    'Only questions that concern them are asked. Leave it as it is to look at everything.',
  role_person: 'Myself',
  role_team: 'A team',
  role_employer: 'An employer or a human-resource agency',
  role_all: 'Everything',
  scopeDistricts: 'Only some districts?',
  scopeDistrictsHint: 'Choose none to look at all of them.',
  scopeNothing:
    'Within what you chose, nothing is in force on {date}, and what has ended can no longer be applied for: there is nothing to ask. Choose more, or another day at the top of the page.',
  questionUnknown: 'There is no such question',
  questionUnknownMeans:
    'The question in this link is not asked by any policy at hand; it may have changed. All your answers are still there.',
  questionUnknownCheck: 'Back to the check',
  answerChoose: 'Choose one answer, or “not sure” if you do not know',
  answerChooseAny:
    'Choose at least one; if none applies, the last one; if you do not know, “not sure”',
  answerGive: 'Give an answer, or choose “not sure” if you do not know',
  answersTitle: 'Your answers',
  answersSummary: '{title} ({count})',
  answerNotSure: 'Not sure',
  answerChange: 'Change',
  answerChangeWhat: ': {what}',
  keepLabel: 'Keep my answers on this device',
  keepHint:
    'Otherwise they are gone once you close the page. Do not choose this on a shared computer.',
  keepFull:
    'This device has no room left, so your latest answers could not be kept. Export your answers, then free some of the browser’s storage.',
  keepForbidden:
    'The browser does not allow anything to be kept, perhaps because of a private window or its settings. Your answers are in this page alone; export them to keep them.',
  keepData: 'See, take along or forget your data',
  forget: 'Forget all answers',
  forgetTitle: 'Forget {count, plural, one {your one answer} other {all # answers}}?',
  forgetMeans:
    'The results will no longer show your case. You can undo this for a short while; after that you would have to answer again.',
  forgetDo: 'Forget them',
  forgetKeep: 'Keep them',
  forgotten: 'All answers are forgotten. None of them is kept on this device any more.',
  forgottenBrief: 'All answers are forgotten.',
  forgetUndo: 'Undo',
  forgetUndone: 'All your answers are back.',

  resultsTitle: 'My results',
  resultsLead:
    'From the policies as of {date} and {count, plural, one {# answer} other {# answers}} of yours. Each district is counted by itself; nothing is added up across districts.',
  resultsGoOn: 'Go on answering to settle more',
  resultsScope: 'Change what is looked at',
  resultsPrint: 'Print',
  resultsCompare: 'Compare side by side',
  resultsDone: 'There is nothing more to ask: no further answer would change what stands below.',
  resultsDoneOpen:
    'There is nothing more to ask you. What you were not sure about, and what was not asked, may still change a result; see “Still needed” beside each programme.',
  resultsNone: 'You have not answered anything yet',
  resultsNoneWhy:
    'Answer a few questions, and this page lists by district what is open to you, what is still needed and how much it can be.',
  resultsNoneList: 'Look at all programmes and services first',
  resultsWithin: 'Within: {role}; {districts}',
  resultsAllDistricts: 'all districts',
  resultsEmpty: 'There is no programme within this choice',
  resultsEmptyWhy: 'Ask for somebody else, or choose more districts.',
  resultsDistrictPages: 'Everything in the policies of {district}',
  overviewTitle: 'By district',
  overviewNotYet: 'Not yet in force',
  overviewEnded: 'Ended',
  groupEligible: 'Eligible ({count})',
  groupNeedsInfo: 'More information needed ({count})',
  groupDiscretionary: 'An authority decides ({count})',
  groupNotEligible: 'Not eligible ({count})',
  groupNotYet: 'Not yet in force ({count})',
  groupNotYetMeans: 'On the day you ask about, these have not begun.',
  groupEnded: 'Ended, for information only ({count})',
  groupEndedMeans:
    'The plan period of these is over and they can no longer be applied for, so no finding is given. Ask the talent service of {district} what follows them.',
  reasonMet: 'Your answers meet every condition.',
  reasonMissing:
    '{count, plural, one {# more answer is} other {# more answers are}} needed to tell.',
  reasonNoClass: 'The common conditions are no obstacle, but the conditions of no class are met.',
  reasonUnmet: 'Not met:',
  reasonDiscretionary: 'For an authority to judge:',
  classIs: '{name}',
  classBetween: 'At least {least}, at most {most}',
  classUpTo: 'At most {most}',
  resultMoreBenefits: '{count, plural, one {and # more benefit} other {and # more benefits}}',
  resultMissingNext: 'Answer this first',
  resultMissingLast: 'Still needed',
  resultMissingMore: 'Would settle class or amount',
  resultCommon: 'Common conditions',
  resultClassConditions: 'Conditions of {name}',
  bundleTitle: 'What can be taken together',
  bundleLead:
    'Some benefits of a district exclude each other. This is the best lawful combination; amounts are upper bounds.',
  bundleSure: 'Of what you are eligible for',
  bundlePossible: 'With what may still come ({count, plural, one {# benefit} other {# benefits}})',

  compareTitle: 'Compare the districts',
  compareTitleNeeds: 'Compare the districts: {needs}',
  compareLead:
    'One profile, district by district: what you would get in each, by the policies as of {date} and {count, plural, one {# answer} other {# answers}} of yours. Each district is counted by itself; nothing is added up across districts.',
  compareLeadUnanswered:
    'What each district’s document offers, side by side, by the policies as of {date}. You have not answered anything yet, so nothing here says whether you qualify.',
  compareCaption: 'Side by side',
  compareBegin: 'Answer to see what you qualify for: {fact}',
  compareNext: 'One more answer settles more: {fact}',
  compareDone:
    'Every question that bears on this comparison has been asked. What you were not sure about may still change it.',
  compareAllNeeds: 'See all needs',
  compareFilters: 'Choose needs, districts and for whom',
  compareNeedHint: 'One or two read best. Choose none to see only how much there is for each need.',
  compareWithout: '{districts}: nothing for this in the document.',
  compareNoDistrict: 'There is nothing to compare in the districts chosen',
  compareNoDistrictWhy:
    'Their data may not have come, or nothing in them is for those you chose. Choose another district or another group.',
  compareBundles: 'What can be taken together in each district',
  compareBundlesLead:
    'Counted for each district by its own rules, over all needs. Nothing is added up across districts, and what has ended is not counted.',
  compareBundleOf:
    '{district}: eligible for {sure, plural, one {# benefit} other {# benefits}}; {possible} with what may still come',
};
