import { useMemo } from 'react';
import { useCheckSession } from '../check/check-session.tsx';
import { usePortal, useProfile } from '../portal-context.tsx';
import { type OwnParcel, parcelOf } from './parcel.ts';

/** What the reader would hand over now. */
export function useParcel(): OwnParcel {
  const { asOf, today } = usePortal();
  const answers = useProfile();
  const { scope } = useCheckSession();
  return useMemo(() => parcelOf(answers, { scope, asOf, today }), [answers, scope, asOf, today]);
}
