import type { Explanation } from '../../evaluate/result.ts';
import type { Criterion } from '../../schema/criterion.ts';
import type { Text } from '../../schema/text.ts';
import { TRUTHS } from '../../vocabulary.ts';
import type { Cite } from './citations.ts';
import { indented, labelled, type Say } from './say.ts';
import { TRUTH_SIGNS } from './words.ts';

export const READING: Text = { zh: '我们的理解', en: 'How it is read here' };

/**
 * A tree of conditions, one to a line. With an explanation of the same tree each line begins with its truth and
 * ends with the fact it was judged by, and with the answers that follows from (⇐) where it was not given itself.
 */
export function criterionLines(
  criterion: Criterion,
  say: Say,
  cite: Cite,
  explanation?: Explanation,
): string[] {
  const lead = explanation
    ? `${TRUTH_SIGNS[explanation.truth]} ${say(TRUTHS[explanation.truth])} · `
    : '- ';
  const heading = criterion.words ? say(criterion.words) : '';
  const group = groupWords(criterion);
  // A heading that says no more than the group is said once.
  const isSaid = group?.en.toLowerCase() === criterion.words?.en.toLowerCase();
  const words = group && !isSaid ? [heading, say(group)].filter(Boolean).join(': ') : heading;
  const citation = criterion.citation ? ` ${cite(criterion.citation)}` : '';
  const lines = [`${lead}${words}${citation}${factNote(criterion, explanation)}`];
  if (criterion.op === 'judgedBy')
    lines.push(`  ${labelled(say, { zh: '评定', en: 'Decided by' }, say(criterion.authority))}`);
  if (criterion.interpretation)
    lines.push(`  ${labelled(say, READING, say(criterion.interpretation))}`);
  membersOf(criterion).forEach((member, index) => {
    lines.push(...indented(criterionLines(member, say, cite, explanation?.of?.[index])));
  });
  return lines;
}

function membersOf(criterion: Criterion): readonly Criterion[] {
  if (!('of' in criterion)) return [];
  return Array.isArray(criterion.of) ? criterion.of : [criterion.of];
}

function groupWords(criterion: Criterion): Text | undefined {
  switch (criterion.op) {
    case 'all':
      return { zh: '须同时满足', en: 'all of these' };
    case 'any':
      return { zh: '满足其中一项即可', en: 'any one of these' };
    case 'atLeast':
      return {
        zh: `满足其中至少${criterion.count}项`,
        en: `at least ${criterion.count} of these`,
      };
    case 'not':
      return { zh: '不得有以下情形', en: 'the following must not apply' };
    case 'generally':
      return {
        zh: '一般应当满足，主管部门可适当放宽',
        en: 'as a rule; the authority may relax it',
      };
    case 'notStated':
      return { zh: '文件未载明具体条件', en: 'the document states no condition here' };
    default:
      return undefined;
  }
}

function factNote(criterion: Criterion, explanation: Explanation | undefined): string {
  if (!('fact' in criterion)) return '';
  if (!explanation) return ` (${criterion.fact})`;
  const { value, follows } = explanation;
  const from = [...new Set((follows ?? []).flatMap((each) => each.from))];
  const why = from.length > 0 ? ` ⇐ ${from.join(', ')}` : '';
  return ` (${criterion.fact} = ${value === undefined ? '?' : JSON.stringify(value)}${why})`;
}
