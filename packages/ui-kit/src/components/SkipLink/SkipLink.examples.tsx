import type { Example } from '../../samples/example.tsx';
import { SkipLink } from './SkipLink.tsx';

/** Out of sight until the keyboard reaches it. */
export const Plain: Example = ({ say }) => (
  <>
    <SkipLink />
    <main id="main" tabIndex={-1}>
      <p>
        {say('按 ', 'Press ')}
        <kbd>Tab</kbd>
        {say(' 键，链接出现。', ': the link appears.')}
      </p>
    </main>
  </>
);
