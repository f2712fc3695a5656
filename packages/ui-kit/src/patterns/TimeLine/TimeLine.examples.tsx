import type { Validity } from '@portal/rules-core';
import { forDistrict, text } from '@portal/rules-core/author';
import type { Example } from '../../samples/example.tsx';
import { TimeLine } from './TimeLine.tsx';
import type { TimeRow } from './time-rows.ts';

const { cite } = forDistrict('sample');

const holds = (from: string, until?: string): Validity => ({
  from: { date: from, words: text('文件写明的日期', 'The day the document names') },
  until: {
    words:
      until === undefined
        ? text('文件没有写', 'Not in the document')
        : text('规划期末', 'End of the plan'),
    ...(until === undefined ? {} : { date: until }),
  },
  citation: cite('p3/1.1'),
});

const rows = (say: (zh: string, en: string) => string): readonly TimeRow[] => [
  {
    id: 'old',
    name: say('人才发展“十三五”规划', 'Talent plan 2016–2020'),
    href: '/old',
    validity: holds('2016-01-01', '2020-12-31'),
  },
  {
    id: 'plan',
    name: say('人才发展“十四五”规划', 'Talent plan 2021–2025'),
    href: '/plan',
    validity: holds('2021-10-21', '2025-12-31'),
  },
  {
    id: 'rules',
    name: say('人才安居实施办法', 'Housing rules for talent'),
    href: '/rules',
    validity: holds('2020-06-01'),
  },
  {
    id: 'next',
    name: say('创业扶持办法（新）', 'New rules on support for founders'),
    validity: holds('2027-03-01', '2030-02-28'),
  },
];

/** In force, ended, without a stated end, not yet begun. */
export const Documents: Example = ({ say }) => (
  <TimeLine
    caption={say('各文件的有效期', 'How long each document holds')}
    rows={rows(say)}
    asOf="2024-05-15"
  />
);

/** The day after the end of a plan. */
export const EndedPlan: Example = ({ say }) => (
  <TimeLine
    caption={say('规划期', 'The period of the plan')}
    rows={rows(say).slice(0, 1)}
    asOf="2026-11-21"
  />
);
