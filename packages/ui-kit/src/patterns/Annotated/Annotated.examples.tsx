import type { Example } from '../../samples/example.tsx';
import { Annotated } from './Annotated.tsx';

/** Beside on a wide screen; unfolding below on a phone. */
export const Plain: Example = ({ say }) => (
  <Annotated citation={['sample/p1/1.5', 'sample/p1/1.1']}>
    <p>{say('补贴自审核通过次月起按月发放。', 'The subsidy is paid monthly after approval.')}</p>
  </Annotated>
);
