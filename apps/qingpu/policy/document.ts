import type { PackInput } from '@portal/rules-core';
import { forDistrict, text } from '@portal/rules-core/author';

const { cite } = forDistrict('qingpu');

export const district: PackInput['district'] = {
  id: 'qingpu',
  name: text('青浦区', 'Qingpu'),
};

export const document: PackInput['document'] = {
  title: text(
    '青浦区推动人才高质量发展、服务长三角一体化示范区的意见及五个附件',
    'Qingpu’s opinions on high-quality talent development in service of the Yangtze River Delta demonstration zone, with five annexes',
  ),
  officialTitle:
    '关于推动人才高质量发展服务长三角生态绿色一体化发展示范区建设的若干意见（含附件1—5）',
  number: '青委〔2020〕88号',
  issuer: text(
    '中共上海市青浦区委员会、上海市青浦区人民政府',
    'CPC Shanghai Qingpu District Committee and People’s Government of Qingpu District, Shanghai',
  ),
  issued: '2020-06-01',
  note: text(
    '附件：1“青峰”顶尖人才，2高层次产业人才，3农业产业人才，4人才安居，5人才综合服务。附件4的附表《青浦区人才积分指标》和附件5的任务表不在已有的文件中。',
    'Annexes: 1 top talent, 2 high-level industrial talent, 3 agricultural talent, 4 housing, 5 services. The table of points indicators of annex 4 and the table of tasks of annex 5 are not part of the document in hand.',
  ),
};

export const validity: PackInput['validity'] = {
  from: {
    date: '2020-06-01',
    words: text(
      '附件4写明自颁布之日起生效；文件印发于2020年6月1日。',
      'Annex 4 says that it takes effect on promulgation; the document was issued on 1 June 2020.',
    ),
  },
  until: {
    words: text(
      '文件没有写明失效日期；使用前请向区里核实是否仍在执行。',
      'The document states no end; ask the district whether it is still applied.',
    ),
  },
  citation: cite('annex4/4.3/p2'),
  interpretation: text(
    '生效日期只印在附件4，正文和其他附件没有写；这里把印发日当作颁布日，并用于整份文件。',
    'The effective date is printed in annex 4 alone, not in the opinions or the other annexes; the day of issue is taken as the day of promulgation, for the whole document.',
  ),
};
