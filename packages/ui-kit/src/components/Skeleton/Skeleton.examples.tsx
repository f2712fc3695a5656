import type { Example } from '../../samples/example.tsx';
import { Stack } from '../Layout/Layout.tsx';
import { Skeleton } from './Skeleton.tsx';

/** The shape of what is about to come. */
export const Shapes: Example = () => (
  <Stack>
    <Skeleton />
    <Skeleton shape="card" lines={4} />
  </Stack>
);

/** The shortest: one line, as for a sentence that is being fetched. */
export const OneLine: Example = () => <Skeleton lines={1} />;
