import { latePart } from '../layout/late-part.tsx';
import { useDistricts } from '../portal-context.tsx';
import { useUpdates } from './offline-context.tsx';

const Bands = latePart(() => import('./bands.tsx'), null);

/** What is said above each page of the connection and of the portal's build; fetched once there is something to say. */
export function OfflineBands() {
  const { isReady } = useUpdates();
  const isKept = useDistricts().some(({ keptAt }) => keptAt !== undefined);
  return isReady || isKept ? <Bands /> : null;
}
