import type { Fact } from '../schema/fact.ts';

/** Prizes, academies, talent plans and distinguished posts. */
export const honoursFacts: readonly Fact[] = [
  {
    id: 'honours.awards',
    subject: 'person',
    changeable: 'never',
    usual: [],
    type: {
      kind: 'choices',
      options: [
        { id: 'nobel', label: { zh: '诺贝尔奖', en: 'Nobel Prize' } },
        { id: 'turing', label: { zh: '图灵奖', en: 'Turing Award' } },
        { id: 'fields', label: { zh: '菲尔兹奖', en: 'Fields Medal' } },
        {
          id: 'state-science-first',
          label: {
            zh: '国家科学技术奖一等奖（主要完成人）',
            en: 'State science and technology prize, first class (principal contributor)',
          },
        },
        {
          id: 'state-science-second',
          label: {
            zh: '国家科学技术奖二等奖（主要完成人）',
            en: 'State science and technology prize, second class (principal contributor)',
          },
        },
        {
          id: 'state-science-two-thirds',
          label: {
            zh: '两个以上国家科学技术奖三等奖（主要完成人）',
            en: 'Two or more state science and technology prizes, third class (principal contributor)',
          },
          hint: {
            zh: '正好两个也算；只有一个的不要选。',
            en: 'Exactly two are enough; do not choose this with only one.',
          },
        },
        {
          id: 'academician-cas',
          label: { zh: '中国科学院院士', en: 'Academician, Chinese Academy of Sciences' },
        },
        {
          id: 'academician-cae',
          label: { zh: '中国工程院院士', en: 'Academician, Chinese Academy of Engineering' },
        },
        {
          id: 'foreign-academician',
          label: {
            zh: '发达国家权威学术机构会员（院士）',
            en: 'Member of an authoritative academy of a developed country',
          },
        },
        { id: 'changjiang-scholar', label: { zh: '长江学者', en: 'Changjiang Scholar' } },
        {
          id: 'national-distinguished-youth',
          label: {
            zh: '国家杰出青年',
            en: 'National Science Fund for Distinguished Young Scholars',
          },
        },
        {
          id: 'national-plan',
          label: { zh: '国家级人才计划入选者', en: 'Selected for a national talent plan' },
          hint: {
            zh: '国家万人计划等',
            en: 'The national Ten Thousand Talents Plan and others',
          },
        },
        {
          id: 'municipal-plan',
          label: {
            zh: '上海市级人才计划入选者',
            en: 'Selected for a Shanghai municipal talent plan',
          },
          hint: { zh: '上海市领军人才等', en: 'Shanghai Leading Talent and others' },
        },
        {
          id: 'district-award',
          label: { zh: '区级人才奖项', en: 'Talent award of a district' },
        },
      ],
    },
    label: { zh: '奖项、院士与人才计划', en: 'Prizes, academies and talent plans' },
    question: {
      zh: '下面哪些是您获得过或入选过的？',
      en: 'Which of these have you received or been selected for?',
    },
    hint: {
      zh: '可以多选；都没有的，选“以上都没有”。',
      en: 'Choose all that apply, or “none of these”.',
    },
    why: {
      zh: '这些荣誉直接决定较高的人才类别。',
      en: 'These honours lead straight to the higher talent classes.',
    },
  },
  {
    id: 'honours.educationPost',
    subject: 'person',
    usual: [],
    type: {
      kind: 'choices',
      options: [
        {
          id: 'special-grade-teacher',
          label: { zh: '特级教师', en: 'Special-grade teacher' },
        },
        { id: 'renowned-principal', label: { zh: '名优校长', en: 'Renowned principal' } },
        {
          id: 'outstanding-senior-teacher',
          label: { zh: '优秀高级教师', en: 'Outstanding senior teacher' },
        },
        {
          id: 'senior-technician',
          label: { zh: '高级技师（教育领域）', en: 'Senior technician (in education)' },
        },
      ],
    },
    label: { zh: '教育领域的称号或资格', en: 'Distinctions in education' },
    question: {
      zh: '您在教育领域有下面哪些称号或资格？',
      en: 'Which of these distinctions do you hold in education?',
    },
    hint: {
      zh: '可以多选；都没有的，选“以上都没有”。',
      en: 'Choose all that apply, or “none of these”.',
    },
    why: {
      zh: '教育高端人才的补贴按这些称号受理。',
      en: 'Subsidies for leading educators are open to holders of these.',
    },
  },
];
