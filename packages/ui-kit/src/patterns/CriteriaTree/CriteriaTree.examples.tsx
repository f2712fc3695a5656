import { evaluateProgramme, type Profile, type Programme } from '@portal/rules-core';
import type { Example } from '../../samples/example.tsx';
import { samplePack } from '../../samples/sample-pack.examples.ts';
import { CriteriaTree } from './CriteriaTree.tsx';

const [housing, founders] = samplePack.programmes;

function explained(programme: Programme, profile: Profile) {
  return evaluateProgramme(samplePack, programme, profile, { asOf: '2026-11-21' });
}

/** The rule itself, before anything is known. */
export const Bare: Example = () => (housing ? <CriteriaTree criterion={housing.criteria} /> : null);

/** With some answers: met, not met, not known, and for an authority to decide. */
export const Explained: Example = () => {
  if (!housing) return null;
  const { explanation } = explained(housing, {
    'sample:employer-district': 'sample',
    'sample:employed-since': '2024-03-01',
    'sample:birth-date': '1975-05-05',
  });
  return <CriteriaTree explanation={explanation} criterion={housing.criteria} />;
};

/** A number of several, with its own heading. */
export const AtLeast: Example = () => {
  if (!founders) return null;
  const { explanation } = explained(founders, {
    'sample:members': 5,
    'sample:shareholding': 4_200,
  });
  return <CriteriaTree explanation={explanation} criterion={founders.criteria} />;
};

/** Any of several, nothing answered yet. */
export const AnyOf: Example = () => {
  const middle = housing?.classes[1];
  if (!housing || !middle) return null;
  const result = explained(housing, {});
  const its = result.classes.find((each) => each.id === middle.id);
  return its ? <CriteriaTree explanation={its.explanation} criterion={middle.criteria} /> : null;
};
