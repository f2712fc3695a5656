import type { Example } from '../../samples/example.tsx';
import { ErrorState } from './ErrorState.tsx';

/** What happened, what still works, and a way on. */
export const Plain: Example = ({ say }) => (
  <ErrorState title={say('页面没有载入', 'The page did not load')} onRetry={() => undefined}>
    {say('网络可能中断。您填写的信息仍在。', 'The network may be down. Your answers are safe.')}
  </ErrorState>
);
