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
      <output>{value ?? 'null'}</output>
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
