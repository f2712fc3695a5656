import type { Fact } from '@portal/rules-core';

/** Facts that only this district's plan asks for. */
export const facts: Fact[] = [
  {
    id: 'songjiang:average-wage',
    subject: 'person',
    type: { kind: 'money' },
    label: { zh: '社会平均工资（年）', en: 'Social average wage per year' },
    question: {
      zh: '计算补贴所用的社会平均工资，一年是多少？',
      en: 'What is the yearly social average wage that the subsidy is reckoned from?',
    },
    hint: {
      zh: '规划没有写明数额，也没有写明按哪一年、哪个范围统计；可向松江区人力资源和社会保障局询问。注意填全年的数额，不是每月的。',
      en: 'The plan prints neither the figure nor the year and area it is taken from; ask the Songjiang Human Resources and Social Security Bureau. Give the sum for a year, not for a month.',
    },
    why: {
      zh: '紧缺急需人才的薪酬补贴按社会平均工资的百分比计算。',
      en: 'The salary subsidy for urgently needed talent is a share of the social average wage.',
    },
  },
];
