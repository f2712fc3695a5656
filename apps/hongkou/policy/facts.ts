import type { Fact } from '@portal/rules-core';

/** Facts that only this district's plan asks for. */
export const facts: Fact[] = [
  {
    id: 'hongkou:gaoju-groups',
    subject: 'person',
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
            zh: '科技创新、金融、航运、文化创意、专业服务等领域紧缺急需的人才或团队',
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
      zh: '可以多选；都不是的，选“以上都没有”。规划没有给这些名称下定义，有入选证书的以证书为准。',
      en: 'Choose all that apply, or “none of these”. The plan does not define the terms; where there is a certificate of selection, it counts.',
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
        { id: 'industry-talent', label: { zh: '产业人才', en: 'Industry talent' } },
      ],
    },
    label: { zh: '住房补贴所列人才', en: 'Talent named for housing subsidies' },
    question: {
      zh: '您属于下面哪些？',
      en: 'Which of these are you?',
    },
    hint: {
      zh: '可以多选；都不是的，选“以上都没有”。规划没有写明“高层次”“中高层”的标准，以主管部门认定为准。',
      en: 'Choose all that apply, or “none of these”. The plan does not say what counts as high or middle level; the authority decides.',
    },
    why: {
      zh: '安家费、购房补贴和房租补贴各面向不同的人才。',
      en: 'Settling-in, purchase and rent subsidies are each for different groups.',
    },
  },
];
