import type { Indicator } from '@portal/rules-core';
import { forDistrict, text } from '@portal/rules-core/author';
import type { Example } from '../../samples/example.tsx';
import { samplePack } from '../../samples/sample-pack.examples.ts';
import { IndicatorChart } from './IndicatorChart.tsx';

const { cite, id } = forDistrict('sample');
const by2025 = { words: text('到2025年', 'by 2025'), year: 2025 };

const more: readonly Indicator[] = [
  {
    id: id('patents'),
    name: text('每万人口发明专利拥有量', 'Invention patents per 10,000 people'),
    target: { value: 90, display: text('90件', '90 patents') },
    bound: 'exact',
    by: by2025,
    nature: 'expected',
    baseline: { year: 2020, figure: { value: 88.5, display: text('88.5件', '88.5 patents') } },
    citation: cite('p2/2.1'),
  },
  {
    id: id('skilled'),
    name: text(
      '高技能人才占技能劳动者的比例',
      'Highly skilled workers as a share of all skilled workers in the district',
    ),
    target: { value: 38, display: text('38%', '38 %') },
    bound: 'atLeast',
    by: by2025,
    nature: 'binding',
    baseline: { year: 2020, figure: { value: 32.13, display: text('32.13%', '32.13 %') } },
    citation: cite('p2/2.2'),
  },
];

/** Three with a figure to start from, one without. */
export const WithStart: Example = ({ say }) => (
  <IndicatorChart
    caption={say('规划指标', 'Targets of the plan')}
    indicators={[...samplePack.indicators, ...more]}
  />
);

/** No start is printed for any of them: nothing is drawn, the table says it all. */
export const TargetsAlone: Example = ({ say }) => (
  <IndicatorChart
    caption={say('规划指标', 'Targets of the plan')}
    indicators={samplePack.indicators.filter(({ baseline }) => baseline === undefined)}
  />
);
