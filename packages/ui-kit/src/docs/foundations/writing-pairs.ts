import type { Locale } from '@portal/rules-core';
import type { Pair } from './DoDont.tsx';

/** A pair in each language: examples of good wording are written for a language, not translated into it. */
type Pairs = readonly Record<Locale, Pair>[];

export const wordingPairs: Pairs = [
  {
    zh: {
      good: '您符合条件。是否给予，以主管部门审核为准。',
      bad: '恭喜！您已获得享受本政策的资格！',
      because: '平台只核对条件，不作决定；结论不需要喜庆。',
    },
    en: {
      good: 'You are eligible. The authority decides whether it is granted.',
      bad: 'Congratulations! You have qualified for this policy!',
      because: 'The portal checks conditions and decides nothing; an answer needs no applause.',
    },
  },
  {
    zh: {
      good: '最高 500 万元，分 10 年发放，取决于人才类别。',
      bad: '500万元购房补贴',
      because: '“最高”和“取决于什么”是金额的一部分，去掉就成了承诺。',
    },
    en: {
      good: 'Up to CNY 5,000,000 over 10 years, by class.',
      bad: 'A subsidy of CNY 5 million',
      because: '“Up to” and what it depends on belong to the amount; without them it is a promise.',
    },
  },
  {
    zh: {
      good: '年薪 100 万元以上（含 100 万元）',
      bad: '年薪超过 100 万元',
      because: '“以上”含本数，“超过”不含；换一个词就换了条件。',
    },
    en: {
      good: 'Paid CNY 1,000,000 a year or more',
      bad: 'Paid over CNY 1,000,000 a year',
      because:
        '“Or more” includes the number and “over” does not: another word is another condition.',
    },
  },
  {
    zh: {
      good: '不确定，先跳过',
      bad: '取消',
      because: '按钮写明按下之后发生什么；“不知道”是可以接受的回答。',
    },
    en: {
      good: 'Not sure, skip for now',
      bad: 'Cancel',
      because: 'A button says what happens; “I do not know” is an answer we accept.',
    },
  },
];

export const errorPairs: Pairs = [
  {
    zh: {
      good: '请把年、月、日都填上',
      bad: '日期格式错误！',
      because: '说出缺什么，读者就知道补什么。',
    },
    en: {
      good: 'Enter the day, the month and the year',
      bad: 'Invalid date format!',
      because: 'Told what is missing, the reader knows what to add.',
    },
  },
  {
    zh: {
      good: '请填写 0 到 500 之间的人数',
      bad: '输入值超出范围',
      because: '写明范围和单位，不让读者猜。',
    },
    en: {
      good: 'Enter a number of people from 0 to 500',
      bad: 'Value out of range',
      because: 'The range and the unit are there; nobody has to guess.',
    },
  },
  {
    zh: {
      good: '示例区的页面暂时打不开。其他区不受影响；请稍后重试，或向该区人才服务部门咨询。',
      bad: '抱歉，系统繁忙，请稍后再试',
      because: '说明哪里坏了、哪里没坏、现在能做什么。',
    },
    en: {
      good: 'The pages of Sample District cannot be opened at the moment. The other districts are not affected; try again later, or ask its talent service.',
      bad: 'Sorry, something went wrong. Please try again later.',
      because: 'It says what is broken, what is not, and what can be done now.',
    },
  },
];
