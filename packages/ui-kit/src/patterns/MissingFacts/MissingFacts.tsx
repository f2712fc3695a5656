import { useId } from 'react';
import { Link } from '../../components/Link/Link.tsx';
import { useKit } from '../../context/KitProvider.tsx';
import { useSources } from '../../context/SourcesProvider.tsx';
import styles from './MissingFacts.module.css';

export interface MissingFactsProps {
  /** Fact ids. */
  missing: readonly string[];
  /** Where a fact can be answered. */
  hrefOf?: ((factId: string) => string) | undefined;
  /** Instead of “Still needed”. */
  title?: string | undefined;
}

/** The facts that are unknown and would change something, each with the way to answer it. */
export function MissingFacts({ missing, hrefOf, title }: MissingFactsProps) {
  const { t, say } = useKit();
  const { facts } = useSources();
  const id = useId();
  if (missing.length === 0) return null;
  return (
    <div className={styles.missing}>
      <p className={styles.title} id={id}>
        {title ?? t('missingTitle')}
      </p>
      <ul aria-labelledby={id}>
        {missing.map((factId) => {
          const fact = facts.get(factId);
          const label = fact ? say(fact.label) : factId;
          return (
            <li key={factId}>{hrefOf ? <Link href={hrefOf(factId)}>{label}</Link> : label}</li>
          );
        })}
      </ul>
    </div>
  );
}
