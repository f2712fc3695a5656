import type { Example } from '../../samples/example.tsx';
import { samplePack } from '../../samples/sample-pack.examples.ts';
import { ValidityBar } from './ValidityBar.tsx';

const { validity } = samplePack;

export const InForce: Example = () => (
  <ValidityBar validity={validity} status="inForce" asOf="2026-11-21" />
);

export const Ended: Example = () => (
  <ValidityBar validity={validity} status="ended" asOf="2030-01-01" />
);

export const NotYet: Example = () => (
  <ValidityBar validity={validity} status="notYet" asOf="2024-06-10" />
);

/** No end is printed; the reading is shown. */
export const Unstated: Example = () => (
  <ValidityBar
    validity={{
      ...validity,
      until: { words: { zh: '文件未写明有效期', en: 'No period is printed' } },
      interpretation: {
        zh: '没有写明到期日的，在被新文件替代前视为有效。',
        en: 'Without an end date it is taken to hold until another document replaces it.',
      },
    }}
    status="unstated"
    asOf="2026-11-21"
  />
);
