import type { TextKey } from './zh.ts';

export const en: Record<TextKey, string> = {
  frontRules: 'The rules to read first',
  frontRulesLead: 'They hold for all twenty measures.',
  frontRulesOpen: 'All common rules of Changning',
  frontMeasures: 'The twenty measures',
  frontMeasuresLead:
    'The document sets them out under five headings. A programme has conditions that you can check, a service asks none; the number before each name is that of its measure.',
  frontWho: 'Find yours by who you are',
  frontWhoCount:
    '{programmes, plural, one {# programme} other {# programmes}}, {services, plural, one {# service} other {# services}}',

  finderTitle: 'Which of the twenty measures name you',
  finderLead:
    'Say who you are, then open the questions that concern you. Each measure shows its verdict and the clause behind it.',
  finderWho: 'Who you are',
  finderWhoHint: 'If several fit, look at one after the other. Your answers stay.',
  finderQuestions: 'Your situation',
  finderQuestionsLead:
    'Answer only what concerns you and leave out what you do not know. Answers stay on this device.',
  finderShared: 'Asked by several programmes',
  finderNoQuestions: 'The programmes for such readers have no conditions that can be answered.',
  finderResult: 'Measures that name you',
  finderResultLabel: 'What your answers come to',
  finderBar: 'Eligible for {met} · {judged} for an authority to decide · {open} need more answers',
  finderMet: 'Every condition is met',
  finderMetLead:
    'Not yet a grant: you still have to apply. Each programme says what is known of how.',
  finderMetNone: 'None yet. Begin with the questions under “Your situation”.',
  finderJudged: 'Your answers fit; an authority decides the rest',
  finderJudgedLead:
    'This is not a yes: selection, recognition or a condition that is not printed cannot be settled here.',
  finderOpen: 'It depends on more answers',
  finderOpenLead: 'The questions listed would settle them.',
  finderUnnamed: 'No printed condition to check',
  finderUnnamedLead:
    'Only the kind of reader is named; recommendation, selection or recognition settles the rest.',
  finderServices: 'Services without conditions',
  finderServicesLead:
    'The document says they are offered. Where it does not say how to use them, ask the district.',
  finderOutside: 'These do not name you',
  finderOutsideLead: 'An answer of yours does not fit; the condition is named under each.',
  finderServiceOpen: 'Open this service',
};
