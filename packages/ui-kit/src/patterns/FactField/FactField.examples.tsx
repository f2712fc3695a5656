import type { FactValue } from '@portal/rules-core';
import { useState } from 'react';
import { Stack } from '../../components/Layout/Layout.tsx';
import type { Example } from '../../samples/example.tsx';
import { sampleFacts } from '../../samples/sample-facts.examples.ts';
import { FactField } from './FactField.tsx';

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
