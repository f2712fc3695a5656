import type { Criterion, Explanation } from '@portal/rules-core';
import { cx } from '../../components/cx.ts';
import { Icon } from '../../components/Icon/Icon.tsx';
import tones from '../../components/Tag/tones.module.css';
import { useKit } from '../../context/KitProvider.tsx';
import { useSources } from '../../context/SourcesProvider.tsx';
import { formatFactValue } from '../../format/fact-value.ts';
import { truthText } from '../../texts/terms.ts';
import { Annotated } from '../Annotated/Annotated.tsx';
import { Interpretation } from '../Interpretation/Interpretation.tsx';
import { TRUTH_SIGNS } from '../Verdict/signs.ts';
import styles from './CriteriaTree.module.css';
import { type CriterionNode, nodeOf } from './node.ts';

export interface CriteriaTreeProps {
  /** With truth: why a verdict is what it is. */
  explanation?: Explanation | undefined;
  /** The rule itself; alone it is shown without truth, beside an explanation it completes the words. */
  criterion?: Criterion | undefined;
}

/**
 * Conditions as a tree: each with its sign and word, the reader's own answer, and its source in the margin. What a
 * group cites holds for its members too, until one of them cites something else.
 */
export function CriteriaTree({ explanation, criterion }: CriteriaTreeProps) {
  const root = explanation
    ? nodeOf(explanation, criterion)
    : criterion
      ? nodeOf(criterion)
      : undefined;
  if (!root) return null;
  const isPlainList = root.op === 'all' && !root.words && root.of.length > 0;
  return (
    <div className={styles.tree}>
      {/* biome-ignore lint/a11y/noRedundantRoles: without a bullet WebKit takes a list for layout, and its levels are the rule */}
      <ul className={styles.list} role="list">
        {isPlainList ? (
          root.of.map((member, index) => <Node key={keyOf(member, index)} node={member} />)
        ) : (
          <Node node={root} />
        )}
      </ul>
    </div>
  );
}

function keyOf(node: CriterionNode, index: number): string {
  return `${index}-${node.op}-${node.tested[0]?.fact ?? ''}`;
}

/** @param above The citation of the group it stands in; the same one is not repeated line after line. */
function Node({ node, above }: { node: CriterionNode; above?: CriterionNode['citation'] }) {
  const { locale, t } = useKit();
  const heading = useHeading(node);
  const sign = node.truth ? TRUTH_SIGNS[node.truth] : undefined;
  const line = (
    <div className={cx(styles.line, tones[sign?.tone ?? 'neutral'])}>
      <span className={styles.sign}>
        {sign ? (
          <Icon name={sign.icon} badge />
        ) : (
          <span className={styles.dot} aria-hidden="true" />
        )}
      </span>
      <div className={styles.words}>
        <p className={node.of.length > 0 ? styles.heading : undefined}>{heading.main}</p>
        {heading.also ? <p className={styles.also}>{heading.also}</p> : null}
        {node.truth ? (
          <p className={styles.truth}>
            <span className={styles.truthWord}>{truthText(node.truth, locale)}</span>
            <Answer node={node} />
          </p>
        ) : null}
        {node.interpretation ? <Interpretation words={node.interpretation} /> : null}
      </div>
    </div>
  );
  return (
    <li className={styles.node}>
      <Annotated
        about={heading.main}
        citation={isSame(node.citation, above) ? undefined : node.citation && [...node.citation]}
      >
        {line}
      </Annotated>
      {node.of.length > 0 ? (
        <ul
          // biome-ignore lint/a11y/noRedundantRoles: as of the whole list
          role="list"
          className={cx(styles.list, styles.members)}
          aria-label={heading.main || t('criteriaAll')}
        >
          {node.of.map((member, index) => (
            <Node key={keyOf(member, index)} node={member} above={node.citation ?? above} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}

function isSame(one: CriterionNode['citation'], other: CriterionNode['citation']): boolean {
  return one !== undefined && other !== undefined && one.join() === other.join();
}

/**
 * What the reader said to the fact behind a condition, or to the two dates that a time lies between; or why it is
 * known without an answer.
 */
function Answer({ node }: { node: CriterionNode }) {
  const { locale, t, say } = useKit();
  const { facts, districtName } = useSources();
  if (node.tested.length === 0) return null;
  const [first, until] = node.tested.map(({ fact: id, value }) => {
    if (value === undefined) return undefined;
    const fact = facts.get(id);
    return fact ? formatFactValue(fact, value, locale, districtName) : String(value);
  });
  const open = node.tested.some(({ value }) => value === undefined);
  // What was not answered but follows from other answers, wholly or so far as this condition goes.
  const reasons = node.tested.flatMap(
    ({ follows }) => follows?.map(({ words }) => say(words)) ?? [],
  );
  if (reasons.length > 0 && node.truth !== 'unknown') {
    const why = [...new Set(reasons)].join(t('criteriaFollowsNext'));
    return (
      <span className={styles.answer}>
        {first === undefined
          ? t('criteriaFollows', { why })
          : t('criteriaFollowsValue', { value: first, why })}
      </span>
    );
  }
  return (
    <span className={styles.answer}>
      {open || first === undefined
        ? t('criteriaNoAnswer')
        : until === undefined
          ? t('criteriaYourAnswer', { value: first })
          : t('criteriaYourAnswers', { first, until })}
    </span>
  );
}

/** A leaf's own words; for a group how its members count, below its own words where it has some. */
function useHeading(node: CriterionNode): { main: string; also: string | null } {
  const { t, say } = useKit();
  const own = node.words ? say(node.words) : null;
  const rule = (() => {
    switch (node.op) {
      case 'all':
        return t('criteriaAll');
      case 'any':
        return t('criteriaAny');
      case 'atLeast':
        return node.count === undefined
          ? t('criteriaSome')
          : t('criteriaAtLeast', { count: node.count });
      case 'not':
        return t('criteriaNot');
      case 'generally':
        return t('criteriaGenerally');
      case 'judgedBy':
        return node.authority ? t('criteriaJudgedBy', { authority: say(node.authority) }) : null;
      case 'notStated':
        return t('criteriaNotStated');
      default:
        return null;
    }
  })();
  return own === null ? { main: rule ?? '', also: null } : { main: own, also: rule };
}
