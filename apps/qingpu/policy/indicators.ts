import type { PackInput } from '@portal/rules-core';
import { forDistrict, text } from '@portal/rules-core/author';

const { cite, id } = forDistrict('qingpu');

const endOfPeriod = {
  words: text('到“十四五”期末', 'By the end of the 14th five-year period'),
  year: 2025,
};

const periodEnds = text(
  '文件只写“十四五”期末，2025年是该规划期的最后一年。',
  'The document only says the end of the 14th five-year period; 2025 is its last year.',
);

export const indicators: NonNullable<PackInput['indicators']> = [
  {
    id: id('indicator-talent-total'),
    name: text('人才总量', 'Talent in all'),
    target: { value: 316_000, display: text('31.6万人', '316,000 people') },
    bound: 'atLeast',
    by: endOfPeriod,
    interpretation: periodEnds,
    citation: cite('main/1.2'),
  },
  {
    id: id('indicator-talent-share'),
    name: text('人才占从业人员的比例', 'Share of talent among those employed'),
    target: { value: 57.73, display: text('57.73%', '57.73 %') },
    bound: 'atLeast',
    by: endOfPeriod,
    interpretation: periodEnds,
    citation: cite('main/1.2'),
  },
  {
    id: id('indicator-high-level-new'),
    name: text('高层次人才新增数', 'Newly added high-level talent'),
    target: { value: 300, display: text('300人', '300 people') },
    bound: 'atLeast',
    by: endOfPeriod,
    interpretation: periodEnds,
    citation: cite('main/1.2'),
  },
  {
    id: id('indicator-apartments'),
    name: text('筹措人才公寓房源', 'Talent apartments to be raised'),
    target: { value: 10_000, display: text('一万套', '10,000 apartments') },
    bound: 'exact',
    by: {
      words: text('“十四五”期间', 'During the 14th five-year period'),
      year: 2025,
    },
    interpretation: text(
      '文件写的是“十四五”期间，2025年是该规划期的最后一年。',
      'The document says during the 14th five-year period; 2025 is its last year.',
    ),
    citation: cite('main/3.1'),
  },
];
