import { useState } from 'react';
import type { Example } from '../../samples/example.tsx';
import { TextField } from './TextField.tsx';

/** With a hint; what the owner was told stands below. */
export const Plain: Example = ({ say }) => {
  const [value, setValue] = useState('');
  return (
    <>
      <TextField
        label={say('单位名称', 'Employer')}
        hint={say('按营业执照填写', 'As on the business licence')}
        value={value}
        onChange={setValue}
      />
      <output>{value}</output>
    </>
  );
};

/** What is wrong stands above the field, in words. */
export const WithError: Example = ({ say }) => (
  <TextField
    label={say('单位名称', 'Employer')}
    optional
    error={say('请填写单位名称', 'Enter the name of the employer')}
    value=""
    onChange={() => undefined}
  />
);
