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
  if (missing.length === 0) return null;
  return (
    <div className={styles.missing}>
      <p className={styles.title}>{title ?? t('missingTitle')}</p>
      <ul>
        {missing.map((id) => {
          const fact = facts.get(id);
          const label = fact ? say(fact.label) : id;
          return <li key={id}>{hrefOf ? <Link href={hrefOf(id)}>{label}</Link> : label}</li>;
        })}
      </ul>
    </div>
  );
}
