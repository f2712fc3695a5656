import type { Criterion } from '@portal/rules-core';
import { all, any, forDistrict, is, judgedBy, oneOf, say, text } from '@portal/rules-core/author';

const { cite } = forDistrict('qingpu');

/** The fields that annex 2, part 1 names, by its numbered items; (6) names none. */
const NAMED: { item: string; zh: string; en: string; values: string[] }[] = [
  {
    item: 'annex2/1.1',
    zh: '总部经济',
    en: 'Headquarters economy',
    values: ['headquarters'],
  },
  {
    item: 'annex2/1.2',
    zh: '服务经济',
    en: 'Service economy',
    values: [
      'exhibition',
      'express-logistics',
      'software-information',
      'commerce-trade',
      'health-culture-tourism',
    ],
  },
  {
    item: 'annex2/1.3',
    zh: '数字经济',
    en: 'Digital economy',
    values: ['digital-5g', 'cloud-computing', 'big-data', 'e-sports'],
  },
  {
    item: 'annex2/1.4',
    zh: '智能制造与研发中心',
    en: 'Intelligent manufacturing and research centres',
    values: [
      'integrated-circuits',
      'artificial-intelligence',
      'biomedicine',
      'high-end-equipment',
      'new-materials',
      'civil-aviation',
      'rd-centre',
    ],
  },
  {
    item: 'annex2/1.5',
    zh: '创新金融',
    en: 'Innovative finance',
    values: ['finance'],
  },
];

/**
 * The district's key industrial fields (annex 2, part 1), which annex 4 refers to as well.
 * A field that is named is met; “other emerging industries that lead the trend” is for the authority to say.
 * @param place the clause that asks for the field, first in every citation: `annex2/2.3.2`.
 */
export function keyField(place: string): Criterion {
  return any(
    [
      ...NAMED.map(({ item, zh, en, values }) =>
        oneOf('work.industry', values, say(zh, en, cite(place, item))),
      ),
      all([
        is(
          'work.industry',
          'other-emerging',
          say(
            '引领发展趋势的其他新兴产业',
            'Another emerging industry that leads the trend',
            cite(place, 'annex2/1.6'),
          ),
        ),
        judgedBy(
          text('区人才工作主管部门', 'the district’s talent authority'),
          say(
            '该产业经认定属于引领发展趋势的新兴产业',
            'The industry is accepted as an emerging one that leads the trend',
            cite(place, 'annex2/1.6'),
            text(
              '条款没有列举是哪些产业，也没有写明由谁认定；这里按审核申请的主管部门认定处理。',
              'The clause names neither the industries nor who decides; the authority that reviews applications is taken to decide.',
            ),
          ),
        ),
      ]),
    ],
    {
      words: text('属于本区重点支持的产业领域', 'In one of the district’s key industrial fields'),
      citation: cite(place, 'annex2/1/p2'),
      interpretation: text(
        '各项列举多以“等”收尾，名单并未封闭；本平台只把写明的产业算作符合。',
        'Most of the lists end with “and others” and so are open; only the industries they name count here.',
      ),
    },
  );
}

/** Annex 1, part 1: industrial fields in which a top talent is of the industrial kind. */
export const topIndustries: string[] = [
  'integrated-circuits',
  'artificial-intelligence',
  'biomedicine',
  'high-end-equipment',
  'new-materials',
  'civil-aviation',
  'digital-5g',
  'cloud-computing',
  'big-data',
  'e-sports',
  'exhibition',
  'express-logistics',
  'software-information',
  'commerce-trade',
  'health-culture-tourism',
  'finance',
  'headquarters',
];

/** Annex 1, part 1: fields of social development. */
export const topSocialFields: string[] = [
  'education',
  'health',
  'agriculture',
  'culture',
  'sport',
  'social-governance',
];

/** Fields that annex 1 does not name, which its open list (等) may still take in. */
export const topOpenFields: string[] = ['rd-centre', 'human-resources', 'other-emerging'];
