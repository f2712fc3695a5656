import type { Fact } from '@portal/rules-core';

/** Facts that only this district's plan asks for. */
export const facts: Fact[] = [
  {
    id: 'yangpu:other-overseas-background',
    subject: 'person',
    type: { kind: 'boolean' },
    label: { zh: '其他海外背景', en: 'Another overseas background' },
    question: {
      zh: '您是否有其他海外背景，例如现居海外、曾在海外工作，或来自港澳台？',
      en: 'Have you another overseas background: living abroad now, having worked abroad, or coming from Hong Kong, Macao or Taiwan?',
    },
    hint: {
      zh: '外国国籍、留学回国另有提问，这里只问其余情况。',
      en: 'Foreign nationality and study abroad are asked separately; this is about anything else.',
    },
    why: {
      zh: '“3310”计划是海外引才计划，文件没有给“海外人才”下定义。',
      en: 'The “3310” plan is for talent from overseas; the document does not define the term.',
    },
  },
  {
    id: 'yangpu:new-qualification',
    subject: 'person',
    type: { kind: 'boolean' },
    label: { zh: '新取得职业资格证书', en: 'Newly gained vocational qualification' },
    question: {
      zh: '您（或贵企业的员工）新取得了职业资格证书吗？',
      en: 'Have you, or your staff, newly gained a vocational qualification certificate?',
    },
    hint: {
      zh: '参加了考试但没有拿到证书的，选“否”。文件没有写明“新取得”从何时算起，可向杨浦区核实。',
      en: 'Answer “no” if the examination was taken but no certificate gained. The document does not say from when a certificate is new; ask the district.',
    },
    why: {
      zh: '新取得证书的，考试费用全额报销。',
      en: 'For a newly gained certificate the examination fee is reimbursed in full.',
    },
  },
  {
    id: 'yangpu:exam-fee',
    subject: 'person',
    type: { kind: 'money' },
    label: { zh: '考试费用', en: 'Examination fee' },
    question: {
      zh: '这次考试一共交了多少考试费？',
      en: 'How much was paid in examination fees?',
    },
    hint: {
      zh: '只填考试费，不含培训费、资料费。',
      en: 'The examination fee only, without training or materials.',
    },
    why: { zh: '报销数额就是考试费用。', en: 'The sum reimbursed is the examination fee.' },
  },
  {
    id: 'yangpu:chief-technician',
    subject: 'employer',
    type: { kind: 'boolean' },
    label: { zh: '建有首席技师制度或工作室', en: 'Chief-technician system or studio set up' },
    question: {
      zh: '贵企业建立了首席技师制度或首席技师工作室吗？',
      en: 'Has your enterprise set up a chief-technician system or a chief-technician studio?',
    },
    hint: { zh: '有其中一样就选“是”。', en: 'Either one is enough for “yes”.' },
    why: {
      zh: '建立首席技师制度、工作室等的企业可得经费资助。',
      en: 'Enterprises that set up such a system or studio receive funding.',
    },
  },
];
