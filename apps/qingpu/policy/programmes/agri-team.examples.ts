import type { Profile } from '@portal/rules-core';
import { percent, wan } from '@portal/rules-core/author';
import type { Example } from '@portal/rules-core/testing';
import { noFigure, registeredAndTaxed, without } from '../personas.ts';

const programme = 'qingpu/agri-team';

/** On or just inside every limit, of class A. */
const team: Profile = {
  ...registeredAndTaxed,
  'qingpu:agri-field': 'processing',
  'team.memberCount': 4,
  'team.leaderBirthDate': '1960-01-01',
  'team.oldestMemberBirthDate': '1970-01-01',
  'team.leaderFullTimeDegree': 'master',
  'team.leaderAcademicYears': 3,
  'team.leaderCompanyYears': 0,
  'team.membersBachelor': true,
  'team.membersLeastYears': 3,
  'team.ownIp': true,
  'team.leaderLegalRepresentative': true,
  'team.leaderLargestShareholder': true,
  'team.shareholding': percent(50) + 1,
  'employer.cashCapital': wan(200),
  'employer.registeredCapital': wan(1000),
  'employer.annualOutput': wan(5000),
};

const beside = {
  'project-support': noFigure,
  rent: noFigure,
  apartment: noFigure,
  'family-employment': noFigure,
  schooling: noFigure,
  medical: noFigure,
  'tailored-support': noFigure,
};

const sums: Record<'a' | 'b' | 'c', [award: number, purchase: number]> = {
  a: [wan(250), wan(100)],
  b: [wan(150), wan(50)],
  c: [wan(50), wan(30)],
};

/** Up to this class, if the review agrees. */
function upTo(id: 'a' | 'b' | 'c'): Example['expect'] {
  const [award, purchase] = sums[id];
  return {
    verdict: 'discretionary',
    class: null,
    highestClass: id,
    benefits: { 'team-award': [0, award], 'leader-purchase': [0, purchase], ...beside },
    missing: [],
  };
}

const refused: Example['expect'] = {
  verdict: 'notEligible',
  class: null,
  highestClass: null,
  benefits: {},
  missing: [],
};

function persona(name: string, facts: Profile, expect: Example['expect']): Example {
  return { programme, name, profile: { ...team, ...facts }, expect };
}

function sized(capital: number, output: number): Profile {
  return { 'employer.registeredCapital': capital, 'employer.annualOutput': output };
}

const size: Example[] = [
  persona('Exactly 10,000,000 and 50,000,000: class A', {}, upTo('a')),
  persona('Capital one fen below class A', sized(wan(1000) - 1, wan(5000)), upTo('b')),
  persona('Output one fen below class A', sized(wan(1000), wan(5000) - 1), upTo('b')),
  persona('Exactly 5,000,000 and 20,000,000: class B', sized(wan(500), wan(2000)), upTo('b')),
  persona('Capital one fen below class B', sized(wan(500) - 1, wan(2000)), upTo('c')),
  persona('Output one fen below class B', sized(wan(500), wan(2000) - 1), upTo('c')),
  persona('Exactly 2,000,000 and 10,000,000: class C', sized(wan(200), wan(1000)), upTo('c')),
  persona('Capital one fen below class C', sized(wan(200) - 1, wan(1000)), refused),
  persona('Output one fen below class C', sized(wan(200), wan(1000) - 1), refused),
  persona('Great capital, output of class C', sized(wan(100_000), wan(1000)), upTo('c')),
  persona('Great output, capital of class C', sized(wan(200), wan(100_000)), upTo('c')),
];

