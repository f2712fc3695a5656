import {
  type CohortLines,
  type LineIssue,
  readCohort,
  useDistrictPage,
  useKept,
} from '@portal/district-kit';
import {
  checkCohort,
  type Locale,
  type PointsScheme,
  type RankedMember,
  rankCohort,
} from '@portal/rules-core';
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
} from '@portal/ui-kit';
import { useState } from 'react';
import type { SayText } from '../text/use-text.ts';
import { useText } from '../text/use-text.ts';

/** More rows than this are shown only when asked for: a page of thousands is slow to lay out. */
const ROWS_AT_FIRST = 100;

interface Ranked {
  lines: CohortLines;
  /** Absent while some line cannot be read: one person more or fewer moves every edge. */
  members?: RankedMember[];
  /** The text it was made from. */
  of: string;
  minimum: number | null;
}

function rank(scheme: PointsScheme, text: string, minimum: number | null): Ranked {
  const lines = readCohort(text);
  if (lines.issues.length > 0 || lines.members.length === 0) return { lines, of: text, minimum };
  const cohort = checkCohort({
    members: lines.members,
    ...(minimum === null ? {} : { minimum: minimum / 100 }),
  });
  return { lines, members: rankCohort(scheme, cohort), of: text, minimum };
}

/** A pasted list of people and points, ranked into the scheme's bands. */
export function Ranking({ scheme }: { scheme: PointsScheme }) {
  const say = useText();
  const [text, setText] = useKept('ranking-text', () => '');
  const [minimum, setMinimum] = useKept<number | null>('ranking-minimum', () => null);
  const [ranked, setRanked] = useKept<Ranked | null>('ranking-result', () => null);
  const isStale = ranked !== null && (ranked.of !== text || ranked.minimum !== minimum);
  return (
    <Stack>
      <TextArea
        label={say('rankList')}
        hint={say('rankListHint')}
        value={text}
        onChange={setText}
      />
      <NumberField
        label={say('rankMinimum')}
        hint={say('rankMinimumHint')}
        optional
        decimals={2}
        unit={say('pointsUnit')}
        value={minimum}
        onChange={(value) => setMinimum(value)}
      />
      <div>
        <Button kind="primary" onClick={() => setRanked(rank(scheme, text, minimum))}>
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
  const { locale } = useDistrictPage();
  const say = useText();
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
function remedyOf({ problem, earlier }: LineIssue, locale: Locale, say: SayText): string {
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
  const { locale } = useDistrictPage();
  const say = useText();
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
        <Button onClick={() => setAll(true)}>{say('showAll', { count: members.length })}</Button>
      ) : null}
    </>
  );
}
