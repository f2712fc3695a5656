import type { Fact } from '@portal/rules-core';

/** Facts with options of their own that only this plan asks for. */
export const fieldFacts: Fact[] = [
  {
    id: 'yangpu:fields',
    subject: 'person',
    type: {
      kind: 'choices',
      options: [
        {
          id: 'online-economy',
          label: { zh: '在线新经济', en: 'Online economy' },
          hint: {
            zh: '在线文旅、娱乐、媒体、教育等',
            en: 'Online culture and tourism, entertainment, media, education and the like',
          },
        },
        { id: 'livestream', label: { zh: '直播经济', en: 'Livestreaming' } },
        {
          id: 'content',
          label: { zh: '内容产业、内容科技', en: 'Content industry and content technology' },
        },
        { id: 'modern-design', label: { zh: '现代设计', en: 'Modern design' } },
        { id: 'new-vehicles', label: { zh: '新一代汽车', en: 'New generation of vehicles' } },
        { id: 'technology-services', label: { zh: '科技服务', en: 'Technology services' } },
        { id: 'sport-health', label: { zh: '体育健康', en: 'Sport and health' } },
        { id: 'green-economy', label: { zh: '绿色经济', en: 'Green economy' } },
        { id: 'artificial-intelligence', label: { zh: '人工智能', en: 'Artificial intelligence' } },
        { id: 'industrial-internet', label: { zh: '工业互联网', en: 'Industrial internet' } },
        { id: 'blockchain', label: { zh: '区块链', en: 'Blockchain' } },
        { id: 'location-services', label: { zh: '位置服务', en: 'Location services' } },
        {
          id: 'online-entertainment',
          label: { zh: '在线文娱', en: 'Online culture and entertainment' },
        },
        {
          id: 'other-strong',
          label: { zh: '其他优势、主导或新经济领域', en: 'Another strong, leading or new field' },
          hint: {
            zh: '规划的清单都以“等”收尾；是否算在内由主管部门认定',
            en: 'The plan’s lists end with “and others”; whether a field counts is for the authority to say',
          },
        },
      ],
    },
    label: { zh: '规划点名的产业领域', en: 'Fields that the plan names' },
    question: {
      zh: '您或您的单位从事下面哪些产业领域？',
      en: 'Which of these fields do you or your employer work in?',
    },
    hint: {
      zh: '可以多选；都不是的，选“以上都没有”。',
      en: 'Choose all that apply, or “none of these”.',
    },
    why: {
      zh: '产业人才的集聚和培育面向这些领域。',
      en: 'The plan gathers and trains talent for these fields.',
    },
  },
  {
    id: 'yangpu:overseas-degree',
    subject: 'person',
    follows: [
      {
        when: [{ op: 'holdsAny', fact: 'situation.person', values: ['abroad'], not: true }],
        holds: { op: 'compare', fact: 'yangpu:overseas-degree', cmp: 'lte', value: 'none' },
        words: {
          zh: '境外学位以有境外学习经历为前提',
          en: 'A degree from abroad takes studies abroad',
        },
      },
    ],
    type: {
      kind: 'scale',
      options: [
        { id: 'none', label: { zh: '没有', en: 'None' } },
        { id: 'bachelor', label: { zh: '学士', en: 'Bachelor' } },
        { id: 'master', label: { zh: '硕士', en: 'Master' } },
        { id: 'doctor', label: { zh: '博士', en: 'Doctor' } },
      ],
    },
    label: { zh: '在境外攻读的最高学位', en: 'Highest degree studied for abroad' },
    question: {
      zh: '您在境外取得（或正在攻读）的最高学位是什么？',
      en: 'What is the highest degree you have gained, or are studying for, abroad?',
    },
    hint: {
      zh: '在国内取得的学位不算；已回国、仍在境外都可以。单位替要引进的人查的，按其本人回答。',
      en: 'Degrees from China do not count; it does not matter whether you have come back. If you look for somebody your organisation hires, answer for that person.',
    },
    why: {
      zh: '青年硕、博引进计划面向留学的硕士和博士。',
      en: 'The plan for global youth is for those who take a master’s or doctor’s degree abroad.',
    },
  },
];
