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
