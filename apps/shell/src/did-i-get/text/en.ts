import type { DidIGetTextKey } from './zh.ts';

/** The same words in English. */
export const en: Readonly<Record<DidIGetTextKey, string>> = {
  title: 'Can I get …?',
  lead: 'Type a word, and every programme it concerns, in every district, is answered for you: those that do not fit and those that have ended too.',
  field: 'What you want to know about',
  placeholder: 'for example: rent subsidy, hukou, health check',
  find: 'Look up “{text}”',
  ask: 'Wondering about one programme? Type its name, or a word',
  counted:
    '“{text}”: {count, plural, one {# programme} other {# programmes}}, of which {eligible, plural, one {# fits} other {# fit}} you.',
  noAnswers: 'You have not answered any question yet, so most of these still need to know more.',
  noAnswersCheck: 'Start answering',
  none: 'There is no such programme',
  noneBody:
    'Nothing that has to do with “{text}” was found in the documents of any district. Try another word, or look among programmes and services for a service.',
  noneList: 'Look among programmes and services',
  near: 'Did you mean:',
  met: 'All conditions are met.',
  missing: '{count, plural, one {One thing is} other {# things are}} still to be known.',
  unmet: 'Not met:',
  discretionary: 'An authority decides:',
  noClass: 'The common conditions are met, but those of no class are.',
  ended: 'It has ended and cannot be applied for. By its conditions then: {verdict}.',
  notYet: 'It has not begun. By its conditions: {verdict}.',
  stepQuestion: 'Answer next: {question}',
  stepClause: 'See the source:',
  back: 'Back to my results',
  more: '{count, plural, one {One more programme} other {# more programmes}}: say more exactly what you look for.',
  failedTitle: 'This cannot be looked up just now',
  failedBody:
    'A part of it could not be fetched; the connection may be down. Your answers are all still there.',
};
