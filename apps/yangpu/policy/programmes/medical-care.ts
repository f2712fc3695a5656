import type { ProgrammeInput } from '@portal/rules-core';
import { inKind, text } from '@portal/rules-core/author';
import { cite, id, judged, procedureNotStated } from '../words.ts';

const MEDICAL = cite('main/4.4.2/p4');

export const medicalCare: ProgrammeInput = {
  id: id('medical-care'),
  name: text('高层次人才医疗服务保障', 'Medical services for high-level talent and their family'),
  summary: text(
    '高层次人才和直系亲属的医疗服务：用好区内优势医疗资源，引导家庭医生、全科和康复医疗向符合条件的高层次人才倾斜，并探索由政府购买优质服务。',
    'Medical services for high-level talent and close family: the district’s strong facilities are used, family doctors, general practitioners and rehabilitation are guided towards those who qualify, and the purchase of good services by the government is to be explored.',
  ),
  audience: ['person'],
  needs: ['medical'],
  citation: MEDICAL,
  criteria: judged(
    '符合条件的高层次人才',
    'High-level talent that meets the conditions',
    MEDICAL,
    text(
      '条件没有写明，向谁申请认定也没有写明。',
      'Neither the conditions nor where one is recognised is stated.',
    ),
  ),
  benefits: [
    {
      id: 'medical-services',
      name: text('医疗服务保障', 'Medical services'),
      need: 'medical',
      amount: inKind,
      citation: MEDICAL,
      recipient: text('高层次人才及其直系亲属', 'High-level talent and close family'),
    },
    {
      id: 'family-doctor',
      name: text(
        '全科医生、家庭医生和康复医疗资源',
        'Family doctors, general practitioners and rehabilitation',
      ),
      need: 'medical',
      amount: inKind,
      citation: MEDICAL,
      recipient: text('高层次人才', 'High-level talent'),
      terms: text(
        '规划说的是引导、鼓励，没有规定必须提供。',
        'The plan guides and encourages; it does not oblige anyone to provide them.',
      ),
    },
  ],
  notStated: ['criteria', ...procedureNotStated],
};
