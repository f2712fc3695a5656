import { useState } from 'react';
import type { Example } from '../../samples/example.tsx';
import { Stack } from '../Layout/Layout.tsx';
import { TextField } from '../TextField/TextField.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';

/** Takes the focus when it appears; each entry leads to its field. */
export const WithField: Example = ({ say }) => {
  const [value, setValue] = useState('');
  const message = say('请填写姓名', 'Enter a name');
  return (
    <Stack>
      <ErrorSummary errors={[{ field: 'applicant', message }]} />
      <TextField
        id="applicant"
        label={say('姓名', 'Name')}
        value={value}
        onChange={setValue}
        error={message}
      />
    </Stack>
  );
};
