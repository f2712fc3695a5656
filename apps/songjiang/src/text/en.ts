import type { TextKey } from './zh.ts';

export const en: Record<TextKey, string> = {
  resultLabel: 'What your answers come to',
  citation: 'Source',
  howReckoned: 'Source and calculation',
  conditions: 'Conditions and sources',

  frontProjects: 'The {count} major projects',
  frontProjectsLead:
    '{money} of them print an amount or a share, the other {without} do not. Numbers of people are targets of the plan, not a promise to each person.',
  frontProjectsLeadEnded:
    'The plan period is over: this is what was printed then, not an offer of today. {money} projects print an amount or a share, the other {without} do not; numbers of people are targets of the plan.',
  frontMoneyCaption: 'Projects that print an amount: how much, and for how many',
  frontReckoned:
    '{name} prints a share ({least} to {most}); the amount above is reckoned from the average wage that you entered.',
  frontWithout: 'The {count} projects that print no amount',
  frontWithoutLead:
    'These projects say what is done; no amount is stated in the document, and none is guessed here.',
  frontWithoutOpen: 'The {count} projects, with what they offer and for how many',
  frontWithoutCaption: 'Projects that print no amount: what they offer, and for how many',
  frontProject: 'Project',
  frontOffers: 'What it offers',
  frontReach: 'Target or places',
  frontReachNone: 'Not stated in the document',
  frontTarget: '{name}: {figure}',
  frontTasks: 'The other tasks of the plan',
  frontTasksLead:
    'Beside the major projects the plan sets four kinds of tasks. Programmes have conditions and benefits, services none that can be checked.',
  frontTasksOpen: 'Show the four kinds of tasks ({count, plural, one {# entry} other {# entries}})',

  wageTitle: 'Salary subsidy for urgently needed talent',
  wageLead:
    'What the plan prints is a share: for each person and year at least {least} and at most {most} of the social average wage. Enter that wage to see both ends; the plan itself does not print it.',
  wageStaff: 'For several people and years',
  wagePeople: 'People',
  wagePeopleHint: 'Left empty: one person. How many an employer may have is not stated.',
  wagePeopleUnit: 'people',
  wageYears: 'Years',
  wageYearsHint:
    'Left empty: one year. The plan says “each year” and not for how many; this only multiplies, with the one average wage entered above for every year.',
  wageYearsUnit: 'years',
  wageRefused:
    'By your answers the conditions are not met, so no amount is given; which one fails stands among the conditions below.',
  wageNoInterval: 'No interval can be given yet',
  wageMissing:
    'The subsidy is {least} to {most} of the social average wage, and that wage has not been entered. The plan does not print it, nor say which year or area it is taken from or where it is published, so none is filled in here.',
  wageZero:
    'The average wage entered is 0, and nothing can be reckoned from it. Enter the sum for a whole year.',
  wageInterval: 'If the subsidy is granted',
  wageCounted: 'Counted for',
  wageLeast: 'Least ({share})',
  wageMost: 'Most ({share})',
  wageOne: 'One person, one year',
  wageAll: '{people, plural, one {# person} other {# people}}, one year',
  wageAllYears:
    '{people, plural, one {# person} other {# people}}, {years, plural, one {# year} other {# years}}',
  wageTooLarge:
    'The numbers are too large for an exact total, so none is shown. Enter fewer people or years.',
  wageNotYes:
    'An interval is not a yes: who counts as urgently needed and what share is given, the plan does not state, and this page does not decide.',
  wageBar: '{amount} a person and year',
  wageBarMissing: 'Enter the average wage to see the interval',
  wageBarRefused: 'By your answers the conditions are not met',
  wageHowLeast: 'Least: {wage} × {share} = {amount}',
  wageHowMost: 'Most: {wage} × {share} = {amount}',
  wageHowFen:
    'How to round is not stated; what is less than a fen is left off. The total for several people and years adds up the amounts of each person and year.',
  wageConditionsLead:
    'Printed conditions are judged by your answers; what is not printed is never taken as met.',

  matchTitle: 'Grant matched one to one',
  matchLead:
    'To those selected for national or municipal plans for high-level talent, the district gives the same sum again as the national or municipal standard grants. Enter your grant to see what is added, and on which conditions.',
  matchNone:
    'A match needs selection for a national or municipal talent plan; by your answers there was none.',
  matchOpen:
    'The questions below decide it; the upper figure shown now holds only if the conditions are met.',
  matchJudged:
    'The printed conditions do not settle it, and no further answer makes it a yes: it may be nothing, and is at most the same sum.',
  matchGranted:
    'The match is the same sum as the national or municipal grant: a fixed figure, not an upper bound. How to apply and when it is paid, the plan does not state.',
  matchNoSum: 'No sum can be given yet',
  matchNoSumMeans:
    'The match is reckoned from the national or municipal grant, which has not been entered; without it all that can be said is one to one.',
  matchZero: 'The grant entered is 0: there is nothing to match.',
  matchSums: 'The sums',
  matchWhat: 'Item',
  matchSum: 'Amount',
  matchLeast: 'At least',
  matchMost: 'At most',
  matchBoth: 'Both together',
  matchBar: '{finding}: {amount}',
  matchOthers:
    'The same project also funds leading and top talent of the district, with no match needed; see the whole programme.',
  matchConditionsLead: 'Those of the match alone; what an authority judges is never taken as met.',
};
