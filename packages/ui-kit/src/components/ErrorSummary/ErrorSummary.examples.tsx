import { useState } from 'react';
import type { Example } from '../../samples/example.tsx';
import { Button } from '../Button/Button.tsx';
import { RadioGroup } from '../ChoiceGroups/ChoiceGroups.tsx';
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

/** A form that is sent twice: every try that fails brings the focus back to what is still missing. */
export const Form: Example = ({ say }) => {
  const [employer, setEmployer] = useState('');
  const [here, setHere] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const nameMissing =
    attempt > 0 && employer === ''
      ? say(
          '请按营业执照填写单位全称，不要使用简称或品牌名',
          'Enter the full name of the employer as on the business licence, not a short name or a brand',
        )
      : undefined;
  const hereMissing =
    attempt > 0 && here === null
      ? say('请选择单位是否在本区注册', 'Choose whether it is registered in the district')
      : undefined;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAttempt(attempt + 1);
      }}
    >
      <Stack>
        <ErrorSummary
          attempt={attempt}
          errors={[
            ...(nameMissing ? [{ field: 'employer', message: nameMissing }] : []),
            ...(hereMissing ? [{ field: 'here', message: hereMissing }] : []),
          ]}
        />
        <TextField
          id="employer"
          label={say('单位名称', 'Employer')}
          value={employer}
          onChange={setEmployer}
          error={nameMissing}
        />
        <RadioGroup
          inline
          id="here"
          label={say('单位在本区注册吗？', 'Is it registered in the district?')}
          value={here}
          onChange={setHere}
          error={hereMissing}
          choices={[
            { value: 'yes', label: say('是', 'Yes') },
            { value: 'no', label: say('否', 'No') },
          ]}
        />
        <div>
          <Button type="submit" kind="primary">
            {say('提交', 'Send')}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
