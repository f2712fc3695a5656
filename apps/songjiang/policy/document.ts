import type { SourceDocument, Validity } from '@portal/rules-core';
import { forDistrict, text } from '@portal/rules-core/author';

const { cite } = forDistrict('songjiang');

export const document: SourceDocument = {
  title: text(
    '松江区“十四五”人才发展规划纲要',
    'Outline of the talent development plan of Songjiang District for the 14th Five-Year Plan period',
  ),
  officialTitle: '松江区“十四五”人才发展规划纲要',
  number: '沪松人□〔2022〕27号',
  issuer: text(
    '上海市松江区人才工作领导小组办公室、上海市松江区人力资源和社会保障局',
    'Office of the Leading Group on Talent Work of Songjiang District and Songjiang District Human Resources and Social Security Bureau, Shanghai',
  ),
  issued: '2022-03-10',
  note: text(
    '文号中有一个字印刷不清，以“□”表示。',
    'One character of the document number is illegible in print and stands as “□”.',
  ),
};

export const validity: Validity = {
  from: {
    date: '2022-03-10',
    words: text('规划印发之日', 'The day the plan was issued'),
  },
  until: {
    date: '2025-12-31',
    words: text(
      '“十四五”规划期末（2025年）；之后的政策请向松江区询问',
      'End of the 14th Five-Year Plan period (2025); ask the district what follows it',
    ),
  },
  citation: cite('main/4.4/p2', 'main/2.2/p2'),
  interpretation: text(
    '文件没有写明施行和截止的日期。这里以印发日期为起点，以规划期的最后一天为终点；规划期为2021—2025年，印发前的时间不计。',
    'The document prints no first or last day of effect. The day of issue is taken as the first and the last day of the plan period as the last; the period is 2021–2025, and the time before the issue is not counted.',
  ),
};
