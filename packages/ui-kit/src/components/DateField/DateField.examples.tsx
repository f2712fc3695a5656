import { useState } from 'react';
import type { Example } from '../../samples/example.tsx';
import { DateField } from './DateField.tsx';

/** Three fields, in the order of the language. */
export const Plain: Example = ({ say }) => {
  const [value, setValue] = useState<string | null>(null);
  return (
    <>
      <DateField
        label={say('出生日期', 'Date of birth')}
        value={value}
        onChange={setValue}
        birthDate
      />
      <output lang="en">{value ?? 'null'}</output>
    </>
  );
};

/** With a date and an error of the page. */
export const WithError: Example = ({ say }) => (
  <DateField
    label={say('到本区工作的日期', 'Working in the district since')}
    value="2025-02-28"
    onChange={() => undefined}
    error={say('日期不能晚于今天', 'The date cannot lie after today')}
  />
);

/** With a calendar, for a day one looks for; here it must lie in a span. */
export const WithPicker: Example = ({ say }) => {
  const [value, setValue] = useState<string | null>('2026-11-21');
  return (
    <>
      <DateField
        label={say('按哪一天判断', 'As of which day')}
        hint={say('2016年1月1日至2030年12月31日', '1 January 2016 to 31 December 2030')}
        picker
        min="2016-01-01"
        max="2030-12-31"
        value={value}
        onChange={setValue}
      />
      <output lang="en">{value ?? 'null'}</output>
    </>
  );
};
