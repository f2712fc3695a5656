import type { ProgrammeInput } from '@portal/rules-core';
import {
  all,
  figureNotStated,
  gte,
  inKind,
  notStated,
  oneOf,
  say,
  text,
} from '@portal/rules-core/author';
import { cite, id, recommendedByEmployer } from './common.ts';

const here = cite('main/2.5.18');

/** The half of the measure that is for people. */
export const talentHousing: ProgrammeInput = {
  id: id('18-talent-housing'),
  name: text('人才安居：租房补贴或人才公寓', 'Talent housing: rent subsidy or talent apartment'),
  summary: text(
    '优秀人才由单位推荐、经认定后，视需要领租房补贴，或排队轮候人才公寓；具体条件文件没有写明。',
    'Excellent talent who meet certain conditions, recommended by the employer and recognised, receive a rent subsidy in money or are put forward for the waiting list of a talent apartment, as need requires; the conditions are not printed.',
  ),
  audience: ['person'],
  needs: ['rent'],
  citation: here,
  criteria: all([
    notStated(
      say(
        '优秀人才须符合的“一定条件”，文件未载明',
        'The document does not state the “certain conditions” that excellent talent must meet',
        here,
      ),
    ),
    recommendedByEmployer(here, '经用人单位推荐认定', 'Recommended by the employer and recognised'),
  ]),
  benefits: [
    {
      id: 'rent',
      name: text('货币化租房补贴', 'Rent subsidy in money'),
      need: 'rent',
      amount: figureNotStated,
      citation: here,
      like: 'rent',
      terms: text(
        '租房补贴或人才公寓，根据实际需要。',
        'The rent subsidy or the apartment, as need requires.',
      ),
    },
    {
      id: 'flat',
      name: text('推荐轮候入住人才公寓', 'Place on the waiting list for a talent apartment'),
      need: 'rent',
      amount: inKind,
      citation: here,
      terms: text('需要轮候。', 'There is a waiting list.'),
    },
  ],
  notStated: ['amount', 'criteria', 'duration', 'process', 'deadline', 'contact'],
};

/** The half of the measure that is for those who provide the flats. */
export const apartmentProviders: ProgrammeInput = {
  id: id('18-apartment-providers'),
  name: text('人才公寓配套服务激励补贴', 'Subsidy for providers of talent apartments'),
  summary: text(
    '为创新创业人才提供人才公寓配套服务的社会化住房租赁企业、区属国有企业，按入住人数得激励补贴。',
    'District state-owned enterprises and commercial rental enterprises that provide talent apartments are given an incentive subsidy by the number of innovators and founders who live there.',
  ),
  audience: ['employer'],
  needs: ['rent'],
  citation: here,
  criteria: all([
    oneOf(
      'changning:apartment-provider',
      ['district-owned', 'rental-enterprise'],
      say(
        '区属国有企业或社会化住房租赁企业',
        'A state-owned enterprise of the district or a commercial housing rental enterprise',
        here,
        text(
          '文件没有要求租赁企业注册在长宁，也没有写明公寓须在哪里；这里不作限制。',
          'The document does not ask that a rental enterprise be registered in Changning, nor say where the apartments must be; no such limit is applied.',
        ),
      ),
    ),
    gte(
      'changning:apartment-occupants',
      1,
      say(
        '所提供的人才公寓里有创新创业人才入住',
        'Innovators or founders live in the talent apartments it provides',
        here,
        text(
          '文件说“根据入住人数”给补贴，没有载明最低人数；这里理解为至少一人。',
          'The document subsidises “by the number of occupants” without a least number; this is read as at least one.',
        ),
      ),
    ),
  ]),
  benefits: [
    {
      id: 'occupancy-subsidy',
      name: text('激励补贴', 'Incentive subsidy'),
      need: 'rent',
      amount: figureNotStated,
      citation: here,
      recipient: text('提供人才公寓的企业', 'The enterprise that provides the apartments'),
      terms: text(
        '按创新创业人才入住人数计算；每人多少，文件未载明。',
        'By the number of innovators and founders housed; the sum for each is not stated.',
      ),
    },
  ],
  notStated: ['amount', 'duration', 'process', 'deadline', 'contact'],
};
