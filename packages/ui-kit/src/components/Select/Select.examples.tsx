import { useState } from 'react';
import type { Example } from '../../samples/example.tsx';
import { Select } from './Select.tsx';

/** The browser's own list. */
export const Plain: Example = ({ say }) => {
  const [value, setValue] = useState<string | null>(null);
  return (
    <>
      <Select
        label={say('所属行业', 'Industry')}
        value={value}
        onChange={setValue}
        choices={[
          { value: 'biomedicine', label: say('生物医药', 'Biomedicine') },
          { value: 'software', label: say('软件和信息服务', 'Software and information') },
          { value: 'finance', label: say('金融', 'Finance') },
        ]}
      />
      <output>
        <samp>{value ?? 'null'}</samp>
      </output>
    </>
  );
};

/** Optional, with an entry of one's own for “no answer”. */
export const Optional: Example = ({ say }) => {
  const [value, setValue] = useState<string | null>(null);
  return (
    <Select
      optional
      label={say('区', 'District')}
      hint={say('不选则显示全部', 'All are shown unless you choose')}
      empty={say('全部', 'All')}
      value={value}
      onChange={setValue}
      choices={[
        { value: 'one', label: say('示例一区', 'Sample District One') },
        { value: 'two', label: say('示例二区', 'Sample District Two') },
      ]}
    />
  );
};

/** Forty entries, some longer than the field; what is wrong stands above. */
export const ManyWithError: Example = ({ say }) => {
  const [value, setValue] = useState<string | null>('0');
  return (
    <Select
      label={say(
        '单位主营业务所属的国民经济行业门类',
        'Section of the national classification of industries the employer belongs to',
      )}
      error={say('所选门类与经营范围不一致，请核对', 'Not what the licence says: please check')}
      value={value}
      onChange={setValue}
      choices={Array.from({ length: 40 }, (_, index) => ({
        value: String(index),
        label: say(
          `第 ${index + 1} 类：信息传输、软件和信息技术服务，以及与之配套的研究和试验发展`,
          `Section ${index + 1}: information transmission, software and IT services with the research that goes with them`,
        ),
      }))}
    />
  );
};
