import type { Criterion, Programme } from '@portal/rules-core';

const alone = new WeakMap<Programme, Map<string, Programme>>();

/**
 * The programme with one of its benefits as all that it is for: who meets the programme's conditions and those of
 * the benefit is eligible, and what is missing is what this benefit turns on. The same object for the same benefit,
 * so that it is compiled once.
 * @param id of a benefit that comes whatever the class
 * @throws Error when the programme has no such benefit: the pages and the data are of different versions
 */
export function benefitAlone(programme: Programme, id: string): Programme {
  const ofProgramme = alone.get(programme) ?? new Map<string, Programme>();
  alone.set(programme, ofProgramme);
  const known = ofProgramme.get(id);
  if (known) return known;
  const benefit = programme.benefits.find((each) => each.id === id);
  if (!benefit)
    throw new Error(
      `"${programme.id}" has no benefit "${id}"; publish the pages and the pack together.`,
    );
  const { when } = benefit;
  // Said once: the condition is now the programme's.
  const { when: _, ...rest } = benefit;
  const made: Programme = {
    ...programme,
    criteria: when ? both(programme.criteria, when) : programme.criteria,
    classes: [],
    benefits: [rest],
  };
  ofProgramme.set(id, made);
  return made;
}

/** Both, without the alternatives that the second one is a member of: who meets it meets those too. */
function both(first: Criterion, second: Criterion): Criterion {
  const members = first.op === 'all' && !first.words ? first.of : [first];
  const same = JSON.stringify(second);
  const isSettled = (member: Criterion): boolean =>
    JSON.stringify(member) === same ||
    (member.op === 'any' && member.of.some((way) => JSON.stringify(way) === same));
  return { op: 'all', of: [...members.filter((member) => !isSettled(member)), second] };
}
