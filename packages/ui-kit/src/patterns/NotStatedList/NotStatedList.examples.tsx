import type { Example } from '../../samples/example.tsx';
import { NotStatedList } from './NotStatedList.tsx';

/** Said, not left out. */
export const Plain: Example = () => <NotStatedList items={['process', 'deadline', 'contact']} />;

/** Everything that can be missing. */
export const All: Example = () => (
  <NotStatedList items={['amount', 'criteria', 'duration', 'process', 'deadline', 'contact']} />
);
