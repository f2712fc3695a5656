import type { Fact } from '../schema/fact.ts';
import { caseOf } from './follows.ts';

/** The employer, or the enterprise a team has founded. */
export const employerFacts: readonly Fact[] = [
  {
    id: 'employer.kind',
    subject: 'employer',
    type: {
      kind: 'choice',
      options: [
        { id: 'social-organisation', label: { zh: '社会组织', en: 'Social organisation' } },
        {
          id: 'district-owned',
          label: { zh: '区属企业', en: 'Enterprise owned by the district' },
        },
        { id: 'other-enterprise', label: { zh: '其他企业', en: 'Other enterprise' } },
        {
          id: 'public-institution',
          label: { zh: '事业单位', en: 'Public institution' },
          hint: {
            zh: '例如公办学校、医院、科研机构',
            en: 'For example a public school, hospital or research institute',
          },
        },
        {
          id: 'civil-service-institution',
          label: {
            zh: '参照公务员法管理的事业单位',
            en: 'Public institution run under the civil-service law',
          },
        },
        { id: 'government', label: { zh: '机关', en: 'Government body' } },
        {
          id: 'hr-agency',
          label: { zh: '人力资源服务机构', en: 'Human-resource agency' },
        },
      ],
    },
    label: { zh: '单位类型', en: 'Kind of employer' },
    question: { zh: '用人单位是哪一类？', en: 'What kind of employer is it?' },
    why: {
      zh: '有的支持只面向某几类单位及其人才。',
      en: 'Some support is only for certain kinds of employer and their people.',
    },
  },
  {
    id: 'employer.lists',
    subject: 'employer',
    usual: [],
    type: {
      kind: 'choices',
      options: [
        {
          id: 'strategic-emerging',
          label: {
            zh: '上海市战略性新兴产业企业名录',
            en: 'Shanghai list of strategic emerging industry enterprises',
          },
        },
        {
          id: 'high-tech',
          label: {
            zh: '上海市高新技术企业名录',
            en: 'Shanghai list of high and new technology enterprises',
          },
        },
        {
          id: 'tech-little-giant',
          label: {
            zh: '上海市科技小巨人企业名录',
            en: 'Shanghai list of science and technology “little giant” enterprises',
          },
        },
      ],
    },
    label: { zh: '入选的市级企业名录', en: 'Municipal enterprise lists' },
    question: {
      zh: '企业进入了哪些市级名录？',
      en: 'Which municipal lists is the enterprise on?',
    },
    hint: {
      zh: '可以多选；都没有的，选“以上都没有”。',
      en: 'Choose all that apply, or “none of these”.',
    },
    why: {
      zh: '进入名录的企业可以参加团队奖励评审。',
      en: 'Enterprises on these lists may enter the review for team awards.',
    },
  },
  {
    id: 'employer.registeredCapital',
    subject: 'employer',
    type: { kind: 'money', unit: 'wan' },
    label: { zh: '注册资本', en: 'Registered capital' },
    question: {
      zh: '企业的注册资本是多少？',
      en: 'What is the registered capital of the enterprise?',
    },
    hint: {
      zh: '以营业执照为准；正好达到界限也算达到。',
      en: 'As on the business licence; exactly on a threshold counts as reached.',
    },
    why: {
      zh: '创业团队按企业注册资本和年产值分档。',
      en: 'Founding teams are graded by registered capital and yearly output.',
    },
  },
  {
    id: 'employer.cashCapital',
    subject: 'employer',
    type: { kind: 'money', unit: 'wan' },
    label: { zh: '实缴货币出资', en: 'Capital paid in in cash' },
    question: {
      zh: '企业实际到位的注册资金里，货币出资有多少？',
      en: 'Of the capital actually paid in, how much was paid in cash?',
    },
    hint: {
      zh: '只算已到账的现金，不算认缴未缴的，也不算实物、技术作价。',
      en: 'Only cash that has arrived; not what is merely subscribed, nor contributions in kind or technology.',
    },
    why: {
      zh: '创业支持要求货币出资达到一定数额。',
      en: 'Founding support asks for a least amount paid in cash.',
    },
  },
  {
    id: 'employer.annualOutput',
    subject: 'employer',
    type: { kind: 'money', unit: 'wan' },
    label: { zh: '年产值', en: 'Yearly output' },
    question: { zh: '企业的年产值是多少？', en: 'What is the yearly output of the enterprise?' },
    hint: {
      zh: '填最近一个完整年度；正好达到界限也算达到。',
      en: 'The last full year; exactly on a threshold counts as reached.',
    },
    why: {
      zh: '创业团队按企业注册资本和年产值分档。',
      en: 'Founding teams are graded by registered capital and yearly output.',
    },
  },
  {
    id: 'employer.promisesPermit',
    subject: 'employer',
    type: { kind: 'boolean' },
    label: { zh: '单位承诺办理居住证', en: 'Employer promises the residence permit' },
    question: {
      zh: '申请单位是否承诺在规定期限内为您办好《上海市居住证》？',
      en: 'Does the applying employer promise that your Shanghai Residence Permit will be obtained within the set time?',
    },
    hint: {
      zh: '已有居住证的，不影响结果，可选“否”。',
      en: 'If you hold the permit already this changes nothing; answer “no”.',
    },
    why: {
      zh: '还没有居住证的引进人才，凭单位承诺也可申请人才公寓。',
      en: 'With this promise, introduced talent without a permit may apply for a talent apartment.',
    },
  },
  {
    id: 'employer.staffTraining',
    subject: 'employer',
    follows: [caseOf('situation.employer', 'training', 'employer.staffTraining', false)],
    type: { kind: 'boolean' },
    label: { zh: '员工参加职业技能培训', en: 'Staff take vocational training' },
    question: {
      zh: '单位是否有员工参加职业技能培训？',
      en: 'Do members of staff take vocational skill training?',
    },
    why: {
      zh: '职业技能补贴面向参加培训的在职员工。',
      en: 'Training subsidies are for staff who take such training.',
    },
  },
];
