import { useState } from 'react';
import type { Example } from '../../samples/example.tsx';
import { MoneyField } from './MoneyField.tsx';

/** What was understood stands below in full. */
export const Plain: Example = ({ say }) => {
  const [value, setValue] = useState<number | null>(null);
  return (
    <>
      <MoneyField label={say('年薪', 'Yearly pay')} value={value} onChange={setValue} />
      <output data-testid="fen">
        <samp>{value === null ? 'null' : String(value)}</samp>
      </output>
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

/** An error of the page, on a field that need not be filled in. */
export const WithError: Example = ({ say }) => {
  const [value, setValue] = useState<number | null>(98_765_432_199);
  return (
    <MoneyField
      optional
      label={say(
        '最近一个会计年度单位为您缴纳个人所得税的应纳税所得额',
        'Taxable income for which your employer withheld tax in the last accounting year',
      )}
      hint={say('见个人所得税年度汇算清缴结果', 'As in your yearly tax return')}
      value={value}
      onChange={setValue}
      error={say(
        '金额与上一题的年薪相差过大，请核对单位',
        'Far from the pay you gave before: check the unit',
      )}
    />
  );
};
