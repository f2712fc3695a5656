import type { Example } from '../../samples/example.tsx';
import { samplePack } from '../../samples/sample-pack.examples.ts';
import { IndicatorList } from './IndicatorList.tsx';

/** With and without a figure to start from. */
export const Plain: Example = () => <IndicatorList indicators={samplePack.indicators} />;

const by = { words: { zh: '到2030年', en: 'by 2030' }, year: 2030 };
const figure = (value: number, zh: string, en: string) => ({ value, display: { zh, en } });

/** Every way a printed figure binds, a target below its start, and a name as long as they come. */
export const EveryBound: Example = () => (
  <IndicatorList
    indicators={[
      {
        id: 'sample/exact',
        name: { zh: '国家级人才工作站', en: 'National talent stations' },
        target: figure(12, '12家', '12 stations'),
        bound: 'exact',
        by,
        citation: ['sample/p2/2.1'],
      },
      {
        id: 'sample/up-to',
        name: { zh: '申请办理时限', en: 'Time to handle an application' },
        target: figure(10, '10个工作日', '10 working days'),
        bound: 'upTo',
        by,
        nature: 'binding',
        baseline: { year: 2025, figure: figure(25, '25个工作日', '25 working days') },
        citation: ['sample/p2/2.1'],
      },
      {
        id: 'sample/more-than',
        name: {
          zh: '主要劳动年龄人口中受过高等教育的比例在全市各区中的位次和增幅',
          en: 'Share of people of working age with higher education, with its growth and rank among the districts',
        },
        target: figure(60, '60%', '60 %'),
        bound: 'moreThan',
        by,
        nature: 'expected',
        citation: ['sample/p2/2.2', 'sample/p2/2.1'],
      },
    ]}
  />
);
