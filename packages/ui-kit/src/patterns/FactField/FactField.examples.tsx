import type { Fact, FactValue } from '@portal/rules-core';
import { useState } from 'react';
import { Stack } from '../../components/Layout/Layout.tsx';
import type { Example } from '../../samples/example.tsx';
import { sampleFacts } from '../../samples/sample-facts.examples.ts';
import { FactField, type FactFieldProps } from './FactField.tsx';

/** The field that fits each kind of fact. */
export const EveryKind: Example = () => {
  const [profile, setProfile] = useState<Readonly<Record<string, FactValue | null>>>({});
  return (
    <Stack gap="l">
      {sampleFacts.map((fact) => (
        <FactField
          key={fact.id}
          fact={fact}
          value={profile[fact.id] ?? null}
          onChange={(value) => setProfile({ ...profile, [fact.id]: value })}
        />
      ))}
    </Stack>
  );
};

/** The question as the page's heading. */
export const AsQuestion: Example = () => {
  const [value, setValue] = useState<FactValue | null>(null);
  const [fact] = sampleFacts;
  return fact ? <FactField asQuestion fact={fact} value={value} onChange={setValue} /> : null;
};

function Held({
  fact,
  first = null,
  ...rest
}: Omit<FactFieldProps, 'value' | 'onChange'> & { first?: FactValue | null }) {
  const [value, setValue] = useState<FactValue | null>(first);
  return <FactField {...rest} fact={fact} value={value} onChange={setValue} />;
}

function sampleFact(id: string): Fact {
  const fact = sampleFacts.find((each) => each.id === id);
  if (!fact) throw new Error(`sample-facts.examples.ts has no fact "${id}"; name one it has.`);
  return fact;
}

/** With answers, as who comes back to change one finds them. */
export const Answered: Example = () => (
  <Stack gap="l">
    <Held fact={sampleFact('sample:degree')} first="master" />
    <Held fact={sampleFact('sample:birth-date')} first="1990-02-28" />
    <Held fact={sampleFact('sample:salary')} first={48_000_000} />
    <Held fact={sampleFact('sample:awards')} first={['municipal', 'district']} />
  </Stack>
);

/** Something is wrong, with the remedy: the page says it, or the field itself. */
export const WithErrors: Example = ({ say }) => (
  <Stack gap="l">
    <Held
      fact={sampleFact('sample:degree')}
      error={say('请选择一项，或者先跳过', 'Choose one, or skip for now')}
    />
    <Held
      fact={sampleFact('sample:salary')}
      error={say('请填写年薪，或者先跳过', 'Enter your yearly pay, or skip for now')}
    />
  </Stack>
);

/** Places and more options than fit on a screen, as one field among others. */
export const ManyOptions: Example = ({ say }) => {
  const kinds = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];
  return (
    <Stack gap="l">
      <Held
        fact={{
          ...sampleFact('sample:degree'),
          id: 'sample:industry',
          type: {
            kind: 'choice',
            options: kinds.map((word, index) => ({
              id: `kind-${index + 1}`,
              label: { zh: `第${word}类重点产业`, en: `Key industry ${index + 1}` },
            })),
          },
          label: { zh: '所属产业', en: 'Industry' },
          hint: { zh: '按营业执照的主营业务选择。', en: 'By the main business on the licence.' },
        }}
      />
      <Held
        fact={sampleFact('sample:employer-district')}
        places={kinds.slice(0, 4).map((word, index) => ({
          id: `place-${index + 1}`,
          name: { zh: `示例${word}区`, en: `Sample District ${index + 1}` },
        }))}
      />
      <p>{say('超过七项时改用下拉列表。', 'More than seven options become a list.')}</p>
    </Stack>
  );
};

/** Question, hint and options as long as real ones. */
export const LongQuestion: Example = () => (
  <Held
    asQuestion
    fact={{
      ...sampleFact('sample:owns-home'),
      question: {
        zh: '申请之日前五年内，您、您的配偶或者未成年子女在本市是否拥有过产权住房？',
        en: 'In the five years before you apply, have you, your spouse or a child under age owned a home in the city?',
      },
      hint: {
        zh: '包括已经出售、赠与、继承后转让的住房；共有产权按拥有计算，公有住房承租权不算。',
        en: 'Homes since sold, given away or passed on count, and so does a shared title; the right to rent public housing does not.',
      },
    }}
  />
);
