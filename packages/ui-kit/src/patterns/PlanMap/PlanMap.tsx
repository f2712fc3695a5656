import type { Audience } from '@portal/rules-core';
import { Disclosure } from '../../components/Disclosure/Disclosure.tsx';
import { Link } from '../../components/Link/Link.tsx';
import { Tag } from '../../components/Tag/Tag.tsx';
import { useNarrow } from '../../components/use-narrow.ts';
import { useKit } from '../../context/KitProvider.tsx';
import { joinNames } from '../../format/lists.ts';
import { audienceText } from '../../texts/terms.ts';
import styles from './PlanMap.module.css';

export interface PlanMapItem {
  href: string;
  name: string;
  /** `programme`: has conditions that can be checked; `service`: a measure without any. */
  kind: 'programme' | 'service';
  /** Whom it is for. */
  audience: readonly Audience[];
}

export interface PlanMapPart {
  id: string;
  name: string;
  /** Where the part as a whole is read. */
  href?: string | undefined;
  /** One sentence on what the part is for. */
  summary?: string | undefined;
  items: readonly PlanMapItem[];
}

export interface PlanMapProps {
  /** The parts, in the order of the plan. */
  parts: readonly PlanMapPart[];
  /** Of the parts' headings; what level the surrounding page asks for. */
  level?: 3 | 4;
  /** Numbers the parts, as the plan does. */
  numbered?: boolean;
  /** Each part stands open on a narrow screen too: where the map itself is folded away, or short. */
  open?: boolean;
}

/**
 * A plan at a glance: its parts like stations on a line, each with what it holds, told apart by kind. On a narrow
 * screen a part folds to how much it holds.
 */
export function PlanMap({ parts, level = 3, numbered = false, open = false }: PlanMapProps) {
  const Parts = numbered ? 'ol' : 'ul';
  return (
    <Parts className={styles.map}>
      {parts.map((part, index) => (
        <li key={part.id} className={styles.part}>
          <span className={styles.node} aria-hidden="true">
            {numbered ? index + 1 : null}
          </span>
          <PartView part={part} level={level} open={open} />
        </li>
      ))}
    </Parts>
  );
}

function PartView({ part, level, open }: { part: PlanMapPart; level: 3 | 4; open: boolean }) {
  const { locale, t } = useKit();
  const folded = useNarrow() && !open;
  const Heading = `h${level}` as const;
  const programmes = part.items.filter(({ kind }) => kind === 'programme').length;
  const services = part.items.length - programmes;
  const counts = [
    ...(programmes > 0 ? [t('districtProgrammes', { count: programmes })] : []),
    ...(services > 0 ? [t('districtServices', { count: services })] : []),
  ];
  return (
    <>
      <Heading className={styles.name}>
        {part.href === undefined ? (
          part.name
        ) : (
          <Link href={part.href} quiet>
            {part.name}
          </Link>
        )}
      </Heading>
      {counts.length === 0 || folded ? null : (
        <p className={styles.counts}>{joinNames(counts, locale)}</p>
      )}
      {part.summary === undefined ? null : <p className={styles.summary}>{part.summary}</p>}
      {part.items.length === 0 ? null : folded ? (
        <Disclosure narrowOnly summary={joinNames(counts, locale)}>
          <Items items={part.items} />
        </Disclosure>
      ) : (
        <Items items={part.items} />
      )}
    </>
  );
}

function Items({ items }: { items: readonly PlanMapItem[] }) {
  const { locale, t } = useKit();
  return (
    <ul className={styles.items}>
      {items.map(({ href, name, kind, audience }) => (
        <li key={href} className={styles.item}>
          <Link href={href}>{name}</Link>
          <span className={styles.about}>
            <Tag tone={kind === 'programme' ? 'accent' : 'neutral'}>
              {t(kind === 'programme' ? 'planProgramme' : 'planService')}
            </Tag>
            {joinNames(
              audience.map((each) => audienceText(each, locale)),
              locale,
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
