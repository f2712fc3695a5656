import type { PackInput } from '@portal/rules-core';
import { forDistrict, text } from '@portal/rules-core/author';

const { cite, id } = forDistrict('songjiang');

const by2025 = {
  words: text('到“十四五”期末', 'By the end of the 14th Five-Year Plan period'),
  year: 2025,
};
const inFiveYears = { words: text('力争5年内', 'Aimed at within five years') };

export const indicators: NonNullable<PackInput['indicators']> = [
  {
    id: id('indicator-total-talent'),
    name: text('全区人才总量', 'Talent in the district in all'),
    target: { value: 330_000, display: text('33万人', '330,000 people') },
    bound: 'atLeast',
    by: by2025,
    citation: cite('main/2.2.1'),
  },
  {
    id: id('indicator-talent-growth'),
    name: text('5年累计增长', 'Growth over the five years'),
    target: { value: 20_000, display: text('2万人', '20,000 people') },
    bound: 'exact',
    by: by2025,
    citation: cite('main/2.2.1'),
  },
  {
    id: id('indicator-teams-per-year'),
    name: text(
      '每年新增优秀创新创业团队',
      'New outstanding innovation and start-up teams each year',
    ),
    target: { value: 20, display: text('每年20个', '20 a year') },
    bound: 'exact',
    by: { words: text('每年', 'Every year') },
    citation: cite('main/2.2.2'),
  },
  {
    id: id('indicator-municipal-talent'),
    name: text('市级以上优秀人才总量', 'Talent recognised at municipal level or above, in all'),
    target: { value: 500, display: text('500人', '500 people') },
    bound: 'atLeast',
    by: by2025,
    citation: cite('main/2.2.2', 'main/2.2/p2'),
  },
  {
    id: id('indicator-p01-people'),
    name: text('引进高层次创新创业人才', 'High-level innovators and founders introduced'),
    target: { value: 100, display: text('100名', '100 people') },
    bound: 'exact',
    by: inFiveYears,
    citation: cite('main/3.5.1/p2'),
  },
  {
    id: id('indicator-p01-teams'),
    name: text('引进高层次创新创业团队', 'High-level innovation and start-up teams introduced'),
    target: { value: 100, display: text('100个', '100 teams') },
    bound: 'exact',
    by: inFiveYears,
    citation: cite('main/3.5.1/p2'),
  },
  {
    id: id('indicator-p04-people'),
    name: text('引育紧缺急需人才', 'Urgently needed talent introduced and cultivated'),
    target: { value: 10_000, display: text('10000名左右', 'about 10,000 people') },
    bound: 'about',
    by: { words: text('规划期内，年份未载明', 'Within the plan period; no year is printed') },
    citation: cite('main/3.5.4/p2'),
  },
];
