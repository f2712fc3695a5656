import type { PackInput } from '@portal/rules-core';
import { forDistrict, text } from '@portal/rules-core/author';

const { cite, id } = forDistrict('songjiang');

const by2025 = {
  words: text('到“十四五”期末', 'By the end of the 14th Five-Year Plan period'),
  year: 2025,
};
const periodEnds = text(
  '文件写的是“十四五”期间（期末），2025年是该规划期的最后一年。',
  'The document speaks of the 14th Five-Year Plan period; 2025 is its last year.',
);
const inPeriod = {
  words: text('“十四五”期间', 'During the 14th Five-Year Plan period'),
  year: 2025,
};
const inFiveYears = { words: text('力争5年内', 'Aimed at within five years') };
const countedFrom = text(
  '“5年”从哪一年算起没有写明，所以不标年份。',
  'From which year the five years are counted is not stated, so no year is given.',
);

export const indicators: NonNullable<PackInput['indicators']> = [
  {
    id: id('indicator-total-talent'),
    name: text('全区人才总量', 'Talent in the district in all'),
    target: { value: 330_000, display: text('33万人', '330,000 people') },
    bound: 'atLeast',
    by: by2025,
    baseline: { year: 2020, figure: { value: 310_000, display: text('31万人', '310,000 people') } },
    interpretation: text(
      '起点31万是“十三五”期末（2020年）六支人才队伍的总量；文件列出的其中三支（15.6万、13.6万、2.1万）相加为31.3万，大于总量，原因未载明。',
      'The starting figure of 310,000 counts six groups of talent at the end of the 13th Five-Year Plan period (2020). The three groups printed (156,000, 136,000 and 21,000) add up to 313,000, more than the total; the document does not say why.',
    ),
    citation: cite('main/2.2.1', 'main/1.1.1/p2'),
  },
  {
    id: id('indicator-talent-growth'),
    name: text('5年累计增长', 'Growth over the five years'),
    target: { value: 20_000, display: text('2万人', '20,000 people') },
    bound: 'exact',
    by: by2025,
    interpretation: periodEnds,
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
    by: { words: text('到2025年', 'By 2025'), year: 2025 },
    interpretation: text(
      '“十三五”期末印出的数字是国家级172人、市级人才计划300人；两者口径是否与这个目标一致、有无重复，文件没有写明，所以不相加作为起点。',
      'For the end of the 13th Five-Year Plan period the document prints 172 at national level and 300 in municipal plans. Whether they are counted as this target is, and whether they overlap, is not stated, so they are not added up as a starting figure.',
    ),
    citation: cite('main/2.2.2', 'main/2.2/p2', 'main/1.1.1/p2'),
  },
  {
    id: id('indicator-p01-people'),
    name: text('引进高层次创新创业人才', 'High-level innovators and founders introduced'),
    target: { value: 100, display: text('100名', '100 people') },
    bound: 'exact',
    by: inFiveYears,
    interpretation: countedFrom,
    citation: cite('main/3.5.1/p2'),
  },
  {
    id: id('indicator-p01-teams'),
    name: text('引进高层次创新创业团队', 'High-level innovation and start-up teams introduced'),
    target: { value: 100, display: text('100个团队', '100 teams') },
    bound: 'exact',
    by: inFiveYears,
    interpretation: countedFrom,
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
  {
    id: id('indicator-p03-people'),
    name: text('引进海外高层次人才', 'High-level talent from overseas introduced'),
    target: { value: 30, display: text('30名', '30 people') },
    bound: 'exact',
    by: inPeriod,
    interpretation: periodEnds,
    citation: cite('main/3.5.3/p2'),
  },
  {
    id: id('indicator-p03-teams'),
    name: text('引进海外创新创业团队', 'Innovation and start-up teams from overseas introduced'),
    target: { value: 20, display: text('20个团队', '20 teams') },
    bound: 'exact',
    by: inPeriod,
    interpretation: periodEnds,
    citation: cite('main/3.5.3/p2'),
  },
  {
    id: id('indicator-p05-people'),
    name: text('选拔培养青年创新创业英才', 'Young innovators and founders selected and trained'),
    target: { value: 330, display: text('330名', '330 people') },
    bound: 'exact',
    by: inFiveYears,
    interpretation: countedFrom,
    citation: cite('main/3.5.5/p2'),
  },
  {
    id: id('indicator-p07-people'),
    name: text('遴选资助区首席技师', 'District chief technicians selected and supported'),
    target: { value: 75, display: text('75名', '75 people') },
    bound: 'exact',
    by: {
      words: text('力争在“十四五”期间', 'Aimed at within the 14th Five-Year Plan period'),
      year: 2025,
    },
    interpretation: periodEnds,
    citation: cite('main/3.5.7/p2'),
  },
  {
    id: id('indicator-p09-leaders'),
    name: text('引进卫生学科带头人', 'Leaders of medical disciplines introduced'),
    target: { value: 20, display: text('20名', '20 people') },
    bound: 'exact',
    by: inPeriod,
    interpretation: periodEnds,
    citation: cite('main/3.5.9/p2'),
  },
  {
    id: id('indicator-p09-specialists'),
    name: text('引进卫生专业技术骨干', 'Key medical specialists introduced'),
    target: { value: 80, display: text('80名左右', 'about 80 people') },
    bound: 'about',
    by: inPeriod,
    interpretation: periodEnds,
    citation: cite('main/3.5.9/p2'),
  },
  {
    id: id('indicator-incubators'),
    name: text('众创空间等新型孵化器', 'Makerspaces and other new incubators'),
    target: { value: 30, display: text('30家', '30') },
    bound: 'exact',
    by: { words: text('力争到2025年', 'Aimed at by 2025'), year: 2025 },
    citation: cite('main/3.3.3/p2'),
  },
  {
    id: id('indicator-rental-homes'),
    name: text('可提供的人才租赁住房', 'Rental homes available to talent'),
    target: { value: 58_000, display: text('5.8万套', '58,000 homes') },
    bound: 'exact',
    by: inFiveYears,
    interpretation: text(
      '原文说的是5年内“可提供”的房源，不是新增数；“十三五”期间新增6939套，口径不同，不作起点。5年从哪一年算起也没有写明。',
      'The figure is for homes that can be offered within five years, not newly added ones; the 6,939 added in the 13th Five-Year Plan period are another count and no starting figure. From which year the five years are counted is not stated either.',
    ),
    citation: cite('main/3.4.2/p2', 'main/1.1.3/p2'),
  },
  {
    id: id('indicator-investment'),
    name: text(
      '人才发展与创业扶持资金投入（重点产业、重点企业）',
      'Money for talent development and start-up support, chiefly for key industries and enterprises',
    ),
    target: { value: 2_000_000_000, display: text('20亿元', 'CNY 2 billion') },
    bound: 'exact',
    by: { words: text('未来五年', 'Over the coming five years') },
    interpretation: text(
      '“未来五年”从哪一年算起没有写明。',
      'From which year the five years are counted is not stated.',
    ),
    citation: cite('main/3.4.1/p2'),
  },
];
