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
      <output>
        <samp>{value}</samp>
      </output>
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

/** Everything a field can have around it, in long words. */
export const LongWords: Example = ({ say }) => {
  const [value, setValue] = useState(
    say(
      '示例（上海）集成电路设计与智能装备研究开发中心有限公司',
      'Sample (Shanghai) Centre for Integrated Circuit Design and Intelligent Equipment Research Company Limited',
    ),
  );
  return (
    <TextField
      optional
      label={say(
        '与您签订劳动合同并为您缴纳社会保险的单位的全称',
        'Full name of the employer you have a labour contract with and who pays your social insurance',
      )}
      hint={say('按营业执照填写，不要用简称', 'As on the business licence, not a short name')}
      why={say(
        '部分项目只由单位申报，需要核对单位是否在本区注册。',
        'Some programmes are applied for by the employer, who must be registered in the district.',
      )}
      autoComplete="organization"
      value={value}
      onChange={setValue}
    />
  );
};
