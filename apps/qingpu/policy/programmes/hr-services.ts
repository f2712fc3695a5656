import type { ProgrammeInput } from '@portal/rules-core';
import {
  all,
  figureNotStated,
  forDistrict,
  holdsAny,
  is,
  judgedBy,
  say,
  text,
} from '@portal/rules-core/author';

const { cite, id } = forDistrict('qingpu');

const noFigure = text('数额未载明。', 'No figure is stated.');

const inPark = is(
  'qingpu:hr-park',
  true,
  say(
    '入驻示范区人力资源产业园',
    'Tenant of the demonstration zone’s human-resource park',
    cite('annex5/3.3.19', 'main/4.2'),
  ),
);

export const hrServices: ProgrammeInput = {
  id: id('hr-services'),
  name: text('人力资源服务机构扶持', 'Support for human-resource agencies'),
  summary: text(
    '到青浦设总部、入驻产业园的人力资源服务机构，可得总部奖励、房租和物业费等补贴、人才引进奖励；数额都没有写明。',
    'For human-resource agencies that set up headquarters in Qingpu or move into the park: awards for headquarters, subsidies for rent and fees, awards for bringing in talent. No figures are printed.',
  ),
  audience: ['agency'],
  needs: ['start-up', 'salary-and-awards', 'recruitment'],
  citation: cite('main/4.2', 'annex5/3.3.19'),
  criteria: all([
    is(
      'employer.kind',
      'hr-agency',
      say('人力资源服务机构', 'A human-resource agency', cite('annex5/3.3.19', 'main/4.2')),
    ),
    judgedBy(
      text('审核部门（文件未写明）', 'the reviewing body, which the document does not name'),
      say('经审核同意', 'Accepted on review', cite('annex5/3.3.19')),
    ),
  ]),
  benefits: [
    {
      id: 'headquarters-award',
      name: text('总部专项奖励', 'Award for headquarters'),
      need: 'start-up',
      amount: figureNotStated,
      citation: cite('annex5/3.3.19', 'main/4.2'),
      when: holdsAny(
        'qingpu:hr-merits',
        ['headquarters'],
        say(
          '机构总部或区域总部设在青浦',
          'Head office or regional head office in Qingpu',
          cite('main/4.2', 'annex5/3.3.19'),
        ),
      ),
      terms: noFigure,
    },
    {
      id: 'merit-award',
      name: text('优质品牌、高信用等级奖补', 'Award for brand and credit grade'),
      need: 'salary-and-awards',
      amount: figureNotStated,
      citation: cite('main/4.2'),
      when: all([
        inPark,
        holdsAny(
          'qingpu:hr-merits',
          ['brand', 'credit'],
          say(
            '获得优质品牌，或信用等级高',
            'A quality brand or a high credit grade',
            cite('main/4.2'),
            text(
              '总部、品牌、信用三项并列，这里读作任一即可；“入驻机构”读作限定品牌和信用两项。',
              'Headquarters, brand and credit stand side by side and are read as alternatives; “tenants of the park” is read as qualifying brand and credit.',
            ),
          ),
        ),
      ]),
      terms: noFigure,
    },
    {
      id: 'premises',
      name: text('房租、物业费补贴', 'Subsidy for rent and property fees'),
      need: 'start-up',
      amount: figureNotStated,
      citation: cite('annex5/3.3.19', 'main/4.2'),
      when: inPark,
      terms: noFigure,
    },
    {
      id: 'fitting-out-and-events',
      name: text('装修、专项活动补贴', 'Subsidy for fitting out and for events'),
      need: 'start-up',
      amount: figureNotStated,
      citation: cite('main/4.2'),
      terms: noFigure,
    },
    {
      id: 'recruitment-award',
      name: text('人才引进奖励', 'Award for bringing in talent'),
      need: 'recruitment',
      amount: figureNotStated,
      citation: cite('main/4.2'),
      terms: noFigure,
    },
    {
      id: 'contribution-award',
      name: text('贡献奖励', 'Award by contribution'),
      need: 'salary-and-awards',
      amount: figureNotStated,
      citation: cite('annex5/3.3.19'),
      terms: text(
        '贡献不同，奖励不同；数额未载明。',
        'According to what the agency contributes to the district; no figure is stated.',
      ),
    },
  ],
  notStated: ['amount', 'criteria', 'process', 'duration', 'deadline', 'contact'],
};
