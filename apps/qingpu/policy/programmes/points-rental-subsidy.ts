import type { ProgrammeInput } from '@portal/rules-core';
import {
  all,
  any,
  forDistrict,
  gte,
  holdsAny,
  is,
  judgedBy,
  lt,
  monthlySteps,
  not,
  say,
  text,
  years,
  yuan,
} from '@portal/rules-core/author';
import { classA, classB, classC, classD, classE } from '../housing/classes.ts';
import { housingScope } from '../housing/scope.ts';
import { directGroups } from '../points.ts';

const { cite, id } = forDistrict('qingpu');

const talentOffice = text(
  '区人才领导小组办公室（区人才办）',
  'the office of the district’s leading group on talent',
);

const registration = any(
  [
    gte(
      'qingpu:general-points',
      45,
      say(
        '通用指标达到45分',
        'At least 45 points on the general indicators',
        cite('annex4/2.1/p2', 'annex4/2.3/p2'),
        text(
          '指标表（附表）不在已有的文件中，分数由本人按区里公布的指标自行模拟。',
          'The table of indicators is not part of the document in hand; you score yourself by the table that the district issues.',
        ),
      ),
    ),
    ...directGroups.map((group) =>
      holdsAny('qingpu:direct-groups', [group.id], {
        words: group.words,
        citation: group.citation,
      }),
    ),
  ],
  {
    words: text(
      '具备人才积分登记资格：通用指标45分，或属于直接给予45分的人员',
      'Can register in the points scheme: 45 general points, or one of the groups given them directly',
    ),
    citation: cite('annex4/2.1/p2', 'annex4/2.1/p3'),
  },
);

const home = all(
  [
    not(
      holdsAny(
        'housing.ownsHomeIn',
        ['qingpu'],
        say(
          '家庭在本区有产权住房',
          'The household owns a home in the district',
          cite('annex4/2.2/p3'),
        ),
      ),
      {
        words: text('家庭在本区没有产权住房', 'The household owns no home in the district'),
        citation: cite('annex4/2.2/p3'),
      },
    ),
    is('housing.rents', true, say('个人自行租房', 'Renting on one’s own', cite('annex4/2.2/p3'))),
    any(
      [
        is(
          'housing.rentsIn',
          'qingpu',
          say('租的房子在本区', 'The rented home is in the district', cite('annex4/2.2/p3')),
        ),
        judgedBy(
          text('区人才主管部门', 'the district’s talent authority'),
          say(
            '确因工作需要，在青浦周边就近租房',
            'Renting close by, just outside Qingpu, because work truly requires it',
            cite('annex4/2.2/p3'),
            text(
              '文件没有写由谁认定“确因工作需要”，也没有划定“周边”的范围；这里按审核积分的主管部门认定处理。',
              'The document names neither who decides on the need of work nor how far “close by” reaches; the authority that reviews the points is taken to decide.',
            ),
          ),
        ),
      ],
      { words: text('租房地点', 'Where the rented home is'), citation: cite('annex4/2.2/p3') },
    ),
    is(
      'housing.spouseReceives',
      false,
      say(
        '配偶没有享受同一补贴',
        'The spouse does not receive the same subsidy',
        cite('annex4/2.2/p3'),
        text(
          '条款只说夫妻不重复享受，这里理解为配偶在领积分租房补贴时不能再领；配偶领的是其他租房补贴的，文件没有写明。',
          'The clause only says that a couple does not receive it twice; this is read as the points subsidy. Where the spouse has another rent subsidy, nothing is stated.',
        ),
      ),
    ),
  ],
  { words: text('住房情况', 'Home'), citation: cite('annex4/2.2/p3') },
);

export const pointsRentalSubsidy: ProgrammeInput = {
  id: id('points-rental-subsidy'),
  name: text('积分租房补贴', 'Rent subsidy by points'),
  summary: text(
    '面向来青就业、创业初期，暂时够不上高层次人才标准的人：先登记人才积分，再按年度排名分三档领取租房补贴。',
    'For people who have come to work or start up in Qingpu and do not yet reach the high-level classes: register in the points scheme, then the yearly ranking decides which of three monthly sums is paid.',
  ),
  audience: ['person'],
  needs: ['rent'],
  citation: cite('annex4/2/p2', 'annex4/2.1/p2', 'annex4/2.2/p2', 'main/3.1'),
  criteria: all([
    housingScope,
    not(any([classA, classB, classC, classD, classE]), {
      words: text(
        '暂时达不到高层次人才购房、租房补贴的标准',
        'Does not yet meet the standard for the high-level purchase and rent subsidies',
      ),
      citation: cite('annex4/2/p2'),
      interpretation: text(
        '条款以“暂不符合”说明对象，这里作为条件处理：符合A至E任一类的，走高层次人才补贴。',
        'The clause describes its group as not yet meeting that standard; this is taken as a condition: whoever meets one of the classes A to E goes that way.',
      ),
    }),
    registration,
    is(
      'qingpu:veto',
      false,
      say(
        '没有一票否决情形',
        'No veto item applies',
        cite('annex4/2.4/p2'),
        text(
          '条款只列出“一票否决指标”这一名称，没有写明后果；这里按字面理解：出现一项即不能享受。',
          'The clause names the veto indicators without spelling out their effect; by their name, one of them is taken to close the way.',
        ),
      ),
    ),
    is(
      'work.engaged',
      true,
      say(
        '与用人单位的劳动关系或聘用合同存续',
        'The employment or engagement with the employer continues',
        cite('annex4/2.4/p2'),
      ),
    ),
    home,
    lt(
      'qingpu:rent-subsidy-months',
      60,
      say(
        '累计享受未满五年（60个月）',
        'Fewer than five years (60 months) received so far',
        cite('annex4/2.2/p2', 'annex4/1.3/p3'),
        text(
          '五年这里按本区各项人才租房补贴合并计算。',
          'The five years are read as all of the district’s talent rent subsidies together.',
        ),
      ),
    ),
    judgedBy(
      talentOffice,
      say(
        '进入年度奖励人员名单：总积分达到当年公布的最低奖励分值',
        'Being among those chosen for the year: total points reach the least score announced for it',
        cite('annex4/2.2/p2', 'annex4/2.4/p2'),
        text(
          '最低奖励分值每年另行公布，档次由当年排名决定，事前无法判断。',
          'The least score is announced each year and the band follows from that year’s ranking, so neither can be told beforehand.',
        ),
      ),
    ),
  ]),
  benefits: [
    {
      id: 'rent',
      name: text('积分租房补贴', 'Rent subsidy by points'),
      need: 'rent',
      amount: monthlySteps(
        [yuan(1000), yuan(1500), yuan(2000)],
        years(5),
        'qingpu:rent-subsidy-months',
      ),
      citation: cite('annex4/2.2/p2', 'annex4/2/p2'),
      like: 'rent',
      terms: text(
        '按当年入选人员的排名分档；每年发放一次；劳动关系或聘用合同一经解除，积分随之失效。',
        'The sum follows from the band in the year’s ranking; it is paid once a year. The points lapse when the employment ends.',
      ),
    },
  ],
  notStated: ['contact'],
  interpretation: text(
    '文件没有说明来青就业、创业的“初期”有多长，本平台不对此设条件。',
    'The document does not say how long the “initial stage” of working or founding in Qingpu lasts; no condition is made of it here.',
  ),
};
