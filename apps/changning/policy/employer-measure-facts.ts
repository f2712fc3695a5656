import type { Fact, Text } from '@portal/rules-core';
import { caseOf, employerIs } from '@portal/rules-core/author';
import { NO_ENTERPRISES } from './employer-kinds.ts';

const SAME_KIND: Text = {
  zh: '同一个单位，类型前后一致',
  en: 'The same organisation is of the same kind',
};

/** What the measures ask of employers. */
export const employerMeasureFacts: Fact[] = [
  {
    id: 'changning:unit-kind',
    subject: 'employer',
    follows: [
      {
        when: [employerIs('district-owned', 'other-enterprise')],
        holds: { op: 'oneOf', fact: 'changning:unit-kind', values: ['enterprise', 'other'] },
        words: SAME_KIND,
      },
      {
        when: [employerIs('public-institution')],
        holds: {
          op: 'oneOf',
          fact: 'changning:unit-kind',
          values: ['district-institution', 'other-institution', 'other'],
        },
        words: SAME_KIND,
      },
      {
        when: [employerIs('government')],
        holds: { op: 'oneOf', fact: 'changning:unit-kind', values: ['government', 'other'] },
        words: SAME_KIND,
      },
      {
        // Some people's organisations are counted among public bodies.
        when: [{ op: 'is', fact: 'employer.kind', value: 'social-organisation' }],
        holds: { op: 'is', fact: 'changning:unit-kind', value: 'enterprise', not: true },
        words: {
          zh: '社会组织不是企业',
          en: 'A social organisation is no enterprise',
        },
      },
      {
        when: [{ op: 'is', fact: 'work.employerDistrict', value: 'changning', not: true }],
        holds: { op: 'is', fact: 'changning:unit-kind', value: 'enterprise', not: true },
        words: { zh: '长宁的企业注册在长宁', en: 'An enterprise in Changning is registered there' },
      },
    ],
    type: {
      kind: 'choice',
      options: [
        { id: 'enterprise', label: { zh: '长宁的企业', en: 'Enterprise in Changning' } },
        {
          id: 'district-institution',
          label: { zh: '长宁区属事业单位', en: 'Public institution of Changning District' },
        },
        {
          id: 'other-institution',
          label: { zh: '在长宁的其他事业单位', en: 'Another public institution in Changning' },
        },
        {
          id: 'government',
          label: { zh: '长宁的党政机关', en: 'Party or government body of Changning' },
        },
        { id: 'other', label: { zh: '都不是', en: 'None of these' } },
      ],
    },
    label: { zh: '单位在长宁的性质', en: 'What the employer is in Changning' },
    question: { zh: '贵单位是下面哪一类？', en: 'Which of these is your organisation?' },
    hint: {
      zh: '注册在外区的企业选“都不是”。',
      en: 'An enterprise registered in another district is “none of these”.',
    },
    why: {
      zh: '给单位的支持有的只面向企业，有的还面向区属事业单位或机关。',
      en: 'Some support for employers is for enterprises only, some also for public institutions or government bodies.',
    },
  },
  {
    id: 'changning:private-tech',
    subject: 'employer',
    follows: [
      {
        // Not one that the district owns: in part or collectively, it may be run as a private one.
        when: [employerIs(...NO_ENTERPRISES)],
        holds: { op: 'is', fact: 'changning:private-tech', value: false },
        words: {
          zh: '民营科技企业是企业',
          en: 'A private technology enterprise is an enterprise',
        },
      },
    ],
    type: { kind: 'boolean' },
    label: { zh: '民营科技企业', en: 'Private technology enterprise' },
    question: {
      zh: '贵单位是民营科技企业吗？',
      en: 'Is your organisation a private technology enterprise?',
    },
    why: {
      zh: '硕博士创新实践基地设在民营科技企业里。',
      en: 'Master and doctor innovation practice bases are set up in private technology enterprises.',
    },
  },
  {
    id: 'changning:skill-honours',
    subject: 'employer',
    follows: [
      caseOf('situation.employer', 'skill-studio', 'changning:skill-honours', [
        'national-studio',
        'municipal-studio',
        'municipal-chief-technician',
        'district-studio',
        'district-chief-technician',
      ]),
    ],
    type: {
      kind: 'choices',
      options: [
        {
          id: 'national-studio',
          label: { zh: '国家级技能大师工作室', en: 'National skill master studio' },
        },
        {
          id: 'municipal-studio',
          label: { zh: '市级技能大师工作室', en: 'Municipal skill master studio' },
        },
        {
          id: 'municipal-chief-technician',
          label: { zh: '上海市首席技师', en: 'Shanghai chief technician' },
        },
        {
          id: 'district-studio',
          label: { zh: '长宁区技能大师工作室', en: 'Skill master studio of Changning District' },
        },
        {
          id: 'district-chief-technician',
          label: { zh: '长宁区首席技师', en: 'Chief technician of Changning District' },
        },
      ],
    },
    label: { zh: '技能大师工作室和首席技师', en: 'Skill master studios and chief technicians' },
    question: {
      zh: '贵单位建有或纳入了下面哪些？',
      en: 'Which of these does your organisation have?',
    },
    hint: {
      zh: '已经认定的才选；可多选，都没有就选“以上都没有”。',
      en: 'Only those recognised already. Choose all that apply, or “none of these”.',
    },
    why: {
      zh: '国家级、市级的有资助匹配，区级的有资助。',
      en: 'National and municipal ones are matched with funds, district ones are funded.',
    },
  },
  {
    id: 'changning:investor',
    subject: 'employer',
    follows: [caseOf('situation.employer', 'investment', 'changning:investor', false)],
    type: { kind: 'boolean' },
    label: { zh: '投资机构', en: 'Investment institution' },
    question: {
      zh: '贵单位是投资机构吗？',
      en: 'Is your organisation an investment institution?',
    },
    why: {
      zh: '投资机构推荐人才项目落地有贡献的，也可得奖励。',
      en: 'Investment institutions, too, may be rewarded for bringing talent projects to the district.',
    },
  },
  {
    id: 'changning:station-state',
    subject: 'employer',
    follows: [caseOf('situation.employer', 'postdoctoral', 'changning:station-state', 'none')],
    type: {
      kind: 'choice',
      options: [
        {
          id: 'approved',
          label: {
            zh: '国家博士后管理部门已批准设立',
            en: 'Approved by the national postdoctoral authority',
          },
        },
        { id: 'applied', label: { zh: '已申报，还没有批准', en: 'Applied for, not yet approved' } },
        { id: 'none', label: { zh: '没有申报', en: 'Not applied for' } },
      ],
    },
    label: { zh: '博士后科研工作站', en: 'Postdoctoral research station' },
    question: {
      zh: '贵单位的博士后科研工作站到了哪一步？',
      en: 'How far is your postdoctoral research station?',
    },
    why: {
      zh: '批准设立的有建设经费；申报设立的另有区级补贴。',
      en: 'An approved station receives set-up funds; a district subsidy goes with applying for one.',
    },
  },
  {
    id: 'changning:postdoc-hired',
    subject: 'employer',
    follows: [caseOf('situation.employer', 'postdoctoral', 'changning:postdoc-hired', false)],
    type: { kind: 'boolean' },
    label: { zh: '引进或留用出站博士后', en: 'Former postdoctoral researchers taken on' },
    question: {
      zh: '贵单位引进或留用了出站博士后做研发吗？',
      en: 'Has your organisation hired or kept a researcher whose postdoctoral term has ended, for research and development?',
    },
    why: {
      zh: '给用人单位的一次性经费以此为条件。',
      en: 'One-off funds for the employer depend on it.',
    },
  },
];
