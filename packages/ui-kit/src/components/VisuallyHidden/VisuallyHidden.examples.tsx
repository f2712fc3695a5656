import type { Example } from '../../samples/example.tsx';
import { Cluster } from '../Layout/Layout.tsx';
import { Link } from '../Link/Link.tsx';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/** Read aloud, not shown. */
export const Plain: Example = ({ say }) => (
  <p>
    {say('3 项', '3 items')}
    <VisuallyHidden>{say('，按生效日期排列', ', by date')}</VisuallyHidden>
  </p>
);

/** The same short word twice to the eye, two names to the ear. */
export const InAName: Example = ({ say }) => (
  <Cluster gap="l">
    <Link href="/check/degree">
      {say('修改', 'Change')}
      <VisuallyHidden>{say('最高学历', ' highest degree')}</VisuallyHidden>
    </Link>
    <Link href="/check/pay">
      {say('修改', 'Change')}
      <VisuallyHidden>{say('年薪', ' yearly pay')}</VisuallyHidden>
    </Link>
  </Cluster>
);
