import type { Validity } from '@portal/rules-core';
import { ValidityBar } from '@portal/ui-kit';
import type { PrintedContext } from '../pages/page-context.ts';
import { plainText } from './text/index.ts';

interface PrintedPeriodProps {
  page: PrintedContext;
  /** A programme's own, where it differs from the document's. */
  validity?: Validity | undefined;
}

/** From when until when it holds, as printed; what that means on the day it is read, only the reader knows. */
export function PrintedPeriod({
  page: { pack, locale },
  validity = pack.validity,
}: PrintedPeriodProps) {
  return (
    <>
      <ValidityBar validity={validity} />
      <p>{plainText(locale)('validityCompare')}</p>
    </>
  );
}
