import { useState } from 'react';
import type { Example } from '../../samples/example.tsx';
import { FileField } from './FileField.tsx';

/** Nothing chosen yet; afterwards its name stands there, and another can be chosen. */
export const Plain: Example = ({ say }) => {
  const [name, setName] = useState<string>();
  const [several, setSeveral] = useState(false);
  return (
    <>
      <FileField
        label={say('名单文件', 'Roster file')}
        hint={say('CSV 或 XLSX。文件不会上传。', 'CSV or XLSX. The file is not uploaded.')}
        accept=".csv,.xlsx"
        chosen={name}
        error={several ? say('一次只能放一个文件', 'One file at a time') : undefined}
        onFile={(file) => {
          setSeveral(false);
          setName(file.name);
        }}
        onSeveral={() => setSeveral(true)}
      />
      <output>{name === undefined ? '' : <samp>{name}</samp>}</output>
    </>
  );
};

/** What is wrong with the file stands above; the way to another one stays. */
export const WithError: Example = ({ say }) => (
  <FileField
    label={say('名单文件', 'Roster file')}
    chosen={say('2026年员工名单.xls', 'staff-2026.xls')}
    error={say(
      '这是旧版 XLS 文件。请在表格软件里另存为 XLSX 再试。',
      'This is an old .xls file. Save it as .xlsx in your spreadsheet program and try again.',
    )}
    onFile={() => undefined}
  />
);

/** A long label, a long hint, and a name that does not break by itself. */
export const LongWords: Example = ({ say }) => (
  <FileField
    optional
    label={say(
      '本年度拟推荐参加积分排名的全部员工及其各项得分的表格文件',
      'The file of all employees put forward for the ranking this year, with their points in each part',
    )}
    hint={say(
      '文件只在本设备上读取和计算，不会发送到任何地方；关闭页面后不会保留。',
      'The file is read and reckoned with on this device, is sent nowhere, and is forgotten when the page is closed.',
    )}
    chosen={`${'employees_of_the_year_2026_final_'.repeat(3)}.xlsx`}
    onFile={() => undefined}
  />
);
