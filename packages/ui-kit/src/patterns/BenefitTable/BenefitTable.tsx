import type { Benefit, BenefitResult } from '@portal/rules-core';
import { DataTable } from '../../components/DataTable/DataTable.tsx';
import { EmptyState } from '../../components/EmptyState/EmptyState.tsx';
import { Tag } from '../../components/Tag/Tag.tsx';
import { useKit } from '../../context/KitProvider.tsx';
import { AmountView } from '../AmountView/AmountView.tsx';
import { CitationRef } from '../CitationRef/CitationRef.tsx';
import { CriteriaTree } from '../CriteriaTree/CriteriaTree.tsx';
import { Interpretation } from '../Interpretation/Interpretation.tsx';
import styles from './BenefitTable.module.css';

export interface BenefitTableProps {
  /** As printed, or as evaluated for a profile. */
  benefits: readonly (Benefit | BenefitResult)[];
  /** What they are of: the class, the programme. “What is granted” when absent. */
  caption?: string | undefined;
  captionHidden?: boolean;
}

/** What is granted: name, amount, terms, and the clause each stands in. */
export function BenefitTable({ benefits, caption, captionHidden = false }: BenefitTableProps) {
  const { t, say } = useKit();
  return (
    <DataTable<Benefit | BenefitResult>
      caption={caption ?? t('benefitsCaption')}
      captionHidden={captionHidden}
      rows={benefits}
      rowKey={(benefit) => benefit.id}
      empty={<EmptyState title={t('benefitsEmpty')} />}
      columns={[
        {
          id: 'name',
          header: t('benefitName'),
          cell: (benefit) => (
            <div className={styles.name}>
              <span>{say(benefit.name)}</span>
              {'certain' in benefit && !benefit.certain ? (
                <Tag tone="info" icon="question">
                  {t('benefitPossible')}
                </Tag>
              ) : null}
            </div>
          ),
        },
        {
          id: 'amount',
          header: t('benefitAmount'),
          cell: (benefit) => <AmountView amount={'amount' in benefit ? benefit.amount : benefit} />,
        },
        {
          id: 'terms',
          header: t('benefitTerms'),
          cell: (benefit) => <Terms benefit={benefit} />,
        },
        {
          id: 'citation',
          header: t('citation'),
          cell: (benefit) => <CitationRef citation={benefit.citation} />,
        },
      ]}
    />
  );
}

function Terms({ benefit }: { benefit: Benefit | BenefitResult }) {
  const { t, say } = useKit();
  return (
    <div className={styles.terms}>
      {benefit.terms ? <p>{say(benefit.terms)}</p> : null}
      {benefit.recipient ? (
        <p>{t('benefitRecipient', { recipient: say(benefit.recipient) })}</p>
      ) : null}
      {benefit.when ? (
        <div>
          <p className={styles.when}>{t('benefitWhen')}</p>
          {'truth' in benefit.when ? (
            <CriteriaTree explanation={benefit.when} />
          ) : (
            <CriteriaTree criterion={benefit.when} />
          )}
        </div>
      ) : null}
      {benefit.interpretation ? <Interpretation words={benefit.interpretation} /> : null}
    </div>
  );
}
