import type { BenefitResult, Programme, Text, ValidityStatus, Verdict } from '@portal/rules-core';
import type { ReactNode } from 'react';
import { Card } from '../../components/Card/Card.tsx';
import { type MarkedRange, MarkedText } from '../../components/MarkedText/MarkedText.tsx';
import { Tag } from '../../components/Tag/Tag.tsx';
import { useKit } from '../../context/KitProvider.tsx';
import { allBenefits, headlineOf } from '../../format/headline.ts';
import { audienceText } from '../../texts/terms.ts';
import { AmountView } from '../AmountView/AmountView.tsx';
import { ValidityTag, VerdictTag } from '../Verdict/VerdictTag.tsx';
import styles from './ProgrammeCard.module.css';

export interface ProgrammeCardProps {
  programme: Pick<Programme, 'id' | 'name' | 'summary' | 'audience' | 'benefits' | 'classes'>;
  href: string;
  /** Whose it is; left out on a district's own pages. */
  district?: { id: string; name: Text } | undefined;
  /** What it is, where cards of other kinds stand beside it. */
  kind?: string | undefined;
  validity?: ValidityStatus | undefined;
  /** For a profile: the verdict, and the benefits as this profile would have them. */
  verdict?: Verdict | undefined;
  benefits?: readonly BenefitResult[] | undefined;
  /** What a search marks in the name and the summary, in the reader's language. */
  marks?: { name: readonly MarkedRange[]; summary: readonly MarkedRange[] } | undefined;
  /** Below the summary: by what it was found. */
  note?: ReactNode;
  /** Of the heading. */
  level?: 2 | 3 | 4;
  /** More at the foot: what is still needed. */
  children?: ReactNode;
}

/** A programme among others: for whom, what, and the largest amount in it. */
export function ProgrammeCard({
  programme,
  href,
  district,
  kind,
  validity,
  verdict,
  benefits,
  marks,
  note,
  level = 3,
  children,
}: ProgrammeCardProps) {
  const { locale, say } = useKit();
  const evaluated = benefits && headlineOf(benefits);
  const headline = benefits
    ? evaluated && { name: evaluated.name, amount: evaluated }
    : headlineOf(allBenefits(programme));
  return (
    <Card
      title={<MarkedText text={say(programme.name)} ranges={marks?.name ?? []} />}
      level={level}
      href={href}
      district={district?.id}
      above={
        <>
          {district ? <Tag tone="accent">{say(district.name)}</Tag> : null}
          {kind ? <Tag>{kind}</Tag> : null}
          {programme.audience.map((audience) => (
            <Tag key={audience}>{audienceText(audience, locale)}</Tag>
          ))}
          {verdict ? <VerdictTag verdict={verdict} /> : null}
        </>
      }
      foot={
        headline || validity || children ? (
          <div className={styles.foot}>
            {headline ? (
              <div className={styles.headline}>
                <span className={styles.benefit}>{say(headline.name)}</span>
                <AmountView amount={headline.amount} />
              </div>
            ) : null}
            {validity ? <ValidityTag status={validity} /> : null}
            {children}
          </div>
        ) : undefined
      }
    >
      <p className={styles.summary}>
        <MarkedText text={say(programme.summary)} ranges={marks?.summary ?? []} />
      </p>
      {note}
    </Card>
  );
}