const firm: Example[] = [
  persona('Three members beside the leader', { 'team.memberCount': 3 }, refused),
  persona('Five members', { 'team.memberCount': 5 }, upTo('a')),
  persona('Cash one fen below 2,000,000', { 'employer.cashCapital': wan(200) - 1 }, refused),
  persona('Cash one fen above 2,000,000', { 'employer.cashCapital': wan(200) + 1 }, upTo('a')),
  persona('Exactly 50 % is not more than 50 %', { 'team.shareholding': percent(50) }, refused),
  persona('49.99 %', { 'team.shareholding': percent(50) - 1 }, refused),
  persona('All shares', { 'team.shareholding': percent(100) }, upTo('a')),
  persona('Not the legal representative', { 'team.leaderLegalRepresentative': false }, refused),
  persona('Not the largest shareholder', { 'team.leaderLargestShareholder': false }, refused),
  persona('No intellectual property of its own', { 'team.ownIp': false }, refused),
  persona('Not agriculture', { 'qingpu:agri-field': 'not-agriculture' }, refused),
  persona('The person is taxed elsewhere', { 'work.taxDistrict': 'elsewhere' }, refused),
  persona('The employer is registered elsewhere', { 'work.employerDistrict': 'hongkou' }, refused),
  persona('The employer is taxed elsewhere', { 'work.employerTaxDistrict': 'elsewhere' }, refused),
  ...['production-services', 'life-services', 'new-agriculture', 'other-agriculture'].map((field) =>
    persona(`Field ${field}`, { 'qingpu:agri-field': field }, upTo('a')),
  ),
];

/** What 一般 or 可适当放宽 stands before: unmet, the review may still relax it. */
const relaxable: Example[] = [
  persona('Leader born the day before', { 'team.leaderBirthDate': '1959-12-31' }, upTo('a')),
  persona(
    'Oldest member born the day before',
    { 'team.oldestMemberBirthDate': '1969-12-31' },
    upTo('a'),
  ),
  persona(
    'Leader with a bachelor’s degree',
    { 'team.leaderFullTimeDegree': 'bachelor' },
    upTo('a'),
  ),
  persona(
    'Three years in a company instead of a university',
    { 'team.leaderAcademicYears': 0, 'team.leaderCompanyYears': 3 },
    upTo('a'),
  ),
  persona(
    'Two years in either',
    { 'team.leaderAcademicYears': 2, 'team.leaderCompanyYears': 2 },
    upTo('a'),
  ),
  persona('A member without a degree', { 'team.membersBachelor': false }, upTo('a')),
  persona('A member with two years of experience', { 'team.membersLeastYears': 2 }, upTo('a')),
];

function unknown(name: string, missing: string[], highest: 'a' | 'b' | 'c' = 'a'): Example {
  return {
    programme,
    name,
    profile: without(team, ...missing),
    expect: {
      ...upTo(highest),
      verdict: 'needsInfo',
      best: 'discretionary',
      worst: 'unmet',
      missing,
    },
  };
}

const unknowns: Example[] = [
  ...[
    'work.employerDistrict',
    'work.employerTaxDistrict',
    'work.taxDistrict',
    'qingpu:agri-field',
    'team.memberCount',
    'team.ownIp',
    'team.leaderLegalRepresentative',
    'team.leaderLargestShareholder',
    'team.shareholding',
    'employer.cashCapital',
    'employer.registeredCapital',
    'employer.annualOutput',
  ].map((fact) => unknown(`Unknown: ${fact}`, [fact])),
  unknown('Capital and output unknown', ['employer.registeredCapital', 'employer.annualOutput']),
  {
    programme,
    name: 'What the review may relax is not asked for the verdict',
    profile: without(
      team,
      'team.leaderBirthDate',
      'team.oldestMemberBirthDate',
      'team.leaderFullTimeDegree',
      'team.leaderAcademicYears',
      'team.leaderCompanyYears',
      'team.membersBachelor',
      'team.membersLeastYears',
    ),
    expect: upTo('a'),
  },
  {
    programme,
    name: 'One condition is surely unmet: nothing more is asked',
    profile: { 'team.memberCount': 3 },
    expect: refused,
  },
];

export const examples: Example[] = [...size, ...firm, ...relaxable, ...unknowns];
