import type { Fact } from '@portal/rules-core';
import { caseOf } from '@portal/rules-core/author';

/** Facts that only this district's plan asks for. */
export const facts: Fact[] = [
  {
    id: 'hongkou:gaoju-groups',
    subject: 'person',
    changeable: 'never',
    usual: [],
    follows: [
      {
        when: [
          {
            op: 'holdsAny',
            fact: 'honours.awards',
            values: ['academician-cas', 'academician-cae'],
          },
        ],
        holds: { op: 'holdsAny', fact: 'hongkou:gaoju-groups', values: ['academician'] },
        words: {
          zh: '中国科学院、中国工程院院士是院士',
          en: 'A member of either Chinese academy is an academician',
        },
      },
    ],
    type: {
      kind: 'choices',
      options: [
        {
          id: 'thousand-talents',
          label: { zh: '“千人计划”专家', en: 'Expert of the “Thousand Talents” plan' },
        },
        { id: 'academician', label: { zh: '院士', en: 'Academician' } },
        { id: 'leading-talent', label: { zh: '领军人才', en: 'Leading talent' } },
        {
          id: 'industry-talent',
          label: { zh: '高层次产业人才', en: 'High-level industry talent' },
        },
        {
          id: 'scarce-talent',
          label: {
            zh: '紧缺急需的人才或团队（领域：金融、航运、科技创新、专业服务、文化创意等）',
            en: 'Talent or team in short supply and urgently needed in technology, finance, shipping, cultural and creative work, professional services or the like',
          },
        },
      ],
    },
    label: { zh: '高聚计划所列人才', en: 'Talent named in the Gaoju plan' },
    question: {
      zh: '您（或您的团队）属于下面哪些？',
      en: 'Which of these are you, or is your team?',
    },
    hint: {
      zh: '可以多选；都不是的，选“以上都没有”。规划没有给这些名称下定义，由主管部门认定。',
      en: 'Choose all that apply, or “none of these”. The plan does not define the terms; the authority decides.',
    },
    why: {
      zh: '高聚计划写明了要吸引的几类人才和团队。',
      en: 'The Gaoju plan names the people and teams it means to attract.',
    },
  },
  {
    id: 'hongkou:housing-groups',
    subject: 'person',
    type: {
      kind: 'choices',
      options: [
        {
          id: 'high-level-innovator',
          label: { zh: '高层次创新创业人才', en: 'High-level innovator or founder' },
        },
        {
          id: 'core-member',
          label: {
            zh: '高层次创新创业团队的核心成员',
            en: 'Core member of a high-level innovation or start-up team',
          },
        },
        {
          id: 'high-level-finance',
          label: { zh: '高层次金融人才', en: 'High-level finance talent' },
        },
        {
          id: 'high-level-shipping',
          label: { zh: '高层次航运人才', en: 'High-level shipping talent' },
        },
        {
          id: 'middle-innovator',
          label: {
            zh: '中高层创新创业人才',
            en: 'Innovator or founder of middle or higher level',
          },
        },
        {
          id: 'key-industry',
          label: { zh: '重点产业人才', en: 'Talent of a key industry' },
          hint: {
            zh: '规划的重点产业：金融、航运、商贸、文创、专业服务、“四新”经济。',
            en: 'The plan’s key industries: finance, shipping, commerce and trade, cultural and creative work, professional services, the “four new” economy.',
          },
        },
        { id: 'industry-talent', label: { zh: '其他产业人才', en: 'Other industry talent' } },
        {
          id: 'innovator',
          label: { zh: '其他创新创业人才', en: 'Other innovator or founder' },
        },
      ],
    },
    label: { zh: '住房、医疗、教育所列人才', en: 'Talent named for housing, health and schools' },
    question: {
      zh: '您属于下面哪些？',
      en: 'Which of these are you?',
    },
    hint: {
      zh: '可以多选；都不是的，选“以上都没有”。规划没有写明“高层次”“中高层”的标准，以主管部门认定为准。',
      en: 'Choose all that apply, or “none of these”. The plan does not say what counts as high or middle level; the authority decides.',
    },
    why: {
      zh: '住房补贴、医疗保健和子女入学各面向不同的人才。',
      en: 'Housing subsidies, health care and help with schools are each for different groups.',
    },
  },
  {
    id: 'hongkou:venture-groups',
    subject: 'person',
    follows: [
      caseOf('situation.person', 'contest', 'hongkou:venture-groups', ['prize-project']),
      caseOf('situation.person', 'start-up', 'hongkou:venture-groups', [
        'technology-founder',
        'student-founder',
      ]),
    ],
    type: {
      kind: 'choices',
      options: [
        {
          id: 'here',
          label: { zh: '在虹口创新或创业', en: 'Innovating or starting up in Hongkou' },
        },
        {
          id: 'innovation-team',
          label: {
            zh: '产业创新团队（核心是领军型人才或技术型专家）',
            en: 'Industrial innovation team around a leading talent or a technical expert',
          },
        },
        {
          id: 'national-project',
          label: {
            zh: '承担国家科技计划（专项、基金等）项目，并在虹口实施',
            en: 'Carrying out, in Hongkou, a project of a national science and technology plan, special project or fund',
          },
        },
        {
          id: 'technology-founder',
          label: {
            zh: '技术型专家或核心骨干，有自主知识产权或核心技术，在职或离岗创业',
            en: 'Technical expert or key employee with own intellectual property or core technology, founding on the job or on leave from it',
          },
        },
        {
          id: 'transfer',
          label: {
            zh: '带着有自主知识产权的项目到虹口转化',
            en: 'Bringing a project of one’s own intellectual property to market in Hongkou',
          },
        },
        {
          id: 'prize-project',
          label: {
            zh: '创业赛事的获奖项目，在虹口落地转化',
            en: 'Prize-winning contest project that is realised in Hongkou',
          },
        },
        {
          id: 'student-founder',
          label: { zh: '大学生创业', en: 'University student who founds a business' },
          hint: {
            zh: '规划写“大学生”和“青年大学生”，没有写明毕业多久以内，也没有写明年龄。',
            en: 'The plan says “university students” and “young university students”; it states neither how long after graduation nor an age.',
          },
        },
      ],
    },
    label: { zh: '创新创业的情况', en: 'Kind of venture' },
    question: {
      zh: '下面哪些符合您或您的团队？',
      en: 'Which of these are true of you or your team?',
    },
    hint: {
      zh: '可以多选；都不是的，选“以上都没有”。',
      en: 'Choose all that apply, or “none of these”.',
    },
    why: {
      zh: '创业虹口计划对不同的创业情况有不同的扶持。',
      en: 'The plan’s start-up part supports different ventures in different ways.',
    },
  },
  {
    id: 'hongkou:expert-groups',
    subject: 'person',
    changeable: 'never',
    usual: [],
    follows: [
      {
        when: [{ op: 'holdsAny', fact: 'honours.awards', values: ['municipal-plan'], not: true }],
        holds: {
          op: 'holdsAny',
          fact: 'hongkou:expert-groups',
          values: ['municipal-leading'],
          not: true,
        },
        words: {
          zh: '上海市领军人才是市级人才计划',
          en: 'Leading talent of Shanghai is a municipal talent plan',
        },
      },
    ],
    type: {
      kind: 'choices',
      options: [
        {
          id: 'expert',
          label: {
            zh: '与院士并列的专家',
            en: 'Expert named together with academicians',
          },
          hint: {
            zh: '规划写作“院士专家”，没有说明院士以外还指哪些人。',
            en: 'The plan writes “academicians and experts” as one term and does not say whom it means beside academicians.',
          },
        },
        {
          id: 'top-talent',
          label: { zh: '国内外顶尖人才', en: 'Top talent, from China or abroad' },
        },
        {
          id: 'municipal-leading',
          label: { zh: '上海市领军人才', en: 'Leading talent of Shanghai' },
        },
      ],
    },
    label: { zh: '可以建工作站的专家', en: 'Experts who may set up a studio' },
    question: {
      zh: '您属于下面哪些专家？',
      en: 'Which of these experts are you?',
    },
    hint: {
      zh: '可以多选；都不是的，选“以上都没有”。院士、“千人计划”专家另外询问，这里不用选。',
      en: 'Choose all that apply, or “none of these”. Academicians and experts of the “Thousand Talents” plan are asked about elsewhere.',
    },
    why: {
      zh: '规划鼓励这些人在虹口建立工作站（室）。',
      en: 'The plan encourages these people to set up a studio in the district.',
    },
  },
  {
    id: 'hongkou:employer-groups',
    subject: 'employer',
    follows: [caseOf('situation.employer', 'incubator', 'hongkou:employer-groups', ['incubator'])],
    type: {
      kind: 'choices',
      options: [
        {
          id: 'headquarters',
          label: {
            zh: '总部：跨国公司的总部或地区总部，国内百强企业的总部',
            en: 'Headquarters or regional headquarters of a multinational, or headquarters of one of China’s top 100 companies',
          },
        },
        {
          id: 'four-new',
          label: { zh: '“四新”企业', en: 'Enterprise of the “four new” economy' },
          hint: {
            zh: '规划没有写明怎样算“四新”企业。',
            en: 'The plan does not say what makes an enterprise one of them.',
          },
        },
        {
          id: 'high-tech-sme',
          label: {
            zh: '虹口区内的中小型高科技企业',
            en: 'Small or medium-sized high-technology enterprise in Hongkou',
          },
        },
        {
          id: 'incubator',
          label: {
            zh: '虹口区内有成熟运营经验的创业孵化基地',
            en: 'Start-up incubation base in Hongkou with mature operating experience',
          },
        },
        {
          id: 'talent-agency',
          label: {
            zh: '发现或引进过优秀人才的中介机构',
            en: 'Agency that has found or brought in excellent talent',
          },
        },
      ],
    },
    label: { zh: '规划所列单位', en: 'Employers and agencies named in the plan' },
    question: {
      zh: '单位属于下面哪些？',
      en: 'Which of these is the employer or agency?',
    },
    hint: {
      zh: '可以多选；都不是的，选“以上都没有”。',
      en: 'Choose all that apply, or “none of these”.',
    },
    why: {
      zh: '规划对这几类单位各有扶持。',
      en: 'The plan has support for each of these kinds.',
    },
  },
  {
    id: 'hongkou:venture-capital-role',
    subject: 'person',
    follows: [caseOf('situation.person', 'investment', 'hongkou:venture-capital-role', false)],
    type: { kind: 'boolean' },
    label: { zh: '创业投资人才', en: 'Venture capital talent' },
    question: {
      zh: '您是创业投资的管理、运营人才，或投资机构核心团队的成员吗？',
      en: 'Do you manage or run venture capital, or belong to the core team of an investment institution?',
    },
    why: {
      zh: '规划对创业投资人才和投资机构核心团队有支持和奖励。',
      en: 'The plan supports and rewards venture capital talent and core teams of investment institutions.',
    },
  },
  {
    id: 'hongkou:foreign-graduate',
    subject: 'person',
    changeable: 'never',
    follows: [
      {
        when: [{ op: 'is', fact: 'person.foreign', value: false }],
        holds: { op: 'is', fact: 'hongkou:foreign-graduate', value: false },
        words: { zh: '外国留学生是外国国籍', en: 'A foreign student is a foreign national' },
      },
    ],
    type: { kind: 'boolean' },
    label: { zh: '在沪外国留学生毕业', en: 'Foreign graduate of a Shanghai institution' },
    question: {
      zh: '您是在上海留学、毕业或即将毕业的外国留学生吗？',
      en: 'Are you a foreign student who has graduated, or is about to graduate, in Shanghai?',
    },
    why: {
      zh: '毕业后直接留沪就业的试点只面向外国留学生。',
      en: 'The trial of working in Shanghai straight after graduation is for foreign students.',
    },
  },
];
