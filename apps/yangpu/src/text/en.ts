import type { TextKey } from './zh.ts';

export const en: Record<TextKey, string> = {
  frontEnded:
    'The plan period ended on {date}. This is what the plan said at the time, and no promise today.',
  frontWho: 'Who it is for',
  frontTracks: 'How talent is sought',
  frontTracksLead: 'The ways that the plan names; open the programmes and services to read more.',
  frontSupports: 'What it supports',
  frontSupportsAll: 'What it supports, one by one',
  frontCount: '{count, plural, one {# entry} other {# entries}}',
  frontTarget: '{figure} · {by}',
  frontProjectMore: 'What is done, and for whom',
  frontProjectFor: 'For: {names}',
  frontSupportsLead:
    'The policies that the plan says are to be brought together; it prints no amount for any of them.',
  frontFigures: 'Figures as printed',
  frontFiguresLead:
    'Where it starts from and the targets for 2025; none of them is a promise to anyone in particular.',
  frontNotStated: 'How it is read, and what is not stated',
  frontOpen: 'Read in full: {name}',
  frontProjects: 'The project list: six projects',
  frontProjectsLead: 'The list annexed to the plan, under its five kinds of project.',
  frontTasks: 'The main tasks, item by item',
  frontTasksLead:
    'Under the headings of part 4 of the plan. What is written under several headings is listed under each.',

  feeTitle: 'Examination fees reimbursed',
  feeLead:
    'For vocational qualifications newly gained by staff of enterprises the plan reimburses the examination fee in full. Enter the certificates one by one; the sum follows at once.',
  feeEnded:
    'The plan period ended on {date}. What follows is reckoned for its last day: it shows how things stood, and nothing can be applied for on it.',
  feeConditions: 'Conditions',
  feeAnswersLead:
    'Answer in any order and leave out what you do not know. Answers stay on this device and hold in the check as well.',
  feeCertificates: 'Certificates and fees',
  feeLines: 'Certificates',
  feeName: 'Name of the certificate',
  feeSum: 'Examination fee',
  feeResultLabel: 'What your answers come to',
  feeOpen:
    '{count, plural, one {# certificate has} other {# certificates have}} no fee yet. The others come to {sum}; the total is still open and is not kept as an answer.',
  feeTable: 'Certificate by certificate',
  feeUnnamed: 'Certificate {number}',
  feeTotal: 'Total',
  feeUnknown: 'not entered',
  feeStill: 'Questions that still matter',
  feeBarNo: 'The conditions are not met',
  feeBarUnknown: 'Enter the fee to reckon',
  feeBarSum: '{amount} reimbursed',
  feeBarUpTo: '{amount} if every condition is met',
  feeWhy: 'Conditions and sources',
  feeWhat: 'What is reimbursed',
  feeNotStatedLead: 'Of this programme these are not stated either:',
};
