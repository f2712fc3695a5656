import type { TextKey } from './zh.ts';

export const en: Record<TextKey, string> = {
  periodCaption: 'The plan period and the day it is read for',
  periodYearEnds: 'Read it as of the end of which year?',
  periodYear: '{year}',
  periodNotSettable: 'The portal that opened this page decides the day; it cannot be changed here.',

  frontPeriod: 'A plan that has ended, read for a day on which it ran',
  frontPeriodLead:
    'The plan period is over and nothing can be applied for under it. Choose a year: validity and verdicts on every page then hold for its end, so that you can check what the rules were. Any other day can be chosen above the page.',
  frontThen: 'See what you would have got',
  frontTimeLine: 'Period and targets',
  frontHongcai: 'The Hongcai project in its six parts',
  frontHongcaiLead:
    'A programme has conditions that your answers can be held against; a service has none. The document prints no amounts of support.',
  frontOthers: 'What else the plan holds',
  frontCount: '{count, plural, one {# entry} other {# entries}}',
  frontTalent: 'Three sets of talent groups',
  frontTalentLead:
    'The groups that part 3 of the plan names, with the programmes and services it sets out for them.',
  frontMechanisms: 'Four mechanisms',
  frontMechanismsLead: 'Training, mobility, evaluation and incentives, from part 5 of the plan.',
  frontProvisions: 'Rules on how the work is organised, funded and staffed',

  timeTitle: 'Period and targets',
  timeLead:
    'From when until when the plan ran, and how far it meant to go. All figures are targets; the document does not print what became of them.',
  timePeriod: 'The plan period',
  timeTable: 'The seven targets of the table',
  timeTableLead: 'For each, the table prints whether it is binding or expected.',
  timeTableCaption: 'Targets of the table and the figures they start from',
  timeText: 'Figures in the text alone',
  timeTextCaption: 'Figures of the text and what they start from',
  timeTextLead: 'These are not in the table, and no nature is printed for them.',

  thenTitle: 'What you would have got',
  thenLead:
    'The plan period is over. This page only says which programmes were meant for you under the plan’s conditions, on the day you choose. It is no way to apply today.',
  thenDay: 'Which day',
  thenDayNow: 'Read for {date} at present.',
  thenQuestions: 'About you',
  thenQuestionsLead:
    'Answer in any order and leave out what you do not know. Answers stay on this device and are shared with the check.',
  thenWho: 'For whom',
  thenWhoAll: 'Everyone',
  thenResult: 'What your answers come to',
  thenResultOn: 'On {date}',
  thenNotInside:
    '{date} lies outside the plan period: nothing could be got under it on that day. What follows only holds your answers against the clauses.',
  thenNoAmounts: 'The document prints no amounts, so there are no figures here.',
  thenBar: '{judged} name you, {open} open, {outside} do not',
  thenProgrammes: '{count, plural, one {# programme} other {# programmes}}',
  thenProgrammesOn: 'The programmes on {date}, one by one',
  thenMet: 'Every condition is met',
  thenMetLead: 'It still had to be applied for; to meet the conditions was not to have it.',
  thenJudged: 'The plan names you; an authority decided the rest',
  thenJudgedLead:
    'Your answers fit the conditions that are printed. What is not printed was for the authority to decide.',
  thenOpen: 'It depends on more answers',
  thenOpenLead: 'The questions listed would settle them.',
  thenUnnamed: 'The plan prints no condition to check',
  thenUnnamedLead: 'It says roughly whom it means; who got it was for the authority to decide.',
  thenOutside: 'These do not name you',
  thenOutsideLead: 'An answer of yours does not fit; the condition is named under each.',
  thenCheck: 'Answer question by question in the check, for all districts on the same day',
  thenStill: 'Questions that still matter',
};
