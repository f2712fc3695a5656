import type { Locale, PointsScheme, RankedMember } from '@portal/rules-core';
import {
  Button,
  DataTable,
  formatFen,
  formatFenRange,
  formatNumber,
  List,
  Notice,
  NumberField,
  PointsBands,
  problemText,
  SoftText,
  Stack,
  TextArea,
  useKit,
} from '@portal/ui-kit';
import { type ReactNode, useState } from 'react';
import type { LineIssue } from '../cohort-lines.ts';
import { type Ranked, type RankingState, rankLines } from './rank-lines.ts';
import { rankingText, type SayRankingText } from './ranking-text.ts';

/** More rows than this are shown only when asked for: a page of thousands is slow to lay out. */
const ROWS_AT_FIRST = 100;

export interface CohortRankingProps {
  scheme: PointsScheme;
  /** What is entered and what came of it; its owner keeps it. */
  state: RankingState;
  onChange: (state: RankingState) => void;
  /** What the points are counted in: 分, points. */
  unit: string;
  /** Another way to fill the list, above it. */
  children?: ReactNode;
}

/** A list of people and points, ranked into the bands of a scheme, with the rule beside it. */
export function CohortRanking({ scheme, state, onChange, unit, children }: CohortRankingProps) {
  const say = rankingText(useKit().locale);
  const { text, minimum, ranked } = state;
  const isStale = ranked !== null && (ranked.of.text !== text || ranked.of.minimum !== minimum);
  return (
    <Stack>
      {children}
      <TextArea
        label={say('rankList')}
        hint={say('rankListHint')}
        value={text}
        onChange={(next) => onChange({ ...state, text: next })}
      />
      <NumberField
        label={say('rankMinimum')}
        hint={say('rankMinimumHint')}
        optional
        decimals={2}
        unit={unit}
        value={minimum}
        onChange={(next) => onChange({ ...state, minimum: next })}
      />
      <div>
        <Button
          kind="primary"
          onClick={() => onChange({ ...state, ranked: rankLines(scheme, state) })}
        >
          {say('rankRun')}
        </Button>
      </div>
      <div role="status">
        {ranked === null ? null : isStale ? <p>{say('rankStale')}</p> : <Outcome ranked={ranked} />}
      </div>
      {ranked?.members && !isStale ? <RankTable members={ranked.members} /> : null}
      <h3>{say('rankRule')}</h3>
      <p>{say('rankRuleLead')}</p>
      <PointsBands bands={scheme.bands} />
    </Stack>
  );
}

function Outcome({ ranked: { lines, members } }: { ranked: Ranked }) {
  const { locale } = useKit();
  const say = rankingText(locale);
  if (lines.issues.length > 0)
    return (
      <Notice kind="error" title={say('rankIssues', { count: lines.issues.length })}>
        <List kind="bullets">
          {lines.issues.map((issue) => (
            <li key={issue.line}>
              {say('rankIssue', {
                line: issue.line,
                found: issue.found,
                remedy: remedyOf(issue, locale, say),
              })}
            </li>
          ))}
        </List>
      </Notice>
    );
  if (!members) return <Notice kind="warning">{say('rankEmpty')}</Notice>;
  const selected = members.filter((member) => member.selected);
  return (
    <>
      <p>
        {say('rankSummary', {
          count: members.length,
          selected: selected.length,
          open: selected.filter(({ least, most }) => least !== most).length,
        })}
      </p>
      {lines.hasHeader ? <SoftText>{say('rankHeader')}</SoftText> : null}
    </>
  );
}

/** What is wrong with a line and how to mend it. */
function remedyOf({ problem, earlier }: LineIssue, locale: Locale, say: SayRankingText): string {
  switch (problem) {
    case 'noId':
      return say('rankNoId');
    case 'noPoints':
      return say('rankNoPoints');
    case 'tooManyFields':
      return say('rankTooManyFields');
    case 'twice':
      return say('rankTwice', { earlier: earlier ?? 0 });
    case 'tooPrecise':
      return say('rankTooPrecise');
    default:
      return problemText(problem, locale, { example: '76.5' });
  }
}

function RankTable({ members }: { members: readonly RankedMember[] }) {
  const { locale } = useKit();
  const say = rankingText(locale);
  const [all, setAll] = useState(false);
  const shown = all ? members : members.slice(0, ROWS_AT_FIRST);
  return (
    <>
      <DataTable
        caption={say('rankCaption')}
        rows={shown}
        rowKey={({ id }) => id}
        columns={[
          { id: 'id', header: say('rankId'), cell: ({ id }) => id },
          {
            id: 'rank',
            header: say('rankPlace'),
            numeric: true,
            cell: ({ rank: place }) => formatNumber(place, locale),
          },
          {
            id: 'points',
            header: say('rankPoints'),
            numeric: true,
            cell: ({ points }) => formatNumber(points, locale),
          },
          {
            id: 'amount',
            header: say('rankAmount'),
            numeric: true,
            cell: ({ least, most }) =>
              least === null || most === null
                ? say('rankNotSelected')
                : least === most
                  ? formatFen(most, locale)
                  : formatFenRange(least, most, locale),
          },
        ]}
      />
      {shown.length < members.length ? (
        <Button onClick={() => setAll(true)}>
          {say('rankShowAll', { count: members.length })}
        </Button>
      ) : null}
    </>
  );
}
