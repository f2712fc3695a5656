import type { FactCondition } from '../schema/implication.ts';
import { employerFacts } from './employer.ts';

const KIND = 'employer.kind';

/**
 * The employer is of one of these kinds: what something follows from. The kinds come in the order of the question.
 * @throws RangeError for a kind that the question does not offer
 * @example { when: [employerIs('government')], holds: …, words: … }
 */
export function employerIs(...kinds: readonly string[]): FactCondition {
  const { type } = employerFacts.find(({ id }) => id === KIND) ?? {};
  const offered = type?.kind === 'choice' ? type.options.map(({ id }) => id) : [];
  const unknown = kinds.find((kind) => !offered.includes(kind));
  if (unknown !== undefined)
    throw new RangeError(
      `there is no kind of employer "${unknown}"; there are: ${offered.join(', ')}`,
    );
  return { op: 'oneOf', fact: KIND, values: offered.filter((kind) => kinds.includes(kind)) };
}
