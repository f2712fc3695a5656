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
      <output>
        <samp>{JSON.stringify(value)}</samp>
      </output>
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

/** What is wrong stands above the choices, in words, and a bar runs beside the group. */
export const WithError: Example = ({ say }) => {
  const [value, setValue] = useState<string | null>(null);
  return (
    <RadioGroup
      inline
      label={say('单位在本区注册吗？', 'Is the employer registered in the district?')}
      value={value}
      onChange={setValue}
      error={
        value === null
          ? say('请选择“是”或“否”，或跳过本题', 'Choose yes or no, or skip this question')
          : undefined
      }
      choices={[
        { value: 'yes', label: say('是', 'Yes') },
        { value: 'no', label: say('否', 'No') },
      ]}
    />
  );
};

/** More than ten stand in columns where there is room; long names wrap inside their row. */
export const Many: Example = ({ say }) => {
  const [value, setValue] = useState<readonly string[] | null>(['chips']);
  return (
    <CheckboxGroup
      none
      optional
      label={say('单位所属产业', 'Industries of the employer')}
      hint={say('按主营业务选择，可多选', 'By main business; choose all that apply')}
      value={value}
      onChange={setValue}
      choices={[
        { value: 'chips', label: say('集成电路', 'Integrated circuits') },
        { value: 'bio', label: say('生物医药', 'Biomedicine') },
        { value: 'ai', label: say('人工智能', 'Artificial intelligence') },
        { value: 'air', label: say('航空航天', 'Aviation and space') },
        { value: 'car', label: say('新能源汽车', 'New-energy vehicles') },
        { value: 'sea', label: say('海洋工程装备', 'Marine equipment') },
        {
          value: 'sat',
          label: say(
            '卫星导航及基于位置信息的数据服务',
            'Satellite navigation and data services built on location information',
          ),
        },
        { value: 'fashion', label: say('时尚消费品', 'Fashion goods') },
        { value: 'finance', label: say('金融', 'Finance') },
        { value: 'trade', label: say('国际贸易', 'International trade') },
        { value: 'farm', label: say('现代农业', 'Modern farming') },
        { value: 'health', label: say('卫生健康', 'Health care') },
      ]}
    />
  );
};

/** Long questions, choices and hints wrap; the box stays beside the middle of its words. */
export const LongWords: Example = ({ say }) => {
  const [value, setValue] = useState<string | null>('dispatched');
  return (
    <RadioGroup
      label={say(
        '您与目前工作所在单位签订的是哪一种合同，或者以哪一种方式在本区开展工作？',
        'What kind of contract do you have with the organisation you work for, or in what other way do you work in the district?',
      )}
      why={say(
        '部分项目只面向签订劳动合同的全职人才，部分项目也接受柔性引进的人才。',
        'Some programmes are for full-time staff under a labour contract; some also take experts who come part-time.',
      )}
      value={value}
      onChange={setValue}
      choices={[
        {
          value: 'labour',
          label: say(
            '与在本区注册的单位签订一年以上全日制劳动合同，并由该单位缴纳社会保险',
            'A full-time labour contract of one year or more with an employer registered in the district that pays social insurance',
          ),
        },
        {
          value: 'dispatched',
          label: say('由外单位派驻本区工作', 'Posted to the district by an employer elsewhere'),
          hint: say(
            '劳动关系和社会保险关系均在派出单位，派驻时间以派遣文件载明的起止日期为准。',
            'The contract and the social insurance stay with that employer; the posting lasts as long as its papers say.',
          ),
        },
      ]}
    />
  );
};
