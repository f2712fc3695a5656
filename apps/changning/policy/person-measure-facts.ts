import type { Fact } from '@portal/rules-core';
import { caseOf } from '@portal/rules-core/author';

/** What the measures ask of people beyond the shared dictionary. */
export const personMeasureFacts: Fact[] = [
  {
    id: 'changning:base-recruit',
    subject: 'person',
    type: { kind: 'boolean' },
    label: { zh: '硕博士创新实践基地录用', en: 'Recruited by a master and doctor base' },
    question: {
      zh: '您是被长宁民营科技企业里的硕博士创新实践基地录用的吗？',
      en: 'Were you recruited by a master and doctor innovation practice base in a private technology enterprise of Changning?',
    },
    why: {
      zh: '基地录用的人员可得生活补贴。',
      en: 'People recruited by a base receive a living subsidy.',
    },
  },
  {
    id: 'changning:social-field',
    subject: 'person',
    type: {
      kind: 'choice',
      options: [
        { id: 'education', label: { zh: '教育', en: 'Education' } },
        { id: 'health', label: { zh: '卫生', en: 'Health care' } },
        { id: 'culture', label: { zh: '文化', en: 'Culture' } },
        { id: 'social-development', label: { zh: '社会建设', en: 'Social development' } },
        { id: 'legal-services', label: { zh: '法律服务', en: 'Legal services' } },
        {
          id: 'other-social',
          label: { zh: '其他社会事业', en: 'Another social field' },
          hint: {
            zh: '不在上面所列，但可能也算社会事业',
            en: 'None of the above, but perhaps a social field too',
          },
        },
        { id: 'none', label: { zh: '都不是', en: 'None of these' } },
      ],
    },
    label: { zh: '社会事业领域', en: 'Social field' },
    question: {
      zh: '您从事下面哪一类社会事业？',
      en: 'In which of these social fields do you work?',
    },
    why: {
      zh: '社会事业紧缺人才的培养只面向这些领域。',
      en: 'The plan for scarce social-sector talent is for these fields.',
    },
  },
  {
    id: 'changning:skill-award',
    subject: 'person',
    changeable: 'never',
    follows: [caseOf('situation.person', 'skills', 'changning:skill-award', 'none')],
    type: {
      kind: 'choice',
      options: [
        { id: 'national', label: { zh: '国家级技能奖项', en: 'A national skills award' } },
        { id: 'municipal', label: { zh: '市级技能奖项', en: 'A municipal skills award' } },
        { id: 'none', label: { zh: '都没有', en: 'Neither' } },
      ],
    },
    label: { zh: '技能奖项', en: 'Skills award' },
    question: {
      zh: '您获得过国家级或市级的技能奖项吗？',
      en: 'Have you received a national or municipal skills award?',
    },
    hint: { zh: '两级都有的，选国家级。', en: 'If both, choose the national one.' },
    why: {
      zh: '获得这两级技能奖项的高技能人才有奖励。',
      en: 'Highly skilled people with such an award are rewarded.',
    },
  },
  {
    id: 'changning:enrolled-student',
    subject: 'person',
    follows: [caseOf('situation.person', 'studies', 'changning:enrolled-student', false)],
    type: { kind: 'boolean' },
    label: { zh: '在校大学生', en: 'Enrolled university student' },
    question: { zh: '您是在校大学生吗？', en: 'Are you enrolled at a university?' },
    hint: {
      zh: '文件没有写明是否包括研究生；这里包括。已毕业的选“否”。',
      en: 'The document does not say whether postgraduates count; here they do. If you have graduated, “no”.',
    },
    why: {
      zh: '实习补贴只给在校大学生。',
      en: 'The internship subsidy is for enrolled students only.',
    },
  },
  {
    id: 'changning:base-intern',
    subject: 'person',
    follows: [caseOf('situation.person', 'studies', 'changning:base-intern', false)],
    type: { kind: 'boolean' },
    label: { zh: '紧缺人才实习基地录用', en: 'Taken on by an internship base' },
    question: {
      zh: '长宁的紧缺人才实习基地录用您实习了吗？',
      en: 'Has an internship base for scarce talent in Changning taken you on?',
    },
    why: {
      zh: '实习补贴给实习基地录用的学生。',
      en: 'The subsidy is for students taken on by a base.',
    },
  },
  {
    id: 'changning:young-role',
    subject: 'person',
    type: {
      kind: 'choice',
      options: [
        { id: 'management', label: { zh: '管理人才', en: 'Manager' } },
        { id: 'research', label: { zh: '科研骨干', en: 'Key researcher' } },
        {
          id: 'professional',
          label: { zh: '专业技术人才', en: 'Professional or technical staff' },
        },
        { id: 'skilled', label: { zh: '高技能人才', en: 'Highly skilled worker' } },
        { id: 'none', label: { zh: '都不是', en: 'None of these' } },
      ],
    },
    label: { zh: '人才类型', en: 'Kind of talent' },
    question: { zh: '您属于下面哪一类人才？', en: 'Which of these are you?' },
    why: {
      zh: '青年创新英才从这四类人里支持。',
      en: 'Young innovators are supported from these four groups.',
    },
  },
  {
    id: 'changning:founds-here',
    subject: 'person',
    follows: [caseOf('situation.person', 'start-up', 'changning:founds-here', false)],
    type: { kind: 'boolean' },
    label: { zh: '到长宁创业', en: 'Founding a business in Changning' },
    question: {
      zh: '您到长宁创业了，或准备到长宁创业吗？',
      en: 'Have you founded a business in Changning, or are you about to?',
    },
    why: {
      zh: '对海外创业人才的支持以到本区创业为前提。',
      en: 'Support for founders from abroad is for businesses in the district.',
    },
  },
  {
    id: 'changning:brings',
    subject: 'person',
    follows: [
      caseOf('situation.person', 'start-up', 'changning:brings', ['project', 'technology', 'team']),
    ],
    type: {
      kind: 'choices',
      options: [
        { id: 'project', label: { zh: '项目', en: 'A project' } },
        { id: 'technology', label: { zh: '技术', en: 'Technology' } },
        { id: 'team', label: { zh: '团队', en: 'A team' } },
      ],
    },
    label: { zh: '带来什么', en: 'What you bring' },
    question: { zh: '您带着什么来创业？', en: 'What do you bring to the business?' },
    hint: {
      zh: '可多选；都没有就选“以上都没有”。',
      en: 'Choose all that apply, or “none of these”.',
    },
    why: {
      zh: '支持面向带着项目、技术或团队来的人。',
      en: 'Support is for those who bring a project, technology or a team.',
    },
  },
  {
    id: 'changning:postdoc-place',
    subject: 'person',
    follows: [caseOf('situation.person', 'postdoctoral', 'changning:postdoc-place', 'none')],
    type: {
      kind: 'choice',
      options: [
        {
          id: 'station',
          label: { zh: '长宁的博士后工作站', en: 'A postdoctoral station in Changning' },
          hint: {
            zh: '由工作站招收，目前在站',
            en: 'Recruited by the station and working there now',
          },
        },
        {
          id: 'base',
          label: {
            zh: '长宁博士后创新实践基地的入驻单位',
            en: 'A tenant of a postdoctoral innovation practice base in Changning',
          },
          hint: { zh: '由入驻单位引进，目前在站', en: 'Brought in by the tenant, and in post now' },
        },
        {
          id: 'none',
          label: { zh: '都不是', en: 'Neither' },
          hint: { zh: '已经出站的也选这一项', en: 'Also if your postdoctoral term has ended' },
        },
      ],
    },
    label: { zh: '在站博士后', en: 'Postdoctoral post' },
    question: { zh: '您在哪里做博士后？', en: 'Where are you a postdoctoral researcher?' },
    why: {
      zh: '生活补贴给这两处的在站博士后。',
      en: 'The living subsidy is for postdoctoral researchers in these two places.',
    },
  },
  {
    id: 'changning:science-role',
    subject: 'person',
    follows: [
      {
        when: [{ op: 'holdsAny', fact: 'situation.person', values: ['start-up'], not: true }],
        holds: { op: 'is', fact: 'changning:science-role', value: 'tech-founder', not: true },
        words: {
          zh: '科技创业者属于“创业”的情形',
          en: 'Founding a technology enterprise is a case of “Founding a business”',
        },
      },
      {
        when: [{ op: 'holdsAny', fact: 'situation.person', values: ['investment'], not: true }],
        holds: { op: 'is', fact: 'changning:science-role', value: 'venture-partner', not: true },
        words: {
          zh: '创业投资合伙人属于“创业投资”的情形',
          en: 'A partner’s post is a case of “Venture capital”',
        },
      },
    ],
    type: {
      kind: 'choice',
      options: [
        {
          id: 'tech-founder',
          label: { zh: '科技企业创业人才', en: 'Founder of a technology enterprise' },
        },
        {
          id: 'intermediary',
          label: {
            zh: '创新创业中介服务人才',
            en: 'Intermediary service professional for innovation and start-ups',
          },
        },
        {
          id: 'venture-partner',
          label: { zh: '创业投资机构合伙人', en: 'Partner of a venture capital firm' },
        },
        { id: 'other', label: { zh: '都不是', en: 'None of these' } },
      ],
    },
    label: { zh: '科创人才类型', en: 'Kind of science and innovation talent' },
    question: { zh: '您属于下面哪一类？', en: 'Which of these are you?' },
    why: {
      zh: '落实上海科创人才引进政策时，以这几类人为重点。',
      en: 'These groups are the focus when Shanghai’s rules on introducing such talent are applied.',
    },
  },
];
