import { useState } from 'react';
import type { Example } from '../../samples/example.tsx';
import { Cluster, Stack } from '../Layout/Layout.tsx';
import { Button, ButtonLink } from './Button.tsx';

/** One primary button a page at most; a link that looks like a button is still a link. */
export const Kinds: Example = ({ say }) => (
  <Cluster>
    <Button kind="primary" iconAfter="arrowRight">
      {say('下一题', 'Continue')}
    </Button>
    <Button>{say('不确定，先跳过', 'Not sure, skip')}</Button>
    <Button kind="plain" icon="arrowLeft">
      {say('上一题', 'Back')}
    </Button>
    <ButtonLink href="/check" kind="primary">
      {say('开始查询', 'Start')}
    </ButtonLink>
    <ButtonLink href="/programmes">{say('全部项目', 'All programmes')}</ButtonLink>
  </Cluster>
);

/** Words that do not fit one line wrap inside the button; nothing is cut off. */
export const LongWords: Example = ({ say }) => (
  <Stack>
    <Button kind="primary" iconAfter="arrowRight">
      {say(
        '清除本设备上记住的全部回答，并从第一题重新开始核对五个区的项目',
        'Forget every answer kept on this device and check the programmes of all five districts again from the first question',
      )}
    </Button>
    <ButtonLink href="/employers">
      {say(
        '用人单位如何为多名员工一并核对',
        'How an employer checks for several employees at once',
      )}
    </ButtonLink>
  </Stack>
);

/** What was pressed is said below: Enter and Space press a button, Enter follows a link. */
export const Pressed: Example = ({ say }) => {
  const [count, setCount] = useState(0);
  return (
    <Stack>
      <Cluster>
        <Button onClick={() => setCount(count + 1)}>{say('加入比较', 'Add to comparison')}</Button>
        <ButtonLink href="#compare">{say('查看比较', 'See the comparison')}</ButtonLink>
      </Cluster>
      <output>{say(`已加入 ${count} 项`, `${count} added`)}</output>
    </Stack>
  );
};
