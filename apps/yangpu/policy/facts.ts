import type { Fact } from '@portal/rules-core';
import { caseOf } from '@portal/rules-core/author';
import { fieldFacts } from './field-facts.ts';

/** Facts that only this district's plan asks for. */
export const facts: Fact[] = [
  {
    id: 'yangpu:other-overseas-background',
    subject: 'person',
    changeable: 'never',
    follows: [caseOf('situation.person', 'abroad', 'yangpu:other-overseas-background', false)],
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
    follows: [caseOf('situation.person', 'skills', 'yangpu:new-qualification', false)],
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
      zh: '为新取得的证书，一共交了多少考试费？',
      en: 'How much was paid in examination fees for the newly gained certificates, in all?',
    },
    hint: {
      zh: '几张证书的加在一起；只填考试费，不含培训费、资料费。没有取得证书的考试不要填。',
      en: 'Of all certificates together; examination fees only, without training or materials. Leave out examinations that brought no certificate.',
    },
    why: { zh: '报销数额就是考试费用。', en: 'The sum reimbursed is the examination fee.' },
  },
  {
    id: 'yangpu:chief-technician',
    subject: 'employer',
    follows: [caseOf('situation.employer', 'skill-studio', 'yangpu:chief-technician', false)],
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
  {
    id: 'yangpu:contest-winner',
    subject: 'person',
    follows: [caseOf('situation.person', 'contest', 'yangpu:contest-winner', false)],
    type: { kind: 'boolean' },
    label: { zh: '创业之星大赛获奖', en: 'Winner of the start-up star contest' },
    question: {
      zh: '您或您的团队在杨浦创业之星大赛（含全球赛）获过奖吗？',
      en: 'Have you or your team won a prize in Yangpu’s start-up star contest, its global edition included?',
    },
    hint: {
      zh: '只参赛没有获奖的，选“否”。',
      en: 'Answer “no” if you took part without a prize.',
    },
    why: {
      zh: '后续跟踪扶持只说到获奖的人才。',
      en: 'The follow-up support is for winners.',
    },
  },
  {
    id: 'yangpu:postdoctoral',
    subject: 'person',
    follows: [caseOf('situation.person', 'postdoctoral', 'yangpu:postdoctoral', false)],
    type: { kind: 'boolean' },
    label: { zh: '博士后研究人员', en: 'Postdoctoral researcher' },
    question: {
      zh: '您是博士后研究人员吗？',
      en: 'Are you a postdoctoral researcher?',
    },
    hint: {
      zh: '在站的博士后选“是”；不限在哪里，但长三角高校、科研院所的优先。',
      en: 'Answer “yes” if you are one at present, wherever that is; those at universities and institutes of the Yangtze River Delta come first.',
    },
    why: {
      zh: '创新实践基地联盟吸纳博士后研究人员。',
      en: 'The alliance of practice bases takes on postdoctoral researchers.',
    },
  },
  {
    id: 'yangpu:postdoc-station',
    subject: 'employer',
    follows: [caseOf('situation.employer', 'postdoctoral', 'yangpu:postdoc-station', false)],
    type: { kind: 'boolean' },
    label: { zh: '国家级博士后科研工作站', en: 'National postdoctoral research station' },
    question: {
      zh: '贵单位设有（或正在建设）国家级博士后科研工作站吗？',
      en: 'Does your organisation have, or is it setting up, a national postdoctoral research station?',
    },
    hint: {
      zh: '创新实践基地不是国家级工作站，只有基地的选“否”。',
      en: 'A practice base is not a national station; answer “no” if you only have a base.',
    },
    why: {
      zh: '扶持的是国家级博士后科研工作站的建设。',
      en: 'What is supported is the setting up of national stations.',
    },
  },
  {
    id: 'yangpu:incubator',
    subject: 'employer',
    follows: [caseOf('situation.employer', 'incubator', 'yangpu:incubator', false)],
    type: { kind: 'boolean' },
    label: { zh: '兴办孵化器或众创空间', en: 'Runs an incubator or maker space' },
    question: {
      zh: '贵单位投资兴办（或准备兴办）行业孵化器、专业化众创空间吗？',
      en: 'Does your organisation run, or mean to open, an industry incubator or a specialised maker space?',
    },
    why: {
      zh: '规划支持社会力量兴办孵化器和众创空间。',
      en: 'The plan supports private initiative in opening them.',
    },
  },
  {
    id: 'yangpu:hr-headquarters',
    subject: 'employer',
    type: { kind: 'boolean' },
    label: { zh: '在区内设人力资源企业总部', en: 'Human-resource headquarters in the district' },
    question: {
      zh: '贵机构在杨浦设立了（或将设立）人力资源企业总部型机构吗？',
      en: 'Has your agency set up, or will it set up, a headquarters-type human-resource establishment in Yangpu?',
    },
    why: {
      zh: '设立总部型机构的有政策扶持。',
      en: 'Headquarters-type establishments receive policy support.',
    },
  },
  {
    id: 'yangpu:recruited-for-key',
    subject: 'employer',
    type: { kind: 'boolean' },
    label: { zh: '为重点企业引进人才', en: 'Recruited for key enterprises' },
    question: {
      zh: '贵机构帮助杨浦的重点企业引进过顶尖或高端人才吗？',
      en: 'Has your agency helped a key enterprise of Yangpu bring in top or high-end talent?',
    },
    hint: {
      zh: '哪些算重点企业、顶尖或高端人才，规划没有写明；说不准的，选“不确定”。',
      en: 'The plan does not say which enterprises are key or which talent is top; if in doubt, “not sure”.',
    },
    why: {
      zh: '引才奖励发给做成这件事的机构。',
      en: 'The recruitment award is for agencies that have done so.',
    },
  },
  {
    id: 'yangpu:executive-or-core',
    subject: 'person',
    type: { kind: 'boolean' },
    label: { zh: '企业高管或核心团队成员', en: 'Executive or member of the core team' },
    question: {
      zh: '您是企业的高管人员，或核心团队的成员吗？',
      en: 'Are you an executive of your enterprise, or a member of its core team?',
    },
    hint: {
      zh: '规划没有界定高管和核心团队；说不准的，选“不确定”。',
      en: 'The plan defines neither; if in doubt, “not sure”.',
    },
    why: {
      zh: '专项奖励面向重点产业的高管和核心团队。',
      en: 'The award is for executives and core teams in key industries.',
    },
  },
  {
    id: 'yangpu:commercialises-research',
    subject: 'person',
    follows: [caseOf('situation.employer', 'research', 'yangpu:commercialises-research', false)],
    type: { kind: 'boolean' },
    label: { zh: '参与科技成果转化', en: 'Takes part in turning research into products' },
    question: {
      zh: '您（或贵单位）从事科技成果的研发转化，或为它提供专业服务吗？',
      en: 'Do you, or does your organisation, turn research into products or provide professional services for it?',
    },
    why: {
      zh: '成果转化的激励和支持面向科技人员、转化单位和服务机构。',
      en: 'The incentives are for researchers, for those who use the results and for service institutions.',
    },
  },
  {
    id: 'yangpu:education-base',
    subject: 'employer',
    follows: [caseOf('situation.employer', 'training', 'yangpu:education-base', false)],
    type: { kind: 'boolean' },
    label: { zh: '专业技术人员继续教育基地', en: 'Continuing-education base for professionals' },
    question: {
      zh: '贵企业建有（或准备建立）专业技术人员继续教育基地吗？',
      en: 'Has your enterprise set up, or does it mean to set up, a continuing-education base for professional and technical staff?',
    },
    why: {
      zh: '配套支持面向建立基地的企业。',
      en: 'The supporting measures are for enterprises that set up such a base.',
    },
  },
  ...fieldFacts,
];
