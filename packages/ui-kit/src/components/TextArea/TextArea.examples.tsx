import { useState } from 'react';
import type { Example } from '../../samples/example.tsx';
import { TextArea } from './TextArea.tsx';

/** A pasted list; what the owner was told stands below. */
export const Plain: Example = ({ say }) => {
  const [value, setValue] = useState('A01,88\nA02,76.5');
  return (
    <>
      <TextArea
        label={say('名单', 'List')}
        hint={say('每行一人：编号,分数', 'One person a line: id,points')}
        rows={4}
        value={value}
        onChange={setValue}
      />
      <output>
        {say(`共 ${value.split('\n').length} 行`, `${value.split('\n').length} lines`)}
      </output>
    </>
  );
};

/** What is wrong stands above the field; the text stays. */
export const WithError: Example = ({ say }) => (
  <TextArea
    label={say('名单', 'List')}
    error={say('第 2 行没有分数', 'Line 2 has no points')}
    rows={3}
    value={'A01,88\nA02'}
    onChange={() => undefined}
  />
);

/** Nothing in it yet; a long label, a long hint, and lines longer than the field. */
export const LongWords: Example = ({ say }) => {
  const [value, setValue] = useState('');
  return (
    <TextArea
      optional
      label={say(
        '本年度拟推荐参加积分排名的全部员工及其各项得分',
        'All employees put forward for the ranking this year, with their points in each part',
      )}
      hint={say(
        '可从表格软件中整列复制后粘贴；内容只在本设备上计算，不会上传。',
        'Copy whole columns from a spreadsheet and paste them here; they are counted on this device and sent nowhere.',
      )}
      rows={3}
      value={value}
      onChange={setValue}
    />
  );
};
