import type { PackInput } from '@portal/rules-core';
import { forDistrict, text } from '@portal/rules-core/author';

const { cite, id } = forDistrict('hongkou');

const by2020 = { words: text('到2020年', 'By 2020'), year: 2020 };

/** The seven rows of the plan's table, in its order. */
const table: NonNullable<PackInput['indicators']> = [
  {
    id: id('indicator-1-talent'),
    name: text('人才资源总量', 'Talent in all'),
    target: { value: 157_600, display: text('15.76万人', '157,600 people') },
    bound: 'atLeast',
    by: by2020,
    nature: 'expected',
    baseline: {
      year: 2014,
      figure: { value: 121_700, display: text('12.17万人', '121,700 people') },
    },
    interpretation: text(
      '2014年底的数字，原文写作党政、经营管理、专业技术和技能四类人才之和；这里当作与目标同一口径。',
      'For the end of 2014 the plan adds up officials, managers, professionals and skilled workers; this is taken to be counted like the target.',
    ),
    citation: cite('main/2.2.3/p3', 'main/2.2.1/p2', 'main/1/p2'),
  },
  {
    id: id('indicator-2-technology-spending'),
    name: text(
      '科技投入占区级财政支出比重（期末）',
      'Technology in the district’s expenditure, at the end of the period',
    ),
    target: { value: 4, display: text('4%', '4 %') },
    bound: 'atLeast',
    by: by2020,
    nature: 'binding',
    citation: cite('main/2.2.3/p4', 'main/2.2.1/p2'),
  },
  {
    id: id('indicator-3-patents'),
    name: text('每10万人口发明专利拥有量', 'Invention patents per 100,000 people'),
    target: { value: 30, display: text('30件', '30 patents') },
    bound: 'atLeast',
    by: by2020,
    nature: 'expected',
    citation: cite('main/2.2.3/p5', 'main/2.2.1/p2'),
  },
  {
    id: id('indicator-4-skilled'),
    name: text('高技能人才占技能劳动者比例', 'Highly skilled among skilled workers'),
    target: { value: 10, display: text('10%', '10 %') },
    bound: 'atLeast',
    by: by2020,
    nature: 'expected',
    citation: cite('main/2.2.3/p6', 'main/2.2.1/p2'),
  },
  {
    id: id('indicator-5-founders'),
    name: text('引进集聚科技创业人才', 'Technology founders brought in'),
    target: { value: 5000, display: text('5000人', '5,000 people') },
    bound: 'exact',
    by: by2020,
    nature: 'expected',
    citation: cite('main/2.2.3/p7', 'main/2.2.3/p2'),
  },
  {
    id: id('indicator-6-high-level'),
    name: text(
      '引进海内外高层次创新创业人才数',
      'High-level innovators and founders brought in from China and abroad',
    ),
    target: { value: 50, display: text('50人', '50 people') },
    bound: 'exact',
    by: by2020,
    nature: 'expected',
    interpretation: text(
      '表中写“高层次创新创业人才”，正文写“高层次人才”；数字相同，这里按表列名。',
      'The table speaks of high-level innovators and founders, the text of high-level talent; the figure is the same, and the name is the table’s.',
    ),
    citation: cite('main/2.2.3/p8', 'main/2.2.3/p2'),
  },
  {
    id: id('indicator-7-makerspaces'),
    name: text('建成众创空间', 'Makerspaces set up'),
    target: { value: 8, display: text('8个', '8') },
    bound: 'atLeast',
    by: by2020,
    nature: 'expected',
    interpretation: text(
      '表中印“8”，正文印“8个以上”；这里按正文。',
      'The table prints “8”, the text “8 or more”; the text is followed.',
    ),
    citation: cite('main/2.2.3/p9', 'main/2.2.3/p2'),
  },
];

/** Figures that stand in the text alone; no nature is printed for them. */
const textOnly: NonNullable<PackInput['indicators']> = [
  {
    id: id('target-private-sector-talent'),
    name: text('区域非公企业人才总量', 'Talent in private enterprises'),
    target: { value: 141_600, display: text('14.16万人', '141,600 people') },
    bound: 'atLeast',
    by: by2020,
    baseline: {
      year: 2014,
      figure: { value: 105_700, display: text('10.57万人', '105,700 people') },
    },
    interpretation: text(
      '2014年底的数字，原文称“非公有制领域人才”，与目标的“非公企业人才”用语不同；这里当作同一口径。',
      'For the end of 2014 the plan speaks of talent in the non-public sector, for the target of talent in private enterprises; the two are taken to be counted alike.',
    ),
    citation: cite('main/2.2.1/p2', 'main/1/p2'),
  },
  {
    id: id('target-innovation-teams'),
    name: text('重点产业创新团队', 'Innovation teams in key industries brought in'),
    target: { value: 500, display: text('500个', '500 teams') },
    bound: 'exact',
    by: by2020,
    citation: cite('main/2.2.3/p2'),
  },
  {
    id: id('target-successful-founders'),
    name: text('引领成功创业', 'People helped to found a business successfully'),
    target: { value: 4000, display: text('4000人', '4,000 people') },
    bound: 'exact',
    by: by2020,
    citation: cite('main/2.2.3/p2'),
  },
  {
    id: id('target-start-up-projects'),
    name: text('培育孵化优秀创业项目', 'Excellent start-up projects incubated'),
    target: { value: 100, display: text('100个', '100 projects') },
    bound: 'exact',
    by: by2020,
    citation: cite('main/2.2.3/p2'),
  },
  {
    id: id('target-young-founders'),
    name: text('选拔培育优秀青年创业人才', 'Excellent young founders selected and trained'),
    target: { value: 100, display: text('100名', '100 people') },
    bound: 'exact',
    by: by2020,
    citation: cite('main/2.2.3/p2'),
  },
  {
    id: id('target-private-makerspaces'),
    name: text(
      '众创空间中社会资本参与投资或管理的比例',
      'Makerspaces in which private capital invests or manages',
    ),
    target: { value: 50, display: text('50%', '50 %') },
    bound: 'moreThan',
    by: by2020,
    citation: cite('main/2.2.3/p2'),
  },
  {
    id: id('target-general-practitioners'),
    name: text('每万服务人口配备的全科医生', 'General practitioners per 10,000 people served'),
    target: { value: 4, display: text('4—5名', '4 to 5') },
    bound: 'exact',
    by: {
      words: text('规划期内，未另写年份', 'In the plan period; no year of its own is printed'),
    },
    interpretation: text(
      '原文印的是一个范围，4至5名；画图和计算用下限4。',
      'The plan prints a range, 4 to 5; the lower end, 4, is used for drawing and computing.',
    ),
    citation: cite('main/3.2/p3'),
  },
];

export const indicators: NonNullable<PackInput['indicators']> = [...table, ...textOnly];
