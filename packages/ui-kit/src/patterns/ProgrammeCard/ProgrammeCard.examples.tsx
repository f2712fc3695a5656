import { evaluateProgramme } from '@portal/rules-core';
import { Grid } from '../../components/Layout/Layout.tsx';
import type { Example } from '../../samples/example.tsx';
import { samplePack } from '../../samples/sample-pack.examples.ts';
import { MissingFacts } from '../MissingFacts/MissingFacts.tsx';
import { ProgrammeCard } from './ProgrammeCard.tsx';

const [housing, founders] = samplePack.programmes;
const { district } = samplePack;

/** In a list of programmes. */
export const InList: Example = () => (
  <Grid columns="wide">
    {samplePack.programmes.map((programme) => (
      <ProgrammeCard
        key={programme.id}
        programme={programme}
        district={district}
        href={`/${programme.id}`}
        validity="inForce"
        level={2}
      />
    ))}
  </Grid>
);

/** In results: verdict, the amount for this profile, what is still needed. */
export const InResults: Example = () => {
  if (!housing || !founders) return null;
  const result = evaluateProgramme(
    samplePack,
    housing,
    { 'sample:employer-district': 'sample', 'sample:degree': 'doctor' },
    { asOf: '2026-11-21' },
  );
  return (
    <ProgrammeCard
      programme={housing}
      district={district}
      href="/housing"
      verdict={result.verdict}
      benefits={result.benefits}
      level={2}
    >
      <MissingFacts missing={result.missing} hrefOf={(id) => `/check/${encodeURIComponent(id)}`} />
    </ProgrammeCard>
  );
};
