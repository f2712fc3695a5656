import { refusal } from '../facts/accepts.ts';
import type { FactDictionary } from '../facts/dictionary.ts';
import type { Criterion } from './criterion.ts';
import type { Fact, FactType } from './fact.ts';

/** The kinds of fact that each leaf can be asked of. */
const KINDS: Partial<Record<Criterion['op'], readonly FactType['kind'][]>> = {
  is: ['boolean', 'choice', 'place'],
  oneOf: ['choice', 'scale', 'place'],
  holdsAny: ['choices', 'places'],
  compare: ['integer', 'money', 'percent', 'scale'],
  age: ['date'],
  date: ['date'],
  elapsed: ['date'],
};

/** Reports, under its path inside the tree, every leaf whose fact or value the dictionary does not hold. */
export function checkCriterion(
  criterion: Criterion,
  facts: FactDictionary,
  report: (path: string, message: string) => void,
): void {
  const visit = (node: Criterion, path: string): void => {
    switch (node.op) {
      case 'all':
      case 'any':
      case 'atLeast':
        if (node.op === 'atLeast' && node.count > node.of.length)
          report(`${path}.count`, `asks for ${node.count} of ${node.of.length} members`);
        for (const [index, member] of node.of.entries()) visit(member, `${path}.of[${index}]`);
        return;
      case 'not':
      case 'generally':
        visit(node.of, `${path}.of`);
        return;
      case 'judgedBy':
      case 'notStated':
        return;
      default: {
        const fact = facts.get(node.fact);
        if (!fact) report(`${path}.fact`, `there is no fact "${node.fact}" in the dictionary`);
        else if (!KINDS[node.op]?.includes(fact.type.kind))
          report(
            `${path}.op`,
            `"${node.op}" cannot be asked of "${node.fact}", which is a ${fact.type.kind}`,
          );
        else
          for (const value of valuesOf(node)) {
            const why = refusal(single(fact), value);
            if (why) report(path, `"${String(value)}" is not a value of "${node.fact}": ${why}`);
          }
        if (node.op === 'elapsed' && node.until !== undefined) {
          const end = facts.get(node.until);
          if (end?.type.kind !== 'date')
            report(
              `${path}.until`,
              end
                ? `"${node.until}" is a ${end.type.kind}; a time ends on a date`
                : `there is no fact "${node.until}" in the dictionary`,
            );
        }
      }
    }
  };
  visit(criterion, '');
}

function valuesOf(leaf: Criterion): readonly unknown[] {
  if (leaf.op === 'is' || leaf.op === 'compare') return [leaf.value];
  if (leaf.op === 'oneOf' || leaf.op === 'holdsAny') return leaf.values;
  return [];
}

/** A set fact seen through one member of it: that is what a leaf names. */
function single(fact: Fact): Fact {
  if (fact.type.kind === 'choices')
    return { ...fact, type: { kind: 'choice', options: fact.type.options } };
  if (fact.type.kind === 'places') return { ...fact, type: { kind: 'place' } };
  return fact;
}
