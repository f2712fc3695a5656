import type { Example } from '../../samples/example.tsx';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/** Read aloud, not shown. */
export const Plain: Example = ({ say }) => (
  <p>
    {say('3 项', '3 items')}
    <VisuallyHidden>{say('，按生效日期排列', ', by date')}</VisuallyHidden>
  </p>
);
