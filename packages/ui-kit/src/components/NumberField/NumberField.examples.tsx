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
      <output>
        <samp>{value === null ? 'null' : String(value)}</samp>
      </output>
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

/** A long question, a hint, a unit and an error of the page. */
export const WithError: Example = ({ say }) => {
  const [value, setValue] = useState<number | null>(130);
  return (
    <NumberField
      optional
      label={say(
        '申报当年预计在本区工作的时间，按自然月计，不足一个月的不算',
        'Months you expect to work in the district in the year you apply, counting whole calendar months only',
      )}
      hint={say('以劳动合同或派遣文件为准', 'As in the contract or the posting papers')}
      unit={say('个月', 'months')}
      max={12}
      value={value}
      onChange={setValue}
      error={say('一年只有 12 个月', 'A year has 12 months')}
    />
  );
};
