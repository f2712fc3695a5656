import type { RankingTextKey } from './zh.ts';

export const en: Record<RankingTextKey, string> = {
  rankList: 'List',
  rankListHint:
    'One person a line: id,total. Commas, semicolons or the tabs of a copied table will do, with or without a heading. Better not to use real names.',
  rankMinimum: 'Least points announced for the year',
  rankMinimumHint:
    'The authority announces it every year. Left empty, everybody on the list is taken as selected.',
  rankRun: 'Rank into bands',
  rankEmpty: 'The list is empty. Paste at least one line first.',
  rankIssues:
    '{count, plural, one {# line cannot be read.} other {# lines cannot be read.}} Correct them and rank again; all that you entered is still there.',
  rankIssue: 'Line {line} ({found}): {remedy}',
  rankNoId: 'the id is missing; write “id,total”',
  rankNoPoints: 'the total is missing; write “id,total”',
  rankTooManyFields: 'more than two columns; leave the id and the total only',
  rankTwice: 'the id is also in line {earlier}; give each person another',
  rankTooPrecise: 'totals have at most two decimals; use fewer',
  rankStale: 'The list has changed. Rank it again.',
  rankCaption: 'Rank and monthly amount',
  rankSummary:
    '{selected} of {count} are selected. For {open} of them the amount is an interval, because rounding or the order of equal points is not stated.',
  rankHeader: 'The first line was taken for the heading and is not counted as a person.',
  rankPlace: 'Rank',
  rankId: 'Id',
  rankPoints: 'Total',
  rankAmount: 'Monthly amount',
  rankNotSelected: 'Below the least points',
  rankRule: 'The bands',
  rankRuleLead:
    'Those selected fill the bands from the lowest points up. The document does not say how a share that is not a whole number of people is rounded, nor how equal points are ordered: whoever stands on an edge is shown with an interval.',
  rankShowAll: '{count, plural, one {Show # row} other {Show all # rows}}',
};
