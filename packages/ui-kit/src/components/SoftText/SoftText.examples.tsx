import type { Example } from '../../samples/example.tsx';
import { Stack } from '../Layout/Layout.tsx';
import { Tag } from '../Tag/Tag.tsx';
import { SmallTitle, SoftText } from './SoftText.tsx';

/** Below what it explains. */
export const Plain: Example = ({ say }) => (
  <Stack gap="s">
    <p>{say('购房补贴分十年发放。', 'The purchase subsidy is paid over ten years.')}</p>
    <SoftText>
      {say('文件只规定上限，实际金额由主管部门核定。', 'The document states upper bounds only.')}
    </SoftText>
  </Stack>
);

/** A short title over a few lines, alone and with a tag. */
export const Titled: Example = ({ say }) => (
  <Stack gap="s">
    <SmallTitle>{say('发放方式', 'How it is paid')}</SmallTitle>
    <p>{say('按月发放。', 'Monthly.')}</p>
    <SmallTitle as="div">
      {say('共同条件', 'Common conditions')} <Tag>{say('待补充', 'Open')}</Tag>
    </SmallTitle>
    <SoftText as="div" figures>
      {say('已满足 3 项，共 5 项', '3 of 5 are met')}
    </SoftText>
  </Stack>
);
