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
