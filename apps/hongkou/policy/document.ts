import type { SourceDocument, Validity } from '@portal/rules-core';
import { forDistrict, text } from '@portal/rules-core/author';

const { cite } = forDistrict('hongkou');

export const document: SourceDocument = {
  title: text(
    '虹口区人才发展“十三五”规划',
    'Talent development plan of Hongkou District for the 13th Five-Year Plan period',
  ),
  officialTitle: '虹口区人才发展“十三五”规划',
  issuer: text(
    '虹口区委组织部',
    'Organisation Department of the Hongkou District Committee of the Communist Party of China',
  ),
  note: text(
    '文件没有印文号和日期，也没有载明任何资助金额。',
    'The document carries no number and no date, and prints no amounts of support.',
  ),
};

export const validity: Validity = {
  from: {
    date: '2016-01-01',
    words: text(
      '“十三五”规划期初（2016年）；文件没有印日期',
      'Beginning of the 13th Five-Year Plan period (2016); the document prints no date',
    ),
  },
  until: {
    date: '2020-12-31',
    words: text(
      '“十三五”规划期末（2020年）；之后的政策请向虹口区询问',
      'End of the 13th Five-Year Plan period (2020); ask the district what follows it',
    ),
  },
  citation: cite('main/2.2/p2', 'main/0'),
  interpretation: text(
    '文件没有写明施行和截止的日期，也没有印发日期。这里以规划期2016—2020年的第一天和最后一天为界；实际印发的日子可能晚于2016年1月1日。',
    'The document prints no first or last day of effect and no day of issue. The first and last day of the plan period, 2016–2020, are taken as the limits; it may have been issued later than 1 January 2016.',
  ),
};
