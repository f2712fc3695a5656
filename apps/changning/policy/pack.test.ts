import { evaluateDistrict, type Profile, recordsOf, validityOn } from '@portal/rules-core';
import { describePersonas, testTranslations } from '@portal/rules-core/testing/describe-pack';
import { describe, expect, it } from 'vitest';
import { examples, pack } from './index.ts';

const PUBLIC = [
  '01-peak-talent',
  '02-key-industry-incentive',
  '13-contest-winners',
  '18-talent-housing',
  '20-unified-platform',
];

function bundle(profile: Profile) {
  return evaluateDistrict(pack, profile, { asOf: '2020-04-24' }).possible;
}

describePersonas(pack, examples);
testTranslations(pack);

describe('the pack of Changning', () => {
  it('holds every public id, and a programme or service for each of the twenty measures', () => {
    const ids = new Set(recordsOf(pack).map((record) => record.id));
    expect(PUBLIC.filter((slug) => !ids.has(`changning/${slug}`))).toEqual([]);
    const measures = [...pack.programmes, ...pack.services].map(({ id }) =>
      Number(id.slice('changning/'.length, 'changning/NN'.length)),
    );
    expect([...new Set(measures)].sort((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
  });

  it('files every programme and service under the measure that it cites', () => {
    const records = [...pack.programmes, ...pack.services];
    const astray = records.filter(({ id, citation }) => {
      const number = Number(id.slice('changning/'.length, 'changning/NN'.length));
      return !citation[0]?.endsWith(`.${number}`);
    });
    expect(astray.map(({ id }) => id)).toEqual([]);
  });

  it('prints no sum of money anywhere', () => {
    const kinds = pack.programmes.flatMap(({ benefits }) =>
      benefits.map(({ amount }) => amount.kind),
    );
    expect(new Set(kinds)).toEqual(new Set(['notStated', 'inKind']));
  });

  it('promises only what the document does: support without a way to it is never sure', () => {
    const sure = Object.fromEntries(
      examples
        .filter(({ programme }) => programme === 'changning/07-overseas-founders')
        .slice(0, 1)
        .flatMap(({ programme, profile }) => {
          const { programmes } = evaluateDistrict(pack, profile, { asOf: '2020-04-24' });
          return programmes.find(({ id }) => id === programme)?.benefits ?? [];
        })
        .map(({ id, certain }) => [id, certain]),
    );
    expect(sure).toEqual({ 'policy-support': false, 'start-up-services': true, permits: true });
  });

  it('tells whoever can be paid of the one platform, and nobody else', () => {
    const platform = pack.provisions.find(
      ({ id }) => id === 'changning/20-one-application-platform',
    );
    expect(platform?.appliesTo).toContain('changning/13-contest-winners');
    expect(platform?.appliesTo).not.toContain('changning/09-foreign-honours');
  });

  it('names no authority where the document names none', () => {
    const printed = ['区人才办', '区里组织的选拔', '区里组织的认定', '按上海市政策审批'];
    const named = [...JSON.stringify(pack.programmes).matchAll(/"authority":\{"zh":"([^"]+)"/g)]
      .map(([, authority]) => authority ?? '')
      .filter((authority) => !authority.includes('文件未载明'));
    expect([...new Set(named)].sort()).toEqual(printed.sort());
  });

  it('asks growth and potential for a base alone', () => {
    const bases = pack.programmes.find(({ id }) => id === 'changning/02-innovation-bases');
    const asks = bases?.benefits.map(({ id, when }) => [id, when?.op]);
    expect(asks).toEqual([
      ['base', 'judgedBy'],
      ['recruitment-support', undefined],
    ]);
  });

  it('finds something for every audience', () => {
    const audiences = pack.programmes.flatMap(({ audience }) => audience);
    expect(new Set(audiences)).toEqual(new Set(['person', 'team', 'employer', 'agency']));
  });

  it('begins on the day of issue and states no end', () => {
    expect(validityOn(pack.validity, '2020-04-23')).toBe('notYet');
    expect(validityOn(pack.validity, '2020-04-24')).toBe('unstated');
    expect(validityOn(pack.validity, '2026-01-01')).toBe('unstated');
  });
});

describe('what may be taken together', () => {
  it('never counts a rent subsidy and an apartment together', () => {
    const { taken, leftOut } = bundle({});
    const housing = taken.filter((entry) => entry.programme === 'changning/18-talent-housing');
    expect(housing).toHaveLength(1);
    expect(leftOut.map((entry) => entry.rule)).toContain('changning/18-subsidy-or-apartment');
  });

  it('gives one living subsidy to a doctor of a base who is in a postdoctoral post', () => {
    const { taken, leftOut } = bundle({
      'changning:base-recruit': true,
      'education.level': 'doctorate',
      'changning:postdoc-place': 'station',
    });
    expect(taken.filter(({ benefit }) => benefit === 'living-subsidy')).toHaveLength(1);
    expect(leftOut).toContainEqual(
      expect.objectContaining({
        benefit: 'living-subsidy',
        rule: 'changning/no-double-support',
      }),
    );
  });

  it('does not fund a studio twice, but a studio and a chief technician each once', () => {
    const { taken } = bundle({
      'changning:unit-kind': 'enterprise',
      'changning:skill-honours': [
        'municipal-studio',
        'municipal-chief-technician',
        'district-studio',
        'district-chief-technician',
      ],
    });
    const craft = taken.filter(({ programme }) => programme.startsWith('changning/04-'));
    expect(
      craft.map(({ benefit }) => benefit.split('-')[0]).filter((w) => w === 'studio'),
    ).toHaveLength(1);
    expect(
      craft.map(({ benefit }) => benefit.split('-')[0]).filter((w) => w === 'chief'),
    ).toHaveLength(1);
  });
});
