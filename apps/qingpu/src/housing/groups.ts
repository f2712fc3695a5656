import { classesAlone, commonAlone, type FormGroup } from '@portal/district-kit';
import { factsOf, type Programme } from '@portal/rules-core';

/**
 * The questions of the three programmes in groups: the scope, what the classes turn on, what points and rent ask
 * beyond that, what apartments ask beyond that. Each question stands once.
 * @param titles one for each group
 * @param asked every fact id in asking order
 */
export function housingGroups(
  [subsidy, points, apartment]: readonly Programme[],
  titles: Readonly<Record<'class' | 'scope' | 'points' | 'apartment', string>>,
  asked: readonly string[],
): FormGroup[] {
  const placed = new Set<string>();
  const group = (id: keyof typeof titles, programme: Programme | undefined): FormGroup => {
    const facts = programme ? factsOf(programme) : new Set<string>();
    const own = asked.filter((fact) => facts.has(fact) && !placed.has(fact));
    for (const fact of own) placed.add(fact);
    return { id, title: titles[id], facts: own };
  };
  return [
    group('scope', subsidy && commonAlone(subsidy)),
    group('class', subsidy && classesAlone(subsidy)),
    group('points', points),
    group('apartment', apartment),
  ].filter(({ facts }) => facts.length > 0);
}
