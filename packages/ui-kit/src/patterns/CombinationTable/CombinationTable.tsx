import type { BenefitSelector, CombinationRule } from '@portal/rules-core';
import { DataTable } from '../../components/DataTable/DataTable.tsx';
import { Disclosure } from '../../components/Disclosure/Disclosure.tsx';
import { EmptyState } from '../../components/EmptyState/EmptyState.tsx';
import { Tag } from '../../components/Tag/Tag.tsx';
import { useKit } from '../../context/KitProvider.tsx';
import { useSources } from '../../context/SourcesProvider.tsx';
import { allBenefits } from '../../format/headline.ts';
import { needText } from '../../texts/terms.ts';
import type { KitTextKey } from '../../texts/zh.ts';
import { CitationRef } from '../CitationRef/CitationRef.tsx';
import { Interpretation } from '../Interpretation/Interpretation.tsx';
import styles from './CombinationTable.module.css';

export interface CombinationTableProps {
  rules: readonly CombinationRule[];
  captionHidden?: boolean;
}

/** What a rule that excludes is called. */
function exclusion({ kind, scope }: CombinationRule): KitTextKey {
  if (kind === 'oneOf') return 'combinationOneOf';
  return scope === 'like' ? 'combinationHigherOfLike' : 'combinationHigherOf';
}

/** Which benefits exclude each other and which go together. Names come from the packs of `SourcesProvider`. */
export function CombinationTable({ rules, captionHidden = false }: CombinationTableProps) {
  const { t, say } = useKit();
  const nameOf = useSelectorName();
  return (
    <DataTable<CombinationRule>
      caption={t('combinationCaption')}
      captionHidden={captionHidden}
      rows={rules}
      rowKey={(rule) => rule.id}
      empty={<EmptyState title={t('combinationEmpty')} />}
      columns={[
        {
          id: 'kind',
          header: t('combinationKind'),
          cell: (rule) => (
            <span className={styles.kind}>
              {rule.kind === 'together' ? (
                <Tag tone="positive" icon="tick">
                  {t('combinationTogether')}
                </Tag>
              ) : (
                <Tag tone="caution" icon="scale">
                  {t(exclusion(rule))}
                </Tag>
              )}
            </span>
          ),
        },
        {
          id: 'words',
          header: t('combinationWords'),
          cell: (rule) => (
            <>
              <p>{say(rule.words)}</p>
              {rule.interpretation ? <Interpretation words={rule.interpretation} /> : null}
            </>
          ),
        },
        {
          id: 'members',
          header: t('combinationMembers'),
          cell: (rule) => <Members names={[...new Set(rule.members.map(nameOf))]} />,
        },
        {
          id: 'citation',
          header: t('citation'),
          cell: (rule) => <CitationRef citation={rule.citation} />,
        },
      ]}
    />
  );
}

/** More than these fold, or the list outweighs the rule it belongs to. */
const SHOWN_AT_MOST = 4;

function Members({ names }: { names: readonly string[] }) {
  const { t } = useKit();
  const list = (
    <ul className={styles.members}>
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
  if (names.length <= SHOWN_AT_MOST) return list;
  return (
    <Disclosure summary={t('combinationMembersCount', { count: names.length })}>{list}</Disclosure>
  );
}

/** The name of what a rule speaks of; an id where no pack at hand names it. */
function useSelectorName(): (selector: BenefitSelector) => string {
  const { locale, t, say } = useKit();
  const { named, packs } = useSources();
  return (selector) => {
    const { programme, benefit } = named(selector);
    const name = programme ? say(programme) : selector.programme;
    if (selector.like !== undefined) {
      const alike = packs
        .flatMap((pack) => pack.programmes.flatMap(allBenefits))
        .find((each) => each.like === selector.like);
      const need = alike ? needText(alike.need, locale) : selector.like;
      const like = t('combinationLike', { need });
      return name ? t('combinationProgrammeBenefit', { programme: name, benefit: like }) : like;
    }
    if (selector.benefit === undefined || name === undefined) return name ?? '';
    return t('combinationProgrammeBenefit', {
      programme: name,
      benefit: benefit ? say(benefit) : selector.benefit,
    });
  };
}
