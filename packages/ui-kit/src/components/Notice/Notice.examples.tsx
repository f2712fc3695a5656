import { useState } from 'react';
import type { Example } from '../../samples/example.tsx';
import { Button } from '../Button/Button.tsx';
import { Stack } from '../Layout/Layout.tsx';
import { Link } from '../Link/Link.tsx';
import { Notice } from './Notice.tsx';

/** The four kinds: word and sign, then the colour. */
export const Kinds: Example = ({ say }) => (
  <Stack>
    <Notice>{say('金额为上限，由主管部门核定。', 'Amounts are upper bounds.')}</Notice>
    <Notice kind="warning">
      {say('该文件已于2025年12月31日到期。', 'This document ended on 31 December 2025.')}
    </Notice>
    <Notice kind="success" title={say('已保存在本设备', 'Saved on this device')}>
      {say('下次打开仍可继续。', 'You can go on next time.')}
    </Notice>
    <Notice kind="error">{say('文件无法读取，请重试。', 'The file could not be read.')}</Notice>
  </Stack>
);

/** Long words, a link and a list: a notice may hold more than a sentence, but not much more. */
export const LongWords: Example = ({ say }) => (
  <Notice
    kind="warning"
    title={say(
      '名单中有三行无法读取，这三行没有计入排名，其余各行不受影响',
      'Three lines of the list could not be read and are not ranked; the other lines are not affected',
    )}
  >
    <ul>
      <li>{say('第 2 行：没有分数', 'Line 2: no points')}</li>
      <li>{say('第 7 行：分数不是数字', 'Line 7: the points are not a number')}</li>
    </ul>
    <p>
      <Link href="#format">
        https://www.example.com/a-very-long-address-without-a-place-to-break/2026/format
      </Link>
    </p>
  </Notice>
);

/** Appears while the reader is on the page, and is announced. */
export const Live: Example = ({ say }) => {
  const [saved, setSaved] = useState(false);
  return (
    <Stack>
      <div>
        <Button onClick={() => setSaved(true)}>{say('保存', 'Save')}</Button>
      </div>
      {saved ? (
        <Notice kind="success" live title={say('已保存在本设备', 'Saved on this device')}>
          {say('下次打开仍可继续。', 'You can go on next time.')}
        </Notice>
      ) : null}
    </Stack>
  );
};
