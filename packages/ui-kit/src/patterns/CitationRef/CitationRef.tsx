import type { Citation } from '@portal/rules-core';
import { Disclosure } from '../../components/Disclosure/Disclosure.tsx';
import { Link } from '../../components/Link/Link.tsx';
import { VisuallyHidden } from '../../components/VisuallyHidden/VisuallyHidden.tsx';
import { useKit } from '../../context/KitProvider.tsx';
import { useSources } from '../../context/SourcesProvider.tsx';
import { isRepeated } from '../../format/paragraphs.ts';
import styles from './CitationRef.module.css';

export interface CitationRefProps {
  /** Clause ids, most specific first. */
  citation: Citation;
  /** Also the document's number; once a page is enough. */
  withNumber?: boolean;
}

/** Where a statement stands: the printed path of each clause, and its text where the deployment has it. */
export function CitationRef({ citation, withNumber = false }: CitationRefProps) {
  const { t } = useKit();
  const { clause, clauseText, clauseHref } = useSources();
  const places = citation.map((id) => clause(id)?.path);
  return (
    <ul className={styles.list}>
      {citation.map((id) => {
        const found = clause(id);
        const href = clauseHref(id);
        const text = clauseText(id);
        // A clause that no pack at hand lists is still named: by its id.
        const path = found ? found.path || t('citationOpening') : id;
        // Paragraphs of one place look alike only where they stand side by side.
        const paragraph =
          found && isRepeated(found.path, places)
            ? t('citationParagraph', { number: found.paragraph })
            : '';
        const words = (
          <>
            {withNumber && found?.number ? (
              <span className={styles.number} lang="zh">
                {found.number}{' '}
              </span>
            ) : null}
            {found ? (
              <span className={styles.path} lang={found.path ? 'zh' : undefined}>
                {path}
              </span>
            ) : (
              <code className={styles.path}>{path}</code>
            )}
            {paragraph}
          </>
        );
        return (
          <li key={id} data-clause={id}>
            {href ? <Link href={href}>{words}</Link> : words}
            {text ? (
              // On paper only where the reader opened it: the clauses of a page are longer than the page.
              <Disclosure
                printsAsShown
                summary={
                  <>
                    {t('citationClauseText')}
                    <VisuallyHidden>
                      {' '}
                      <span lang={found?.path ? 'zh' : undefined}>{path}</span>
                      {paragraph}
                    </VisuallyHidden>
                  </>
                }
              >
                <blockquote className={styles.text} lang="zh">
                  {text}
                </blockquote>
              </Disclosure>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
