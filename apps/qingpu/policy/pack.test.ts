/// <reference types="vite/client" />
import { citationsOf, evaluateDistrict, type Profile, recordsOf } from '@portal/rules-core';
import { wan, yuan } from '@portal/rules-core/author';
import type { Example } from '@portal/rules-core/testing';
import { describePersonas, testTranslations } from '@portal/rules-core/testing/describe-pack';
import { describe, expect, it } from 'vitest';
import { pack } from './index.ts';
import { registeredAndTaxed } from './personas.ts';

const files = import.meta.glob<{ examples: Example[] }>('./programmes/*.examples.ts', {
  eager: true,
});
const examples = Object.values(files).flatMap((file) => file.examples);

/** The public ids: links and bookmarks carry them, so none may go. */
const PROGRAMMES = [
  'qingfeng-top-talent',
  'industry-talent',
  'industry-team',
  'innovation-team-award',
  'agri-team',
  'agri-talent',
  'housing-subsidy',
  'points-rental-subsidy',
  'talent-apartment',
  'education-talent',
  'double-first-class-graduate',
  'health-talent',
  'culture-sport-talent',
  'flexible-talent',
  'foreign-talent',
  'hr-services',
  'skills-training',
  'talent-loan',
  'talent-cards',
  'honours',
];

describePersonas(pack, examples);
testTranslations(pack);

