import { evaluateProgramme } from '@portal/rules-core';
import { Grid } from '../../components/Layout/Layout.tsx';
import { SoftText } from '../../components/SoftText/SoftText.tsx';
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

/** Found by a search: what was looked for is marked, and by which other word it was found. */
export const Found: Example = ({ say }) =>
  housing ? (
    <ProgrammeCard
      programme={housing}
      district={district}
      href="/housing"
      marks={{ name: [[0, 2]], summary: [] }}
      note={<SoftText>{say('由“房补”找到', 'Found by “housing money”')}</SoftText>}
      level={2}
    />
  ) : null;

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

/** Every verdict, so that the cards of a result can be told apart without colour. */
export const EveryVerdict: Example = () =>
  housing ? (
    <Grid columns="wide">
      {(['eligible', 'needsInfo', 'discretionary', 'notEligible'] as const).map((verdict) => (
        <ProgrammeCard
          key={verdict}
          programme={housing}
          href={`/${verdict}`}
          verdict={verdict}
          level={2}
        />
      ))}
    </Grid>
  ) : null;

/** A name of three lines, a kind, no amount, and a document that has ended. */
export const LongWithoutAmount: Example = ({ say }) =>
  housing ? (
    <ProgrammeCard
      programme={{
        ...housing,
        name: {
          zh: '重点产业领域紧缺急需高层次和高技能人才引进、培养及服务保障综合支持项目',
          en: 'Combined support for attracting, training and serving scarce high-level and highly skilled talent in key industries',
        },
        audience: ['person', 'team', 'employer'],
        benefits: [],
        classes: [],
      }}
      district={district}
      href="/long"
      kind={say('项目', 'Programme')}
      validity="ended"
      level={2}
    />
  ) : null;
