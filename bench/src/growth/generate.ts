import { type Criterion, type Pack, type Programme, parsePack } from '@portal/rules-core';
import { seeded } from '../measure.ts';
import { districtName, type Field, fieldOf } from './names.ts';

/** How large a generated portal is. */
export interface Size {
  districts: number;
  programmes: number;
}

/**
 * Packs in the shape of real ones: each district a copy of one of them under another name, each further programme a
 * variation on one of its district's, with texts, figures and conditions of its own. The same size gives the same packs.
 * @param models the real packs
 * @throws RangeError for fewer programmes than the copies have by themselves
 */
export function grownPacks(models: readonly Pack[], { districts, programmes }: Size): Pack[] {
  const random = seeded(20_260_201);
  const copies = Array.from({ length: districts }, (_, at) => {
    const model = models[at % models.length];
    if (!model) throw new RangeError('There is a pack to copy.');
    return renamed(model, at);
  });
  const own = copies.reduce((sum, pack) => sum + pack.programmes.length, 0);
  const further = programmes - own;
  if (further < 0)
    throw new RangeError(`${districts} districts have ${own} programmes; ask for as many.`);
  return copies.map((pack, at) => {
    const count =
      Math.floor((further * (at + 1)) / districts) - Math.floor((further * at) / districts);
    return parsePack({
      ...pack,
      programmes: [...pack.programmes, ...variations(pack, count, random)],
    });
  });
}

/** A pack as that of another district. */
function renamed(model: Pack, at: number): Pack {
  const { id, name } = districtName(at);
  // Ids stand at the beginning of a text, and go on by / or : or not at all.
  const text = JSON.stringify(model).replaceAll(
    new RegExp(`"${model.district.id}(?=[/:"])`, 'g'),
    `"${id}`,
  );
  const copy = JSON.parse(text) as Pack;
  return { ...copy, district: { id, name } };
}

function variations(pack: Pack, count: number, random: () => number): Programme[] {
  const leaves = pack.programmes.flatMap(({ criteria }) => leavesOf(criteria));
  return Array.from({ length: count }, (_, at) => {
    const model = pack.programmes[at % pack.programmes.length];
    const leaf = leaves[Math.floor(random() * leaves.length)];
    if (!model || !leaf) throw new RangeError('There is a programme to vary.');
    const field = fieldOf(at);
    const varied = changed(model, { field, least: 0.7 + random() * 0.3 }) as Programme;
    const criteria = thinned(varied.criteria, random);
    return {
      ...varied,
      id: `${model.id}-v${at}`,
      criteria: random() < 0.5 ? { op: 'all', of: [criteria, leaf] } : criteria,
    };
  });
}

interface Change {
  field: Field;
  /** What figures are multiplied with: at most 1, so that none leaves its range. */
  least: number;
}

/** The same with every text told of a field, and with lower figures. */
function changed(value: unknown, change: Change): unknown {
  if (Array.isArray(value)) return value.map((member) => changed(member, change));
  if (typeof value !== 'object' || value === null) return value;
  const { zh, en, ...others } = value as Record<string, unknown>;
  if (typeof zh === 'string' && typeof en === 'string')
    return { zh: `${change.field.zh}${zh}`, en: `${change.field.en}: ${en}` };
  const copy: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(others))
    copy[key] = isFigure(key, member, others)
      ? Math.max(1, Math.round(member * change.least))
      : changed(member, change);
  return copy;
}

/** Whether a number is one that documents differ in: a threshold, an age, a sum. */
function isFigure(
  key: string,
  member: unknown,
  { op, cmp, kind }: Record<string, unknown>,
): member is number {
  if (typeof member !== 'number' || member < 1) return false;
  if (op === 'compare') return key === 'value' && cmp !== 'eq';
  if (op === 'age') return key === 'years';
  return (
    (kind === 'oneOff' || kind === 'instalments' || kind === 'yearly') &&
    (key === 'most' || key === 'least')
  );
}

/** Some programmes ask for less than others. */
function thinned(criteria: Criterion, random: () => number): Criterion {
  if (criteria.op !== 'all' || criteria.of.length < 3 || random() < 0.6) return criteria;
  const without = Math.floor(random() * criteria.of.length);
  return { ...criteria, of: criteria.of.filter((_, at) => at !== without) };
}

function leavesOf(criterion: Criterion): Criterion[] {
  if (!('of' in criterion)) return [criterion];
  return Array.isArray(criterion.of) ? criterion.of.flatMap(leavesOf) : leavesOf(criterion.of);
}
