import type { SearchTextKey } from './zh.ts';

/** The same words in English. */
export const en: Readonly<Record<SearchTextKey, string>> = {
  foundBy: 'Found by “{typed}”: {meant}',
  foundFor: 'To do with “{typed}”: {need}',
  foundIn: 'It says: ',
  straightTitle: 'Go straight to',
  indicatorsTitle: 'Planning targets ({count})',
  indicatorsMore:
    '{count, plural, one {One more target} other {# more targets}}: say more exactly what you look for.',
  kindClause: 'Clause',
  kindPage: 'District tool',
  citingTitle: 'Below are the programmes and services that cite these clauses.',
  citingNone: 'No programme or service cites these clauses.',
  nearTitle: 'Did you mean:',
  emptyTips:
    'Type Chinese, pinyin, its initials or English, such as 租房, zufang, zfbt or rent; or the place of a clause, such as annex 4 1.1.3.',
  emptyAll: 'See all programmes and services',
  emptyCheck: 'Answer a few questions and be told',
  failedTitle: 'The search cannot be used just now',
  failedBody:
    'A part of it could not be fetched; the connection may be down. The list and its filters still work.',
  counted: '{count, plural, one {# entry} other {# entries}} found.',
};
