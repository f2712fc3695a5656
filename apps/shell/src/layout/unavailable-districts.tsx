import { Skeleton, Stack, UnavailableDistrict } from '@portal/ui-kit';
import { useDistrictData } from './districts.ts';

/** The districts whose data did not come, each by name with a way to try again. */
export function UnavailableDistricts() {
  const districts = useDistrictData();
  const missing = districts.filter((district) => district.state === 'unavailable');
  if (missing.length === 0) return null;
  return (
    <Stack>
      {missing.map((district) => (
        <UnavailableDistrict
          key={district.id}
          name={district.name}
          unpublished={district.unpublished}
          othersWork={district.othersWork}
          onRetry={district.retry}
        />
      ))}
    </Stack>
  );
}

/** Where content will stand once the districts' data has come. */
export function AwaitingData() {
  return (
    <Stack>
      <Skeleton shape="card" lines={3} />
      <Skeleton shape="card" lines={3} />
    </Stack>
  );
}
