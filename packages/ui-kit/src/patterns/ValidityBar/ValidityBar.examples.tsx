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

/** On the day it ends: still in force, and said so. */
export const LastDay: Example = () => (
  <ValidityBar validity={validity} status="inForce" asOf="2029-06-30" />
);

/** On a page that knows no day: the period as it is printed, and no status. */
export const Printed: Example = () => <ValidityBar validity={validity} />;

/** What each date rests on can be long. */
export const Long: Example = () => (
  <ValidityBar
    validity={{
      ...validity,
      from: {
        date: '2024-07-01',
        words: {
          zh: '文件没有写明施行日期；按规定自公布之日起三十日后施行推算',
          en: 'No day is printed; counted as thirty days after publication, as the general rule has it',
        },
      },
      citation: ['sample/p3/1.1', 'sample/main', 'sample/p1/1.1'],
    }}
    status="inForce"
    asOf="2026-11-21"
  />
);
