import { useState } from 'react';
import type { Example } from '../../samples/example.tsx';
import { Stack } from '../Layout/Layout.tsx';
import { Checkbox, CheckboxGroup, RadioGroup } from './ChoiceGroups.tsx';

/** Exactly one. */
export const Radios: Example = ({ say }) => {
  const [value, setValue] = useState<string | null>('master');
  return (
    <RadioGroup
      label={say('最高学历', 'Highest degree')}
      hint={say('在读的不算', 'A degree you are studying for does not count')}
      value={value}
      onChange={setValue}
      choices={[
        { value: 'bachelor', label: say('本科', 'Bachelor') },
        { value: 'master', label: say('硕士研究生', 'Master') },
        {
          value: 'doctor',
          label: say('博士研究生', 'Doctorate'),
          hint: say('以取得学位证书为准', 'Once the certificate is granted'),
        },
      ]}
    />
  );
};

/** Two short words side by side. */
export const YesNo: Example = ({ say }) => {
  const [value, setValue] = useState<string | null>(null);
  return (
    <RadioGroup
      inline
      label={say('家庭在本区有自有住房吗？', 'Does the household own a home here?')}
      value={value}
      onChange={setValue}
      choices={[
        { value: 'yes', label: say('是', 'Yes') },
        { value: 'no', label: say('否', 'No') },
      ]}
    />
  );
};

/** Any number; “none of these” is an answer of its own. */
export const Checkboxes: Example = ({ say }) => {
  const [value, setValue] = useState<readonly string[] | null>(null);
  return (
    <>
      <CheckboxGroup
        none
        label={say('入选的人才计划', 'Talent plans')}
        value={value}
        onChange={setValue}
        choices={[
          { value: 'national', label: say('国家级人才计划', 'National plan') },
          { value: 'municipal', label: say('市级人才计划', 'Municipal plan') },
        ]}
      />
      <output>{JSON.stringify(value)}</output>
    </>
  );
};

/** A single box. */
export const Single: Example = ({ say }) => {
  const [checked, setChecked] = useState(false);
  return (
    <Stack>
      <Checkbox
        label={say('在本设备上记住我的回答', 'Remember my answers on this device')}
        hint={say('随时可以清除', 'You can forget them at any time')}
        checked={checked}
        onChange={setChecked}
      />
    </Stack>
  );
};
