import type { ProgrammeInput } from '@portal/rules-core';
import {
  all,
  any,
  figureNotStated,
  holdsAny,
  judgedBy,
  say,
  text,
} from '@portal/rules-core/author';
import { authority, cite, id } from '../common.ts';

const place = 'main/3.5.10/p2';
const here = cite(place);

export const culture: ProgrammeInput = {
  id: id('p10-culture'),
  name: text('“文化名家培育”项目', '“Masters of culture” project'),
  summary: text(
    '文化领域有突出才能的领军人才，区内区外的都可以，申报工作室扶持；每年新增不超过6个，数额没有写明。',
    'Leading and outstanding people in culture, from the district or elsewhere, may apply for support of a studio. At most six are added a year; no sum is printed.',
  ),
  audience: ['person', 'team'],
  needs: ['career', 'start-up'],
  citation: cite(place, 'main/3.5.10'),
  criteria: all([
    any(
      [
        holdsAny(
          'songjiang:culture-fields',
          [
            'creation',
            'special-culture',
            'local-resources',
            'museum-history',
            'crafts',
            'books',
            'intangible',
            'tradition',
          ],
          say('在列举的文化领域之一', 'In one of the fields of culture listed', here),
        ),
        all([
          holdsAny(
            'songjiang:culture-fields',
            ['other-culture'],
            say('在其他文化领域', 'In another field of culture', here),
          ),
          judgedBy(
            authority,
            say(
              '其他文化领域可否纳入',
              'Whether another field is included',
              here,
              text(
                '条款列举八个方面后写“等”，其他领域由主管部门决定。',
                'After eight fields the clause says “and others”; another field is for the authority to decide.',
              ),
            ),
          ),
        ]),
      ],
      { words: text('文化领域', 'Field of culture'), citation: here },
    ),
    judgedBy(
      authority,
      say(
        '有突出才能的领军人才，经评审选上',
        'A leading figure of outstanding talent, selected on review',
        here,
      ),
    ),
  ]),
  benefits: [
    {
      id: 'studio',
      name: text('工作室扶持，创新创业创优资助', 'Support for a studio, and money'),
      need: 'start-up',
      amount: figureNotStated,
      citation: here,
      terms: text(
        '资助创新、创业、创优。申报、评审、考核要另订《松江区“文化名家工作室”扶持暂行办法》，该办法不在已有的文件中。',
        'For innovation, enterprise and excellence. Interim rules on application, review and assessment are to be made; they are not part of the document in hand.',
      ),
      interpretation: text(
        '资助是否只发给获扶持的工作室，条款没有写明；每年不超过6个，读作工作室的数目。',
        'Whether money goes only to studios that are supported is not stated; the limit of six a year is read as a number of studios.',
      ),
    },
  ],
  notStated: ['amount', 'criteria', 'duration', 'deadline', 'contact'],
};
