import { describe, expect, it } from 'vitest';
import { fixturePack } from '../testing/fixture-pack.ts';
import { InvalidPackError, type PackIssue, parsePack } from './parse-pack.ts';

type Json = Record<string, unknown>;

/** A copy of the fixture pack with one thing changed in it. */
function changed(change: (pack: ReturnType<typeof copy>) => void): unknown {
  const pack = copy();
  change(pack);
  return pack;
}

function copy() {
  const pack: typeof fixturePack = JSON.parse(JSON.stringify(fixturePack));
  return pack;
}

function issues(data: unknown): readonly PackIssue[] {
  try {
    parsePack(data);
    return [];
  } catch (error) {
    if (error instanceof InvalidPackError) return error.issues;
    throw error;
  }
}

function first<T>(list: readonly T[]): T {
  const [item] = list;
  if (item === undefined) throw new Error('the fixture pack has no such record');
  return item;
}

describe('a pack', () => {
  it('is data: it survives JSON unchanged', () => {
    expect(parsePack(JSON.parse(JSON.stringify(fixturePack)))).toEqual(fixturePack);
  });

  it('is refused with the record and the field when a translation is missing', () => {
    const data = changed((pack) => {
      first(pack.programmes).name.en = ' ';
    });
    expect(issues(data)).toMatchObject([
      { record: first(fixturePack.programmes).id, field: 'name.en' },
    ]);
  });

  it('is refused when a field is not part of the form', () => {
    const data = changed((pack) => {
      (first(pack.programmes) as Json).salary = 1;
    });
    expect(first(issues(data)).message).toContain('salary');
  });

  it('is refused when a record cites a clause that the document does not have', () => {
    const data = changed((pack) => {
      first(pack.programmes).citation = ['north/nowhere/9'];
    });
    expect(issues(data)).toMatchObject([
      {
        record: first(fixturePack.programmes).id,
        field: 'citation',
        message: expect.stringContaining('north/nowhere/9'),
      },
    ]);
  });

  it('is refused when a criterion asks for a fact that nobody defined', () => {
    const data = changed((pack) => {
      first(pack.programmes).criteria = {
        op: 'is',
        fact: 'person.shoeSize',
        value: true,
        words: { zh: '鞋码', en: 'shoe size' },
        citation: [first(pack.clauses).id],
      };
    });
    expect(issues(data)).toMatchObject([
      { field: 'criteria.fact', message: expect.stringContaining('person.shoeSize') },
    ]);
  });

  it('is refused when a criterion compares with a value that the fact cannot have', () => {
    const data = changed((pack) => {
      first(pack.programmes).criteria = {
        op: 'compare',
        fact: 'education.level',
        cmp: 'gte',
        value: 'wizard',
        words: { zh: '学历', en: 'education' },
        citation: [first(pack.clauses).id],
      };
    });
    expect(first(issues(data)).message).toContain('wizard');
  });

  it('is refused when an id stands twice or belongs to another district', () => {
    const twice = changed((pack) => pack.programmes.push(first(pack.programmes)));
    expect(issues(twice)).toContainEqual(expect.objectContaining({ field: 'records' }));
    const foreign = changed((pack) => {
      first(pack.services).id = 'south/desk';
    });
    expect(issues(foreign)).toContainEqual(
      expect.objectContaining({ record: 'south/desk', field: 'id' }),
    );
  });

  it('is refused when it ends before it begins', () => {
    const data = changed((pack) => {
      pack.validity.until.date = '1999-12-31';
    });
    expect(issues(data)).toMatchObject([{ field: 'validity.until' }]);
  });

  it('is refused when a programme of its own validity ends before it begins', () => {
    const data = changed((pack) => {
      const { validity } = pack;
      first(pack.programmes).validity = {
        ...validity,
        until: { ...validity.until, date: '1999-12-31' },
      };
    });
    expect(issues(data)).toMatchObject([
      { record: first(fixturePack.programmes).id, field: 'validity.until' },
    ]);
  });

  it('is refused when a fact or an option of its own stands twice', () => {
    const words = { zh: '级别', en: 'level' };
    const option = { id: 'low', label: words };
    const fact = {
      id: 'north:level',
      subject: 'person' as const,
      type: { kind: 'choice' as const, options: [option, option] },
      label: words,
      question: words,
      why: words,
    };
    const data = changed((pack) => pack.facts.push(fact, fact));
    const fields = issues(data).map(({ field }) => field);
    expect(fields).toContain('facts');
    expect(fields).toContain('facts north:level');
  });

  it('is refused when it has more classes than can be told apart, or one benefit in two forms', () => {
    const programme = fixturePack.programmes.findIndex(({ classes }) =>
      classes.some(({ benefits }) => benefits.length > 0),
    );
    const many = changed((pack) => {
      const own = pack.programmes[programme];
      const [entry] = own?.classes ?? [];
      if (own && entry)
        own.classes = Array.from({ length: 16 }, (_, at) => ({ ...entry, id: `class-${at}` }));
    });
    expect(issues(many)).toMatchObject([
      { field: 'classes', message: expect.stringContaining('16') },
    ]);
    const mixed = changed((pack) => {
      const own = pack.programmes[programme];
      const entry = own?.classes.find(({ benefits }) => benefits.length > 0);
      const benefit = entry?.benefits[0];
      if (!own || !entry || !benefit) throw new Error('the fixture has no class with a benefit');
      const say = (most: number) => ({ kind: 'oneOff' as const, bound: 'upTo' as const, most });
      const monthly = { kind: 'monthly' as const, bound: 'upTo' as const, most: 1 };
      own.classes = [
        { ...entry, id: 'one', benefits: [{ ...benefit, amount: say(1) }] },
        { ...entry, id: 'two', benefits: [{ ...benefit, amount: say(2) }] },
        { ...entry, id: 'three', benefits: [{ ...benefit, amount: monthly }] },
      ];
    });
    expect(issues(mixed)).toMatchObject([
      { field: 'classes', message: expect.stringContaining('is oneOff in one class and monthly') },
    ]);
  });

  it.each([[null], [[]], ['pack'], [{}], [{ schemaVersion: 2 }]])(
    'is refused as a whole: %j',
    (data) => expect(issues(data).length).toBeGreaterThan(0),
  );
});
