import { type DraftScore, ProgrammeLink, useDistrict, useDistrictPage } from '@portal/district-kit';
import { type PointsScheme, scorePoints } from '@portal/rules-core';
import {
  Button,
  Cluster,
  EmptyState,
  Notice,
  type PointsRow,
  PointsTotal,
  Stack,
} from '@portal/ui-kit';
import { useState } from 'react';
import { useText } from '../text/use-text.ts';

/** Facts that a score settles: general points of one's own, and whether a veto item applies. */
const GENERAL_POINTS = 'qingpu:general-points';
const VETO = 'qingpu:veto';

interface ScoreViewProps {
  scheme: PointsScheme;
  draft: DraftScore;
  rows: readonly PointsRow[];
}

/** The live score, whether it is enough to register, and the way to take it over into one's answers. */
export function ScoreView({ scheme, draft, rows }: ScoreViewProps) {
  const { locale } = useDistrictPage();
  const { profile } = useDistrict();
  const say = useText();
  const [taken, setTaken] = useState<{ points: number; veto: boolean } | null>(null);
  const { score } = draft;
  const section =
    scheme.sections.find(({ id }) => id === scheme.registration.section)?.name[locale] ?? '';
  const values = { section, points: scheme.registration.least };

  const take = () => {
    const items = score.sections.flatMap((part) =>
      part.items.map(({ reason: _, citation: __, ...item }) => item),
    );
    // Without the groups: the fact is what one reaches by oneself.
    const own = Math.floor(scorePoints(scheme, { items, direct: [] }).registrationPoints);
    profile.answer(GENERAL_POINTS, own);
    profile.answer(VETO, score.vetoed);
    setTaken({ points: own, veto: score.vetoed });
  };

  return (
    <Stack>
      {score.vetoed ? (
        <Notice kind="error" live>
          {say('pointsVetoed')}
        </Notice>
      ) : (
        <p role="status">
          {say(score.registered ? 'pointsRegistered' : 'pointsNotRegistered', values)}
        </p>
      )}
      {rows.length === 0 ? (
        <EmptyState title={say('pointsEmpty')} />
      ) : (
        <PointsTotal
          caption={say('pointsScoreCaption')}
          rows={rows}
          total={score.total}
          threshold={{ needed: scheme.registration.least, counted: score.registrationPoints }}
        />
      )}
      <p>{say('pointsTakeLead')}</p>
      <Cluster>
        <Button onClick={take}>{say('pointsTake')}</Button>
      </Cluster>
      <div role="status">
        {taken ? (
          <p>
            {say('pointsTaken', {
              points: taken.points,
              veto: say(taken.veto ? 'pointsYes' : 'pointsNo'),
            })}{' '}
            <ProgrammeLink id={scheme.programme} />
          </p>
        ) : null}
      </div>
    </Stack>
  );
}
