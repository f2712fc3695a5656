import type { Example } from '../../samples/example.tsx';
import { Cluster } from '../Layout/Layout.tsx';
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
