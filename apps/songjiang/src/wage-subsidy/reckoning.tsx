import { useDistrictPage } from '@portal/district-kit';
import { formatFen, formatShare, List, SoftText } from '@portal/ui-kit';
import { useText } from '../text/use-text.ts';
import type { Ends, PrintedShare } from './reckon.ts';

/** The sum done in view, so that it can be done again by hand. */
export function Reckoning({ share, ends }: { share: PrintedShare; ends: Ends }) {
  const { locale, profile } = useDistrictPage();
  const say = useText();
  const base = profile[share.base];
  if (typeof base !== 'number') return null;
  const wage = formatFen(base, locale);
  return (
    <>
      <List kind="bullets">
        <li>
          {say('wageHowLeast', {
            wage,
            share: formatShare(share.least, locale),
            amount: formatFen(ends.least, locale),
          })}
        </li>
        <li>
          {say('wageHowMost', {
            wage,
            share: formatShare(share.most, locale),
            amount: formatFen(ends.most, locale),
          })}
        </li>
      </List>
      <SoftText>{say('wageHowFen')}</SoftText>
    </>
  );
}