describe('the pack', () => {
  it('holds every public id', () => {
    const ids = new Set(recordsOf(pack).map((record) => record.id));
    const public_ = [...PROGRAMMES, 'service-measures'].map((slug) => `qingpu/${slug}`);
    expect(public_.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('holds the twenty numbered services, once each', () => {
    const numbers = pack.services.flatMap((service) => service.number ?? []);
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  });

  it('holds the four printed targets', () => {
    expect(pack.indicators.map(({ target }) => target.value)).toEqual([
      316_000, 57.73, 300, 10_000,
    ]);
  });

  it('survives being written as JSON', () => {
    expect(JSON.parse(JSON.stringify(pack))).toEqual(pack);
  });

  it('bars an applicant for three years after each of the four breaches, in three annexes', () => {
    const applicant = pack.clawbacks.filter((entry) => entry.bearer === 'applicant');
    expect(applicant.map((entry) => [entry.barredYears, entry.causes.length])).toEqual([
      [3, 4],
      [3, 4],
      [3, 4],
    ]);
  });

  it('tells how to apply wherever an annex prints it', () => {
    const told = new Set(pack.processes.flatMap((process) => process.appliesTo));
    const silent = pack.programmes.filter((programme) => !told.has(programme.id));
    expect(silent.filter((programme) => !programme.notStated.includes('process'))).toEqual([]);
    for (const process of pack.processes) expect(process.steps.length).toBeGreaterThan(2);
  });

  it('has every clause either cited or listed with a role, never both', () => {
    const cited = new Set(citationsOf(pack).flatMap((entry) => entry.clauses));
    const wrong = pack.clauses.filter(
      (clause) => cited.has(clause.id) === (clause.role !== undefined),
    );
    expect(wrong.map((clause) => clause.id)).toEqual([]);
    expect(pack.clauses).toHaveLength(256);
  });
});

describe('a benefit that stands in several classes', () => {
  function registration(awards: string[]) {
    const profile = { ...registeredAndTaxed, 'honours.awards': awards };
    return evaluateDistrict(pack, profile, { asOf: '2021-01-01' })
      .programmes.find(({ id }) => id === 'qingpu/industry-talent')
      ?.benefits.find(({ id }) => id === 'household-registration');
  }

  it('is told with the words and the clauses of the class that is granted', () => {
    expect(registration(['nobel'])?.citation).toEqual(['qingpu/annex2/3.2', 'qingpu/main/2.2']);
    expect(registration(['nobel'])?.terms?.zh).toContain('优先');
    expect(registration(['national-plan'])?.citation).toEqual(['qingpu/annex2/3.2']);
    expect(registration(['national-plan'])?.terms?.zh).not.toContain('优先');
  });

  it('is no certainty where the clause leaves it to the case', () => {
    expect(registration(['nobel'])?.certain).toBe(false);
    expect(registration(['nobel'])?.when?.truth).toBe('discretionary');
  });
});

describe('what may be taken together', () => {
  /** Class A of annexes 2 and 4 alike, and of the third group for a talent apartment. */
  const laureate: Profile = {
    ...registeredAndTaxed,
    'work.shanghaiSocialInsurance': true,
    'employer.kind': 'district-owned',
    'honours.awards': ['nobel'],
    'residence.status': 'household',
    'education.level': 'doctorate',
    'work.engaged': true,
    'housing.marketRent': yuan(10_000),
    'qingpu:apartment-months': 0,
    'qingpu:rent-subsidy-months': 0,
  };

  function bundleFor(newlyIntroduced: boolean) {
    const profile = { ...laureate, 'work.newlyIntroduced': newlyIntroduced };
    const { bundle } = evaluateDistrict(pack, profile, { asOf: '2021-01-01' });
    return {
      most: bundle.most,
      taken: bundle.taken.map(({ programme, benefit }) => `${programme} ${benefit}`),
      because: (benefit: string) =>
        bundle.leftOut.filter((entry) => entry.benefit === benefit).map((entry) => entry.rule),
    };
  }

  it('pays for a home once, though two annexes would', () => {
    const { taken, most, because } = bundleFor(true);
    expect(taken.filter((entry) => entry.endsWith(' purchase'))).toHaveLength(1);
    expect(most).toBe(wan(500));
    expect(because('purchase')).toEqual(['qingpu/combination-home-purchase']);
  });

  it.each([
    [true, 'qingpu/combination-across-housing'],
    [false, 'qingpu/combination-within-housing'],
  ])(
    'lets a flat be taken beside the purchase subsidy, without the rent discount (newly introduced: %s)',
    (newly, rule) => {
      const { taken, most, because } = bundleFor(newly);
      expect(taken).toContain('qingpu/talent-apartment flat');
      expect(most).toBe(wan(500));
      expect(because('rent-discount')).toEqual([rule]);
    },
  );

  it('gives the rent discount where there is no subsidy to exclude it', () => {
    const profile = { ...laureate, 'work.newlyIntroduced': false, 'honours.awards': [] };
    const { bundle } = evaluateDistrict(
      pack,
      {
        ...profile,
        'work.industry': 'other',
        'work.pastTopExecutive': false,
        'education.fullTimeLevel': 'bachelor',
        'title.professional': 'none',
      },
      { asOf: '2021-01-01' },
    );
    const taken = bundle.taken.map(({ benefit }) => benefit);
    expect(taken).toEqual(expect.arrayContaining(['flat', 'rent-discount']));
    expect(bundle.most).toBe(yuan(3000) * 72);
  });

  it('offers flexible talent one flat, named once, and never promises the special subsidy', () => {
    const profile: Profile = { ...laureate, 'work.flexible': true, 'honours.awards': [] };
    const { programmes, possible } = evaluateDistrict(pack, profile, { asOf: '2021-01-01' });
    const special = programmes
      .flatMap(({ benefits }) => benefits)
      .filter(({ id }) => id === 'special-subsidy');
    expect(special.map(({ certain }) => certain)).toEqual([false]);
    const flats = possible.taken.filter(
      ({ programme, benefit }) =>
        /talent-apartment|flexible-talent/.test(programme) &&
        /^(flat|apartment-or-subsidy|special-subsidy)$/.test(benefit),
    );
    expect(flats.map(({ programme }) => programme)).toEqual(['qingpu/talent-apartment']);
  });

  it('does not add the rent subsidy of an agricultural founder to a purchase subsidy', () => {
    const { possible } = evaluateDistrict(
      pack,
      { ...laureate, 'work.newlyIntroduced': true, 'team.memberCount': 0 },
      { asOf: '2021-01-01' },
    );
    expect(possible.leftOut).toContainEqual(
      expect.objectContaining({
        programme: 'qingpu/agri-talent',
        benefit: 'rent',
        rule: 'qingpu/combination-across-housing',
      }),
    );
  });

  it('never lets two benefits through that a rule excludes, in the best case either', () => {
    const { possible } = evaluateDistrict(pack, {}, { asOf: '2021-01-01' });
    const homes = possible.taken.filter(({ benefit }) => /purchase|^rent$|discount/.test(benefit));
    expect(homes.filter(({ worth }) => worth !== null)).toHaveLength(1);
  });
});
