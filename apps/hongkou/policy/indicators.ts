import type { PackInput } from '@portal/rules-core';
import { forDistrict, text } from '@portal/rules-core/author';

const { cite, id } = forDistrict('hongkou');

const by2020 = { words: text('到2020年', 'By 2020'), year: 2020 };

/** The seven rows of the plan's table, in its order. */
export const indicators: NonNullable<PackInput['indicators']> = [
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
    citation: cite('main/2.2.3/p8', 'main/2.2.3/p2'),
  },
  {
    id: id('indicator-7-makerspaces'),
    name: text('建成众创空间', 'Makerspaces set up'),
    target: { value: 8, display: text('8个以上', '8 or more') },
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
