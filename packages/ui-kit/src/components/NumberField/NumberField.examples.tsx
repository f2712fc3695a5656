import { useState } from 'react';
import type { Example } from '../../samples/example.tsx';
import { NumberField } from './NumberField.tsx';

/** Whole numbers, also in full-width figures. */
export const Whole: Example = ({ say }) => {
  const [value, setValue] = useState<number | null>(null);
  return (
    <>
      <NumberField
        label={say('团队人数', 'Team members')}
        unit={say('人', 'people')}
        max={500}
        value={value}
        onChange={setValue}
      />
      <output>{value === null ? 'null' : String(value)}</output>
    </>
  );
};

/** Two decimals, kept as a whole number of the smallest part. */
export const Share: Example = ({ say }) => {
  const [value, setValue] = useState<number | null>(5_773);
  return (
    <NumberField
      label={say('持股比例', 'Shares held')}
      unit="%"
      decimals={2}
      max={10_000}
      value={value}
      onChange={setValue}
    />
  );
};
