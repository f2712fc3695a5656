import type { Example } from '../../samples/example.tsx';
import { SkipLink } from './SkipLink.tsx';

/** Out of sight until the keyboard reaches it. */
export const Plain: Example = ({ say }) => (
  <>
    <SkipLink />
    <main id="main" tabIndex={-1}>
      <p>{say('按 Tab 键，链接出现。', 'Press Tab: the link appears.')}</p>
    </main>
  </>
);
