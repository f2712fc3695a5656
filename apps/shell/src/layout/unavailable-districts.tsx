import { Skeleton, Stack, UnavailableDistrict } from '@portal/ui-kit';
import { useDistrictData } from './districts.ts';
import styles from './unavailable-districts.module.css';

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

/**
 * Where content will stand once the districts' data has come. It stands below what has come already, and is as high as
 * the window: nothing that is read moves when more comes, or when it goes.
 */
export function AwaitingData() {
  const come = useDistrictData().filter(({ state }) => state !== 'loading').length;
  return (
    // Made anew with each district: a shape that stays and moves down would be seen to move.
    <div key={come} className={styles.awaiting}>
      <Stack>
        <Skeleton shape="card" lines={3} />
        <Skeleton shape="card" lines={3} />
      </Stack>
    </div>
  );
}
