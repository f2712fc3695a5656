import type { Example } from '../../samples/example.tsx';
import { Button } from '../Button/Button.tsx';
import { EmptyState } from './EmptyState.tsx';

/** Nothing here, why, and what to do. */
export const Plain: Example = ({ say }) => (
  <EmptyState
    title={say('没有符合筛选条件的项目', 'No programme matches')}
    actions={<Button>{say('清除筛选', 'Clear the filters')}</Button>}
  >
    {say('换一个区，或去掉一个条件试试。', 'Try another district, or one condition less.')}
  </EmptyState>
);
