import type { SourceDocument, Validity } from '@portal/rules-core';
import { text } from '@portal/rules-core/author';
import { cite } from './words.ts';

export const document: SourceDocument = {
  title: text(
    '杨浦区人才发展“十四五”规划',
    'Talent development plan of Yangpu District for the 14th Five-Year Plan period',
  ),
  officialTitle: '杨浦区人才发展“十四五”规划',
  number: '杨府发〔2021〕19号',
  issuer: text('上海市杨浦区人民政府', 'People’s Government of Yangpu District, Shanghai'),
  issued: '2021-10-21',
};

export const validity: Validity = {
  from: {
    date: '2021-10-21',
    words: text('规划印发之日', 'The day the plan was issued'),
  },
  until: {
    date: '2025-12-31',
    words: text(
      '“十四五”规划期末（2025年）；之后的政策请向杨浦区询问',
      'End of the 14th Five-Year Plan period (2025); ask the district what follows it',
    ),
  },
  citation: cite('main/3.3.1/p2', 'main/3.3.2/p5'),
  interpretation: text(
    '文件没有写明施行和截止的日期。这里以印发日期为起点，以规划期的最后一天为终点；规划期为2021—2025年，印发前的时间不计。',
    'The document prints no first or last day of effect. The day of issue is taken as the first and the last day of the plan period as the last; the period is 2021–2025, and the time before the issue is not counted.',
  ),
};
