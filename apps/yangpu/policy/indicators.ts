import type { PackInput } from '@portal/rules-core';
import { text } from '@portal/rules-core/author';
import { cite, id } from './words.ts';

const by2025 = { words: text('到2025年', 'By 2025'), year: 2025 };

/** The eight rows of the plan's table, in its order; all are of expected nature (预期性). */
export const indicators: NonNullable<PackInput['indicators']> = [
  {
    id: id('indicator-1-talent'),
    name: text('全区大专以上学历人才资源总量', 'Talent with a college diploma or above, in all'),
    target: { value: 456_000, display: text('45.6万人', '456,000 people') },
    bound: 'exact',
    by: by2025,
    nature: 'expected',
    baseline: {
      year: 2020,
      figure: { value: 380_000, display: text('约38万人', 'about 380,000 people') },
    },
    interpretation: text(
      '目标数含大学、科研院所的人才；2020年末的基数是否同口径，规划未载明。表中备注：通用指标（印在第1行）。',
      'The target counts talent in universities and research institutes; whether the figure for the end of 2020 does too is not stated. The table remarks “general indicators” (in row 1).',
    ),
    citation: cite('main/3.3.2/p7', 'main/3.3.2/p2', 'main/1.1.1'),
  },
  {
    id: id('indicator-2-researchers'),
    name: text(
      '每万名劳动力中研发人员',
      'Researchers and developers per 10,000 of the labour force',
    ),
    target: { value: 160, display: text('160人年', '160 person-years') },
    bound: 'atLeast',
    by: by2025,
    nature: 'expected',
    citation: cite('main/3.3.2/p8', 'main/3.3.2/p3'),
  },
  {
    id: id('indicator-3-patents'),
    name: text('每万人发明专利拥有量', 'Invention patents per 10,000 people'),
    target: { value: 90, display: text('90件', '90 patents') },
    bound: 'exact',
    by: by2025,
    nature: 'expected',
    baseline: { year: 2020, figure: { value: 88.5, display: text('88.5件', '88.5 patents') } },
    interpretation: text(
      '目标写“发明专利”，2020年的基数写“有效发明专利”；两者是否同口径，规划未载明。',
      'The target says “invention patents”, the figure for 2020 “invention patents in force”; whether they are counted alike is not stated.',
    ),
    citation: cite('main/3.3.2/p9', 'main/3.3.2/p3', 'main/1.1.2'),
  },
  {
    id: id('indicator-4-skilled'),
    name: text('高技能人才占技能劳动者比例', 'Highly skilled among skilled workers'),
    target: { value: 38, display: text('38%', '38 %') },
    bound: 'atLeast',
    by: by2025,
    nature: 'expected',
    baseline: { year: 2020, figure: { value: 32.13, display: text('32.13%', '32.13 %') } },
    citation: cite('main/3.3.2/p10', 'main/3.3.2/p2', 'main/1.1.1'),
  },
  {
    id: id('indicator-5-high-level'),
    name: text('新增高层次人才数', 'High-level talent added'),
    target: { value: 300, display: text('300名', '300 people') },
    bound: 'atLeast',
    by: by2025,
    nature: 'expected',
    interpretation: text(
      '表中印“300名”、称“新增”，正文印“300名以上”、称“新引进”；这里按正文取“以上”。表中备注：特色指标（印在第5行）。',
      'The table prints “300” and “added”, the text “300 or more” and “newly introduced”; the text’s “or more” is taken. The table remarks “indicators of the district’s own” (in row 5).',
    ),
    citation: cite('main/3.3.2/p11', 'main/3.3.2/p2'),
  },
  {
    id: id('indicator-6-projects'),
    name: text(
      '促成人才产学研合作项目数',
      'Joint projects of industry, universities and research brought about',
    ),
    target: { value: 5000, display: text('5000个', '5,000 projects') },
    bound: 'exact',
    by: by2025,
    nature: 'expected',
    citation: cite('main/3.3.2/p12', 'main/3.3.2/p3'),
  },
  {
    id: id('indicator-7-foreign'),
    name: text('常驻外籍高端人才数', 'High-end foreign talent resident in the district'),
    target: { value: 2000, display: text('2000名', '2,000 people') },
    bound: 'atLeast',
    by: by2025,
    nature: 'expected',
    interpretation: text(
      '表中印“2000名”，正文印“2000名以上”；这里按正文。',
      'The table prints “2,000”, the text “2,000 or more”; the text is followed.',
    ),
    citation: cite('main/3.3.2/p13', 'main/3.3.2/p2'),
  },
  {
    id: id('indicator-8-returnee-share'),
    name: text(
      '海外留学人员落户占比（全市）',
      'Share of the city’s returned students who register their household here',
    ),
    target: { value: 8, display: text('8—10%', '8 to 10 %') },
    bound: 'exact',
    by: by2025,
    nature: 'expected',
    interpretation: text(
      '表中印“8-10%”，正文印“占全市总量的10%”；这里以表为目标区间，正文的10%是区间上端。',
      'The table prints “8–10 %”, the text “10 % of the city’s total”; the table’s range is taken as the target, of which the text’s 10 % is the upper end.',
    ),
    citation: cite('main/3.3.2/p14', 'main/3.3.2/p3'),
  },
  {
    id: id('indicator-returnee-households'),
    name: text('海外留学人员落户数', 'Returned students who register their household here'),
    target: { value: 4000, display: text('4000名', '4,000 people') },
    bound: 'exact',
    by: by2025,
    citation: cite('main/3.3.2/p3'),
  },
];
