import { useState } from 'react';
import type { Example } from '../../samples/example.tsx';
import { MoneyField } from './MoneyField.tsx';

/** What was understood stands below in full. */
export const Plain: Example = ({ say }) => {
  const [value, setValue] = useState<number | null>(null);
  return (
    <>
      <MoneyField label={say('年薪', 'Yearly pay')} value={value} onChange={setValue} />
      <output data-testid="fen">{value === null ? 'null' : String(value)}</output>
    </>
  );
};

/** An amount from before, in 万元. */
export const InWan: Example = ({ say }) => {
  const [value, setValue] = useState<number | null>(250_000_000);
  return (
    <MoneyField
      label={say('注册资本', 'Registered capital')}
      hint={say('以营业执照为准', 'As on the business licence')}
      unit="wan"
      value={value}
      onChange={setValue}
    />
  );
};
