import type { Fact } from '@portal/rules-core';
import { caseOf, employerIs } from '@portal/rules-core/author';
import { NO_ENTERPRISES } from './employer-kinds.ts';
import { measureFacts } from './measure-facts.ts';

/** Facts that only this district's measures ask for. */
export const facts: Fact[] = [
  {
    id: 'changning:key-field',
    subject: 'person',
    type: {
      kind: 'choice',
      options: [
        {
          id: 'regional-headquarters',
          label: {
            zh: '跨国公司地区总部',
            en: 'Regional headquarters of a multinational company',
          },
        },
        { id: 'aviation-services', label: { zh: '航空服务业', en: 'Aviation services' } },
        {
          id: 'fashion-creative',
          label: { zh: '时尚创意产业', en: 'Fashion and creative industries' },
        },
        {
          id: 'internet-living-services',
          label: { zh: '互联网+生活性服务业', en: '“Internet Plus” services for daily life' },
        },
        {
          id: 'artificial-intelligence',
          label: { zh: '人工智能', en: 'Artificial intelligence' },
        },
        { id: 'financial-services', label: { zh: '金融服务', en: 'Financial services' } },
        {
          id: 'other-key',
          label: { zh: '其他重点产业', en: 'Another key industry' },
          hint: {
            zh: '不在上面所列，但可能属于长宁的重点产业',
            en: 'None of the above, but perhaps a key industry of Changning',
          },
        },
        { id: 'none', label: { zh: '都不是', en: 'None of these' } },
      ],
    },
    label: { zh: '长宁重点产业', en: 'Key industry of Changning' },
    question: {
      zh: '您所在的企业属于下面哪一类？',
      en: 'Which of these is the enterprise you work for?',
    },
    hint: {
      zh: '同时属于几类的，选最贴近的一类。',
      en: 'If several fit, choose the closest.',
    },
    why: {
      zh: '长宁的重点产业人才激励面向跨国公司地区总部和重点产业的企业。',
      en: 'Changning’s key-industry incentive is for regional headquarters and enterprises in key industries.',
    },
  },
  {
    id: 'changning:key-post',
    subject: 'person',
    type: {
      kind: 'choice',
      options: [
        { id: 'senior-management', label: { zh: '高级管理岗位', en: 'Senior management' } },
        {
          id: 'senior-research',
          label: { zh: '高级研发岗位', en: 'Senior research and development' },
        },
        { id: 'core-technology', label: { zh: '核心技术岗位', en: 'Core technology' } },
        {
          id: 'comparable',
          label: { zh: '与之相当的其他岗位', en: 'Another post of like weight' },
        },
        { id: 'none', label: { zh: '都不是', en: 'None of these' } },
      ],
    },
    label: { zh: '岗位', en: 'Post' },
    question: { zh: '您在企业里做的是哪一类岗位？', en: 'What kind of post do you hold there?' },
    why: {
      zh: '激励面向做高级管理、高级研发、核心技术一类工作的骨干。',
      en: 'The incentive is for key staff in senior management, senior research, core technology and the like.',
    },
  },
  {
    id: 'changning:contest-placing',
    subject: 'person',
    follows: [caseOf('situation.person', 'contest', 'changning:contest-placing', 'none')],
    type: {
      kind: 'choice',
      options: [
        { id: 'national', label: { zh: '全国大赛', en: 'A national contest' } },
        { id: 'municipal', label: { zh: '市级大赛', en: 'A municipal contest' } },
        { id: 'district', label: { zh: '区级大赛', en: 'A district contest' } },
        { id: 'none', label: { zh: '没有获得名次', en: 'No placing' } },
      ],
    },
    label: { zh: '创新创业大赛名次', en: 'Placing in an innovation and start-up contest' },
    question: {
      zh: '您或您的团队在哪一级创新创业大赛中获得过名次？',
      en: 'At which level were you or your team placed in an innovation and start-up contest?',
    },
    hint: {
      zh: '几级都有的，选对应这个落地项目的一级。只参赛、没有名次的，选“没有获得名次”。',
      en: 'If at several, the one the landed project was placed in. Taking part without a placing is “no placing”.',
    },
    why: {
      zh: '一次性创业资助给大赛中获得名次的团队和人才。',
      en: 'The one-off start-up grant is for teams and people who were placed.',
    },
  },
  {
    id: 'changning:project-landed',
    subject: 'person',
    follows: [
      {
        when: [{ op: 'is', fact: 'changning:contest-placing', value: 'none' }],
        holds: { op: 'is', fact: 'changning:project-landed', value: false },
        words: {
          zh: '没有名次，就没有获得名次的项目',
          en: 'Without a placing there is no project that was placed',
        },
      },
    ],
    type: { kind: 'boolean' },
    label: {
      zh: '获得名次的项目已在长宁落地',
      en: 'The project that was placed has landed in Changning',
    },
    question: {
      zh: '获得名次的项目已经在长宁区落地了吗？',
      en: 'Has the project that was placed been set up in Changning?',
    },
    hint: {
      zh: '文件没有写明怎样算“落地”，可向区人才办核实。',
      en: 'The document does not say what counts as landing; the district talent office can tell.',
    },
    why: {
      zh: '获奖项目在本区落地才能得到资助。',
      en: 'The grant is for winning projects that land in the district.',
    },
  },
  {
    id: 'changning:placed-on',
    subject: 'person',
    changeable: 'never',
    type: { kind: 'date' },
    label: { zh: '大赛获奖日期', en: 'Day of the contest placing' },
    question: {
      zh: '您或您的团队是哪一天获奖的？',
      en: 'On which day were you or your team placed?',
    },
    hint: {
      zh: '填获奖证书或公布名次的日期；文件没有写明以哪一个为准，可向区人才办核实。',
      en: 'The date on the certificate or of the announcement; the document does not say which counts, the district talent office can tell.',
    },
    why: {
      zh: '项目须在获奖后两年内落地。',
      en: 'The project has to land within two years of the placing.',
    },
  },
  {
    id: 'changning:landed-on',
    subject: 'person',
    type: { kind: 'date' },
    label: { zh: '项目落地日期', en: 'Day the project landed' },
    question: {
      zh: '获奖项目是哪一天在长宁落地的？',
      en: 'On which day did the winning project land in Changning?',
    },
    hint: {
      zh: '文件没有写明以哪一天为落地日，可向区人才办核实。',
      en: 'The document does not say which day counts as landing; the district talent office can tell.',
    },
    why: {
      zh: '项目须在获奖后两年内落地。',
      en: 'The project has to land within two years of the placing.',
    },
  },
  {
    id: 'changning:apartment-provider',
    subject: 'employer',
    follows: [
      {
        when: [employerIs('other-enterprise', ...NO_ENTERPRISES)],
        holds: {
          op: 'is',
          fact: 'changning:apartment-provider',
          value: 'district-owned',
          not: true,
        },
        words: {
          zh: '区属国有企业的单位类型是区属企业',
          en: 'A state-owned enterprise of the district is owned by the district',
        },
      },
      {
        when: [{ op: 'holdsAny', fact: 'situation.employer', values: ['housing'], not: true }],
        holds: {
          op: 'is',
          fact: 'changning:apartment-provider',
          value: 'rental-enterprise',
          not: true,
        },
        words: { zh: '住房租赁企业出租住房', en: 'A rental enterprise lets homes' },
      },
    ],
    type: {
      kind: 'choice',
      options: [
        {
          id: 'district-owned',
          label: { zh: '区属国有企业', en: 'State-owned enterprise of the district' },
        },
        {
          id: 'rental-enterprise',
          label: { zh: '社会化住房租赁企业', en: 'Commercial housing rental enterprise' },
        },
        { id: 'neither', label: { zh: '都不是', en: 'Neither' } },
      ],
    },
    label: { zh: '住房租赁单位类型', en: 'Kind of housing provider' },
    question: {
      zh: '贵单位是下面哪一类？',
      en: 'Which of these is your organisation?',
    },
    why: {
      zh: '提供人才公寓配套服务的补贴面向这两类企业。',
      en: 'The subsidy for providing talent apartments is for these two kinds of enterprise.',
    },
  },
  {
    id: 'changning:apartment-occupants',
    subject: 'employer',
    follows: [
      {
        when: [{ op: 'holdsAny', fact: 'situation.employer', values: ['housing'], not: true }],
        holds: { op: 'compare', fact: 'changning:apartment-occupants', cmp: 'eq', value: 0 },
        words: {
          zh: '不提供住房的，没有人入住',
          en: 'Where no homes are let, nobody lives in them',
        },
      },
    ],
    type: { kind: 'integer', min: 0, unit: { zh: '人', en: 'people' } },
    label: { zh: '入住的创新创业人才人数', en: 'Innovation and start-up talent housed' },
    question: {
      zh: '贵单位的人才公寓里住着多少名创新创业人才？',
      en: 'How many innovators and founders live in your talent apartments?',
    },
    hint: { zh: '还没有人入住的，填0。', en: '0 if none yet.' },
    why: {
      zh: '补贴按入住人数给。',
      en: 'The subsidy goes by the number of occupants.',
    },
  },
  ...measureFacts,
];
