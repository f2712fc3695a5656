import { useState } from 'react';
import type { Example } from '../../samples/example.tsx';
import {
  PointsForm,
  type PointsFormProps,
  type PointsGap,
  type PointsLine,
} from './PointsForm.tsx';

const scheme: PointsFormProps['scheme'] = {
  sections: [
    {
      id: 'general',
      name: { zh: '通用指标', en: 'General points' },
      effect: 'add',
      citation: ['sample/p1/1.1'],
    },
    {
      id: 'off',
      name: { zh: '扣分指标', en: 'Deductions' },
      effect: 'deduct',
      citation: ['sample/p1/1.2'],
    },
    {
      id: 'veto',
      name: { zh: '一票否决指标', en: 'What rules out registration' },
      effect: 'veto',
      citation: ['sample/p1/1.4'],
    },
  ],
  alternatives: [
    {
      section: 'general',
      items: [
        { id: 'title', name: { zh: '专业技术职称', en: 'Professional title' } },
        { id: 'skill', name: { zh: '职业技能等级', en: 'Skill level' } },
      ],
      words: { zh: '职称、技能只取最高的一项。', en: 'Of title and skill only the higher counts.' },
      citation: ['sample/p1/1.3'],
    },
  ],
};

function line(key: string, section: string, more: Partial<PointsLine> = {}): PointsLine {
  return { key, section, named: null, item: '', subItem: '', points: null, ...more };
}

function Form({
  first,
  gaps,
}: {
  first: readonly PointsLine[];
  gaps?: ReadonlyMap<string, PointsGap>;
}) {
  const [lines, setLines] = useState(first);
  const [next, setNext] = useState(first.length + 1);
  return (
    <PointsForm
      scheme={scheme}
      lines={lines}
      gaps={gaps}
      level={2}
      onAdd={(section) => {
        setLines([...lines, line(`line-${next}`, section)]);
        setNext(next + 1);
      }}
      onRemove={(key) => {
        setLines(lines.filter((each) => each.key !== key));
        return () => setLines(lines);
      }}
      onChange={(key, change) =>
        setLines(lines.map((each) => (each.key === key ? { ...each, ...change } : each)))
      }
    />
  );
}

/** One blank line in each section, so that there is something to fill in. */
export const Blank: Example = () => (
  <Form first={scheme.sections.map(({ id }, index) => line(`line-${index + 1}`, id))} />
);

/** Lines begun and not finished: each says what it lacks, and that it is not counted. */
export const Unfinished: Example = ({ say }) => (
  <Form
    first={[
      line('a', 'general', { named: 'title', points: 2_000 }),
      line('b', 'general', { points: 500 }),
      line('c', 'off', { item: say('逾期申报', 'Late registration') }),
    ]}
    gaps={
      new Map([
        ['b', 'item'],
        ['c', 'points'],
      ])
    }
  />
);

/** Every line removed: the way to add one stays. */
export const Nothing: Example = () => <Form first={[]} />;
