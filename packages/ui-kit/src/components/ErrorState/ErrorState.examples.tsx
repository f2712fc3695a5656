import { useState } from 'react';
import type { Example } from '../../samples/example.tsx';
import { ButtonLink } from '../Button/Button.tsx';
import { Stack } from '../Layout/Layout.tsx';
import { ErrorState } from './ErrorState.tsx';

/** What happened, what still works, and a way on; trying again is counted below. */
export const Plain: Example = ({ say }) => {
  const [tries, setTries] = useState(0);
  return (
    <Stack>
      <ErrorState
        title={say('页面没有载入', 'The page did not load')}
        onRetry={() => setTries(tries + 1)}
      >
        {say('网络可能中断。您填写的信息仍在。', 'The network may be down. Your answers are safe.')}
      </ErrorState>
      <output>{say(`已重试 ${tries} 次`, `Tried again: ${tries}`)}</output>
    </Stack>
  );
};

/** Trying again would not help: other ways on instead. */
export const OtherWays: Example = ({ say }) => (
  <ErrorState
    title={say('没有找到这个页面', 'There is no such page')}
    actions={<ButtonLink href="/programmes">{say('全部项目', 'All programmes')}</ButtonLink>}
  >
    {say('地址可能已经更改，或者少了几个字符。', 'The address may have changed, or be incomplete.')}
  </ErrorState>
);

/** Long words, and an address that has no place to break. */
export const LongWords: Example = ({ say }) => (
  <ErrorState
    title={say(
      '示例区的政策数据与本平台要求的格式不一致，暂时无法显示该区的项目和服务',
      'The policy data of Sample District is not in the form this portal expects, so its programmes and services cannot be shown for now',
    )}
    onRetry={() => undefined}
  >
    <p>
      {say(
        '其他各区不受影响。技术人员可凭此信息排查：',
        'Other districts are not affected. For whoever mends it: ',
      )}
      https://www.example.com/a-very-long-address-without-a-place-to-break/2026/policy.json
    </p>
  </ErrorState>
);

/** Trying again puts something else here; the title is the page's heading. */
export const Replaced: Example = ({ say }) => {
  const [loading, setLoading] = useState(false);
  return (
    <div tabIndex={-1} data-testid="place">
      {loading ? (
        <p role="status">{say('正在载入', 'Loading')}</p>
      ) : (
        <ErrorState
          level={2}
          title={say('本区没有载入', 'This district did not load')}
          onRetry={() => setLoading(true)}
        />
      )}
    </div>
  );
};
