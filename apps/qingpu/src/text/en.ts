import type { TextKey } from './zh.ts';

export const en: Record<TextKey, string> = {
  answersLead:
    'Answer in any order and leave out what you do not know. Answers stay on this device.',
  resultLabel: 'What your answers come to',
  stillMatters: 'Questions that still matter',
  upTo: 'up to',
  citation: 'Source',
  otherConditions: 'Other conditions',

  classTitle: 'Class finder (A–E)',
  classLead:
    'The housing rules (annex 4) and the rules on industrial talent (annex 2) each have classes of their own: the same letters, different standards. Answer once and see both.',
  classQuestions: 'What the classes turn on',
  classCommonQuestions: 'What every class asks',
  classResult: 'Both sets of classes',
  classSettled: 'The class is settled.',
  classNone: 'In none of the classes',
  classNoneMeans: 'By your answers, none of the cases that the classes name applies.',
  classAtMost: 'Up to {most}',
  classAtMostMeans: 'No class is certain yet.',
  classAtLeast: '{least} at least',
  classAtLeastMeans: 'It may still become {most}.',
  classJudged: 'The rest is for the authority to decide; there is nothing more to ask.',
  classBarHousing: 'Housing: {result}',
  classBarIndustry: 'Industry: {result}',
  classBrings: 'What this class brings',
  classBringsPossible: 'What the possible classes bring',
  classBringsNothing: 'There are no benefits to list.',
  classCommon: 'What every class asks',
  classWhy: 'Why, class by class',
  classWhyLead:
    'From the highest down; whoever meets several is in the highest. Each condition has its source beside it.',
  classTruth: '{name}: {truth}',
  classDiffer: 'How the two sets differ',
  classDifferLead:
    'The same letter asks for different things in the two annexes and does not carry over. These are the ways that each of them names; one is enough.',
  classLetter: 'Class',
  classNotThere: 'No such class',
  classThisReading: 'Where a clause ends its list with “and others”, only what it names is tested.',

  pointsTitle: 'Points calculator',
  pointsLead:
    'Enter items and points from the table of indicators and see at once what counts, why, and how far it is to registration. You can also rank a whole group into the bands.',
  pointsTableMissing: 'The table of points is not part of the document',
  pointsTableMissingBody:
    'The Qingpu table of talent indicators is an appendix that was not published with the document, and this page fills in no points of its own. Ask your employer or the district talent service centre for it and copy from it.',
  pointsEntry: 'Enter your items',
  pointsEntryLead:
    'Name items as the table does, and one item always alike. What you enter is used on this page alone and is gone when the page is closed.',
  pointsUnit: 'points',
  pointsScore: 'The score',
  pointsScoreCaption: 'Item by item',
  pointsEmpty: 'Nothing to count yet.',
  pointsReasonCounted: 'Counted',
  pointsReasonHigherSubItem: 'Not counted: a higher sub-item of the same item counts',
  pointsReasonHigherAlternative: 'Not counted: of post, title and skill only the highest counts',
  pointsReasonDeducted: 'Deducted; deductions add up',
  pointsReasonVeto: 'Veto',
  pointsGivenDirectly: 'One of the groups applies: {points} general points are given directly.',
  pointsDirectRow: 'General points given directly',
  pointsVetoed: 'A veto item stands against registration; there is no total.',
  pointsRegistered: 'Enough to register ({section}: {points} points)',
  pointsNotRegistered: 'Not enough to register ({section}: {points} points)',
  pointsBar: 'Total {total}; {state}',
  pointsBarVetoed: 'A veto item applies',
  pointsBarYes: 'enough to register',
  pointsBarNo: '{points} short',
  pointsTake: 'Use in my answers',
  pointsTakeLead:
    'Puts your general points (fractions left off) and whether a veto item applies among your answers, where the rent subsidy by points uses them.',
  pointsTaken: 'Taken over: {points} general points; veto item: {veto}.',
  pointsYes: 'yes',
  pointsNo: 'no',
  pointsRules: 'How points are counted',
  rankTitle: 'The yearly ranking of a group',
  rankLead:
    'Employers and researchers can paste the totals of a group and see the band of each person. The list stays on this device.',

  housingTitle: 'Housing: purchase, rent, apartments',
  housingLead:
    'Three ways side by side: who, how much, for how long, and what may be combined. A few answers give the total and the payments.',
  housingSideBySide: 'Side by side',
  housingSideBySideCaption: 'Housing benefits: who, how much, how long',
  housingBenefit: 'Benefit',
  housingWho: 'For whom',
  housingAmount: 'Amount and duration',
  housingCalculator: 'Work it out for me',
  housingCalculatorLead:
    'The same answers are used for all three programmes. Those on classes can also be given in the class finder.',
  housingGroupClass: 'What the classes turn on',
  housingGroupScope: 'Employer, taxes and social insurance',
  housingGroupPoints: 'Points and renting on one’s own',
  housingGroupApartment: 'Talent apartments',
  housingBundleSure: 'What is certain now',
  housingBundlePossible: 'The best that is possible',
  housingBundleNote:
    'Worked out among these three programmes, the higher one and never both. The total is an upper bound over all the months left.',
  housingMonthsUsed:
    '{used, plural, one {# month} other {# months}} received; {left, plural, one {# month} other {# months}} left.',
  housingBar: 'Up to {amount} in all',
  housingBarNothing: 'No amount to show yet',
  housingSchedule: 'Payments year by year',
  housingScheduleLead:
    'Purchase subsidies are paid monthly over ten years, rent subsidies month by month. Choose one to see each year.',
  housingScheduleWhich: 'Which one',
  housingScheduleSource: '{benefit} ({who})',
  housingScheduleTotal: 'Total granted',
  housingScheduleMonthly: 'Monthly sum granted',
  housingScheduleHint:
    'The document states an upper bound only; the sum depends on contribution. Left empty, the bound of {amount} is used.',
  housingScheduleOver: 'That is above the bound of {amount}. Enter no more than the bound.',
  housingScheduleCaption: '{name}, year by year',
  housingPerMonth:
    'About {amount} a month for {months, plural, one {# month} other {# months}}; {total} in all.',
  housingScheduleNote:
    'The document states neither how a month’s part is rounded nor in which month payment begins; years are counted from the first payment.',
  housingScheduleOverYears: 'The longest duration is used up; no months are left.',
  housingMarketRent:
    'The rent discount is a share of the assessed market rent. Enter the rent first.',
  housingTogether: 'What may be combined',
  housingTogetherLead:
    'Pair by pair. Of two that do not go together only one is given; the rules below say which.',
  housingTogetherCaption: 'Between the housing benefits',
  housingBeside: 'May be taken beside',
  housingInstead: 'Not together with',
  housingNone: 'None',
  housingRules: 'Rules and sources',

  agriTitle: 'Agricultural start-ups',
  agriLead:
    'For teams and individuals who found an agricultural enterprise in Qingpu on a technology of their own: three classes of teams by registered capital and yearly output, and an award for single founders.',
  agriClasses: 'Three classes of teams',
  agriClassesCaption: 'What each class takes and brings',
  agriClassesLead:
    'Registered capital and yearly output must both be reached. All amounts are upper bounds.',
  agriClass: 'Class',
  agriCapital: 'Registered capital',
  agriOutput: 'Yearly output',
  agriAtLeast: '{amount} or more',
  agriTalent: 'Single founders',
  agriWho: 'For whom to check',
  agriWhoTeam: 'Team',
  agriWhoTalent: 'Founder',
  agriCheck: 'See whether it fits',
  agriCheckLead:
    'The conditions in their groups. What is asked “as a rule” or may be relaxed is for the review, which always comes last.',
  agriCommon: 'Conditions for all',
  agriConditions: 'Conditions and sources',
  agriAwards: 'Benefits',
  agriBar: '{name}: {verdict}',
  agriRules: 'Procedure, return and combination are on the programme’s page.',
};
