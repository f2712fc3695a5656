import type { Example } from '../../samples/example.tsx';
import { Stack } from '../Layout/Layout.tsx';
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
