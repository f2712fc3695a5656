import type { Fact } from '@portal/rules-core';
import { text } from '@portal/rules-core/author';

/** The sample's own facts, so that examples stand whatever the shared dictionary holds. */
export const sampleFacts: readonly Fact[] = [
  {
    id: 'sample:degree',
    subject: 'person',
    type: {
      kind: 'scale',
      options: [
        { id: 'bachelor', label: text('本科', 'Bachelor') },
        { id: 'master', label: text('硕士研究生', 'Master') },
        {
          id: 'doctor',
          label: text('博士研究生', 'Doctorate'),
          hint: text('以取得学位证书为准', 'Counts once the degree certificate is granted'),
        },
      ],
    },
    label: text('最高学历', 'Highest degree'),
    question: text('您的最高学历是什么？', 'What is your highest degree?'),
    hint: text(
      '以国家承认的学历、学位证书为准；在读的不算。',
      'As certified and recognised by the state; a degree you are still studying for does not count.',
    ),
    why: text(
      '多数类别按学历和职称共同认定。',
      'Most classes are decided by degree and title together.',
    ),
  },
  {
    id: 'sample:birth-date',
    subject: 'person',
    type: { kind: 'date' },
    label: text('出生日期', 'Date of birth'),
    question: text('您的出生日期是哪一天？', 'When were you born?'),
    why: text('部分项目有年龄要求，按周岁计算。', 'Some programmes have an age limit.'),
  },
  {
    id: 'sample:salary',
    subject: 'person',
    type: { kind: 'money' },
    label: text('年薪', 'Yearly pay'),
    question: text('您的年薪（税前）是多少？', 'What are you paid a year, before tax?'),
    hint: text(
      '按劳动合同约定的税前年薪填写。',
      'As agreed in your employment contract, before tax.',
    ),
    why: text('一项特殊贡献奖励以年薪为门槛。', 'One award depends on it.'),
  },
  {
    id: 'sample:employed-since',
    subject: 'person',
    type: { kind: 'date' },
    label: text('到本区工作的日期', 'Working in the district since'),
    question: text('您从哪一天起在本区工作？', 'Since when have you worked in the district?'),
    why: text('新引进人才有时间要求。', 'Newcomers must have come recently.'),
  },
  {
    id: 'sample:owns-home',
    subject: 'person',
    type: { kind: 'boolean' },
    label: text('家庭在本区有自有住房', 'Household owns a home in the district'),
    question: text(
      '您或您的家庭在本区有自有住房吗？',
      'Do you or your household own a home in the district?',
    ),
    why: text('租房补贴只给在本区没有住房的家庭。', 'Rent subsidies are for those without one.'),
  },
  {
    id: 'sample:awards',
    subject: 'person',
    type: {
      kind: 'choices',
      options: [
        { id: 'national', label: text('国家级人才计划入选者', 'National talent plan') },
        { id: 'municipal', label: text('市级人才计划入选者', 'Municipal talent plan') },
        { id: 'district', label: text('区级拔尖人才', 'District outstanding talent') },
      ],
    },
    label: text('入选的人才计划', 'Talent plans'),
    question: text('您入选过以下哪些人才计划？', 'Which of these talent plans have chosen you?'),
    why: text('较高类别由此认定。', 'The higher classes are decided by it.'),
  },
  {
    id: 'sample:shareholding',
    subject: 'team',
    type: { kind: 'percent', max: 10_000 },
    label: text('团队持股比例', 'Shares held by the team'),
    question: text(
      '带头人和团队成员合计持股多少？',
      'How much of the company do the leader and the team hold together?',
    ),
    why: text('创业团队须控股。', 'A founding team must hold the majority.'),
  },
  {
    id: 'sample:members',
    subject: 'team',
    type: { kind: 'integer', min: 0, max: 500, unit: text('人', 'people') },
    label: text('核心成员人数', 'Core members'),
    question: text(
      '除带头人外，团队有几名核心成员？',
      'How many core members does the team have, besides its leader?',
    ),
    why: text('团队须达到最低人数。', 'A team has a least size.'),
  },
  {
    id: 'sample:employer-district',
    subject: 'employer',
    type: { kind: 'place' },
    label: text('单位注册地', 'Where the employer is registered'),
    question: text('您的用人单位注册在哪个区？', 'In which district is your employer registered?'),
    why: text('单位须在本区注册并纳税。', 'The employer must be registered in the district.'),
  },
];
