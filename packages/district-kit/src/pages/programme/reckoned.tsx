import { amountInterval, type Benefit, type Programme } from '@portal/rules-core';
import { AmountView, allBenefits, formatFen, List, SmallTitle, SoftText } from '@portal/ui-kit';
import { pageText } from '../../text/page-text.ts';
import type { PageContext } from '../page-context.ts';

/** A benefit that is a share of a sum which the reader has given. */
interface Given {
  benefit: Benefit;
  /** The sum, in fen. */
  sum: number;
}

/** What the printed shares come to of the sums that the reader has given: arithmetic, and no verdict. */
export function Reckoned({ page, programme }: { page: PageContext; programme: Programme }) {
  const { locale, profile } = page;
  const say = pageText(locale);
  const given = allBenefits(programme).flatMap((benefit): Given[] => {
    const sum = 'of' in benefit.amount ? profile[benefit.amount.of] : undefined;
    return typeof sum === 'number' && sum > 0 ? [{ benefit, sum }] : [];
  });
  if (given.length === 0) return null;
  return (
    <div>
      <SmallTitle>{say('programmeReckoned')}</SmallTitle>
      <List kind="ruled">
        {given.map(({ benefit, sum }) => (
          <li key={benefit.id}>
            <AmountView amount={amountInterval(benefit.amount, profile)} />
            <SoftText>
              {say('programmeReckonedOf', {
                name: benefit.name[locale],
                sum: formatFen(sum, locale),
              })}
            </SoftText>
          </li>
        ))}
      </List>
      <SoftText>{say('programmeReckonedMeans')}</SoftText>
    </div>
  );
}
