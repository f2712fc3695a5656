import type { Profile } from '@portal/rules-core';
import { wan } from '@portal/rules-core/author';
import type { Example } from '@portal/rules-core/testing';
import { noFigure, registeredAndTaxed, without } from '../personas.ts';

const programme = 'qingpu/agri-talent';

const founder: Profile = {
  ...registeredAndTaxed,
  'qingpu:agri-field': 'new-agriculture',
  'person.birthDate': '1960-01-01',
  'education.fullTimeDegree': 'master',
  'founder.academicPost': true,
  'founder.companyPost': false,
  'founder.onlyApplicant': true,
  'founder.largestShareholder': true,
  'team.ownIp': true,
  'employer.cashCapital': wan(200),
};

const benefits: NonNullable<Example['expect']['benefits']> = {
  award: [0, wan(25)],
  'project-support': noFigure,
  rent: noFigure,
  apartment: noFigure,
  'family-employment': noFigure,
  schooling: noFigure,
  medical: noFigure,
  'tailored-support': noFigure,
};

const reviewed: Example['expect'] = { verdict: 'discretionary', benefits, missing: [] };
const refused: Example['expect'] = { verdict: 'notEligible', benefits: {}, missing: [] };

function persona(name: string, facts: Profile, expect: Example['expect']): Example {
  return { programme, name, profile: { ...founder, ...facts }, expect };
}

export const examples: Example[] = [
  persona('On every limit: for the review to decide', {}, reviewed),
  persona('Cash one fen below 2,000,000', { 'employer.cashCapital': wan(200) - 1 }, refused),
  persona('Cash one fen above 2,000,000', { 'employer.cashCapital': wan(200) + 1 }, reviewed),
  persona('The enterprise puts forward another', { 'founder.onlyApplicant': false }, refused),
  persona('Not the largest shareholder', { 'founder.largestShareholder': false }, refused),
  persona('Registered elsewhere', { 'work.employerDistrict': 'elsewhere' }, refused),
  persona('The employer is taxed elsewhere', { 'work.employerTaxDistrict': 'elsewhere' }, refused),
  persona('Taxed elsewhere', { 'work.taxDistrict': 'elsewhere' }, refused),
  persona('Not agriculture', { 'qingpu:agri-field': 'not-agriculture' }, refused),
  ...['processing', 'production-services', 'life-services'].map((field) =>
    persona(`Field ${field}`, { 'qingpu:agri-field': field }, reviewed),
  ),
  persona('Other agriculture: judged', { 'qingpu:agri-field': 'other-agriculture' }, reviewed),
  persona('Born the day before: may be relaxed', { 'person.birthDate': '1959-12-31' }, reviewed),
  persona('A bachelor: may be relaxed', { 'education.fullTimeDegree': 'bachelor' }, reviewed),
  persona('No such post before: may be relaxed', { 'founder.academicPost': false }, reviewed),
  persona(
    'A post in a company instead',
    { 'founder.academicPost': false, 'founder.companyPost': true },
    reviewed,
  ),
  persona(
    'Without own intellectual property: the other two cases stay open',
    { 'team.ownIp': false },
    reviewed,
  ),
  ...[
    'work.employerDistrict',
    'work.employerTaxDistrict',
    'work.taxDistrict',
    'qingpu:agri-field',
    'founder.onlyApplicant',
    'founder.largestShareholder',
    'employer.cashCapital',
  ].map(
    (fact): Example => ({
      programme,
      name: `Unknown: ${fact}`,
      profile: without(founder, fact),
      expect: {
        verdict: 'needsInfo',
        best: 'discretionary',
        worst: 'unmet',
        benefits,
        missing: [fact],
      },
    }),
  ),
  {
    programme,
    name: 'What the review may relax is not asked for the verdict',
    profile: without(
      founder,
      'person.birthDate',
      'education.fullTimeDegree',
      'founder.academicPost',
      'founder.companyPost',
      'team.ownIp',
    ),
    expect: reviewed,
  },
];
