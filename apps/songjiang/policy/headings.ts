import { text } from '@portal/rules-core/author';

/** What the headings of the plan are over, in its own order; those of single tasks and projects name their records. */
export const headings = {
  'songjiang/main/1': text('现状与形势', 'Where the plan starts from'),
  'songjiang/main/1.1': text('已有的基础', 'What there is'),
  'songjiang/main/1.2': text('形势', 'Circumstances'),
  'songjiang/main/1.3': text('瓶颈', 'Bottlenecks'),
  'songjiang/main/2': text('指导思想和目标', 'Principles and goals'),
  'songjiang/main/2.1': text('指导思想', 'Principles'),
  'songjiang/main/2.2': text('目标', 'Goals'),
  'songjiang/main/3': text('任务', 'Tasks'),
  'songjiang/main/3.1': text('先进制造业人才', 'Talent in advanced manufacturing'),
  'songjiang/main/3.2': text('社会科技等领域人才', 'Talent in society, science and technology'),
  'songjiang/main/3.3': text('人才发展平台', 'Platforms for talent'),
  'songjiang/main/3.4': text('人才发展环境', 'Surroundings for talent'),
  'songjiang/main/3.5': text('重大人才项目', 'Major projects'),
  'songjiang/main/4': text('保障', 'How it is carried out'),
  'songjiang/main/4.1': text('组织领导', 'Who leads'),
  'songjiang/main/4.2': text('资金', 'Money'),
  'songjiang/main/4.3': text('宣传', 'Publicity'),
  'songjiang/main/4.4': text('监测评估', 'Monitoring'),
};
