import type { Text } from '@portal/rules-core';
import type { ReactNode } from 'react';
import { ErrorState } from '../../components/ErrorState/ErrorState.tsx';
import { useFrame } from '../../context/frame.tsx';

export interface UnavailableDistrictProps {
  name: Text;
  /** Of the heading; 1 on the district's own page. */
  level?: 1 | 2 | 3 | undefined;
  /** It has published nothing here, or has taken it back: trying again brings nothing. */
  unpublished?: boolean | undefined;
  /** Whether the others are known to be well; `false` leaves out the sentence that says so. */
  othersWork?: boolean | undefined;
  onRetry?: (() => void) | undefined;
  /** Other ways on. */
  actions?: ReactNode;
}

/** A district that cannot be shown: by name, with what still works and what to do. */
export function UnavailableDistrict({
  name,
  level = 2,
  unpublished = false,
  othersWork = true,
  onRetry,
  actions,
}: UnavailableDistrictProps) {
  const { t, say } = useFrame();
  return (
    <ErrorState
      title={t(unpublished ? 'districtUnpublished' : 'districtUnavailable', { name: say(name) })}
      level={level}
      onRetry={unpublished ? undefined : onRetry}
      actions={actions}
    >
      {t(
        unpublished
          ? 'districtUnpublishedMeans'
          : othersWork
            ? 'districtUnavailableMeans'
            : 'districtUnavailableAlike',
      )}
    </ErrorState>
  );
}
