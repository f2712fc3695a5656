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
      <output>{say(`${value.length} 个字符`, `${value.length} characters`)}</output>
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
