import type { Example } from '../../samples/example.tsx';
import { Stack } from '../Layout/Layout.tsx';
import { Progress } from './Progress.tsx';

/** With and without a number in all. */
export const Plain: Example = () => (
  <Stack>
    <Progress step={3} total={9} />
    <Progress step={3} />
  </Stack>
);

/** The first, the last, and past the estimate: the estimate grows rather than be wrong. */
export const Ends: Example = () => (
  <Stack>
    <Progress step={1} total={24} />
    <Progress step={24} total={24} />
    <Progress step={11} total={9} />
  </Stack>
);
