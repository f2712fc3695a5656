import type { Example } from '../../samples/example.tsx';
import { NotStatedList } from './NotStatedList.tsx';

/** Said, not left out. */
export const Plain: Example = () => <NotStatedList items={['process', 'deadline', 'contact']} />;
