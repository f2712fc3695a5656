import type { Example } from '@portal/rules-core/testing';
import { noFigure } from '../personas.ts';

const programme = 'qingpu/foreign-talent';
const both = { 'single-window': noFigure, 'relaxed-limits': noFigure };
const window = { 'single-window': noFigure };

export const examples: Example[] = [
  {
    programme,
    name: 'A foreign national: the window, and perhaps relaxed limits',
    profile: { 'person.foreign': true },
    expect: { verdict: 'eligible', benefits: both, missing: [] },
  },
  {
    programme,
    name: 'A Chinese national back from study abroad: the window alone',
    profile: { 'person.foreign': false, 'person.returnee': true },
    expect: { verdict: 'eligible', benefits: window, missing: [] },
  },
  {
    programme,
    name: 'Neither',
    profile: { 'person.foreign': false, 'person.returnee': false },
    expect: { verdict: 'notEligible', benefits: {}, missing: [] },
  },
  {
    programme,
    name: 'A returned student of unknown nationality: it matters for the limits',
    profile: { 'person.returnee': true },
    expect: { verdict: 'eligible', benefits: both, missing: ['person.foreign'] },
  },
  {
    programme,
    name: 'Nothing is known',
    profile: {},
    expect: {
      verdict: 'needsInfo',
      best: 'met',
      worst: 'unmet',
      benefits: both,
      missing: ['person.foreign', 'person.returnee'],
    },
  },
];
