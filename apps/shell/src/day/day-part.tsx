import { DayBar, districtPaths } from '@portal/district-kit';
import { usePacks } from '../layout/districts.ts';
import { districtHref } from '../layout/paths.ts';
import { usePortal } from '../portal-context.tsx';

/** The day that a page is read for, with the way to another one. */
export default function DayPart({ place }: { place: string }) {
  return (
    <DayBar
      day={usePortal()}
      packs={usePacks()}
      place={place}
      documentHref={({ district }) => districtPaths(districtHref(district.id)).document()}
    />
  );
}
