import type { ProgrammeInput } from '@portal/rules-core';
import {
  all,
  any,
  forDistrict,
  gte,
  inKind,
  is,
  judgedBy,
  lt,
  notStated,
  oneOf,
  percent,
  say,
  text,
  years,
} from '@portal/rules-core/author';
import { agricultureScope, housingScope, talentAuthority } from '../housing/scope.ts';

const { cite, id } = forDistrict('qingpu');

function introduced(place: string) {
  return is(
    'qingpu:introduced-talent',
    true,
    say(
      '属于引进人才',
      'Introduced talent',
      cite(place),
      text(
        '文件没有给“引进人才”下定义，也没有限定引进的年份。',
        'The document neither defines introduced talent nor limits the year of introduction.',
      ),
    ),
  );
}

const permitHolder = all(
  [
    is(
      'residence.status',
      'permit',
      say('持有《上海市居住证》', 'Holds a Shanghai Residence Permit', cite('annex4/3.1.1')),
    ),
    any([
      gte(
        'residence.permitPoints',
        120,
        say('居住证积分达到120分', 'At least 120 permit points', cite('annex4/3.1.1')),
      ),
      gte(
        'residence.simulatedPoints',
        120,
        say('模拟打分达到120分', 'At least 120 points by simulation', cite('annex4/3.1.1')),
      ),
    ]),
    introduced('annex4/3.1.1'),
  ],
  {
    words: text('第一类：持居住证的引进人才', 'Group 1: introduced talent with a permit'),
    citation: cite('annex4/3.1.1'),
  },
);

const permitPromised = all(
  [
    is(
      'residence.status',
      'none',
      say(
        '尚未取得《上海市居住证》',
        'Does not hold a Shanghai Residence Permit yet',
        cite('annex4/3.1.2'),
      ),
    ),
    is(
      'qingpu:priority-employer',
      true,
      say(
        '申请单位是优先供应单位',
        'The applying employer is a priority unit',
        cite('annex4/3.1.2'),
        text(
          '条款在“申请单位”后括注“优先供应单位”，这里理解为只有优先供应单位可以承诺；哪些单位属于此类，文件未载明。',
          'The clause adds “priority unit” in brackets after the applying employer; this is read as allowing only such units to promise. Which they are is not stated.',
        ),
      ),
    ),
    is(
      'employer.promisesPermit',
      true,
      say(
        '单位承诺在规定期限内办好居住证',
        'The employer promises that the permit will be obtained within the set time',
        cite('annex4/3.1.2'),
        text('“规定期限”有多长，文件未载明。', 'How long the set time is, is not stated.'),
      ),
    ),
    gte(
      'residence.simulatedPoints',
      120,
      say('积分模拟打分达到120分', 'At least 120 points by simulation', cite('annex4/3.1.2')),
    ),
    introduced('annex4/3.1.2'),
  ],
  {
    words: text(
      '第二类：单位承诺办证的引进人才',
      'Group 2: introduced talent whose employer promises the permit',
    ),
    citation: cite('annex4/3.1.2'),
  },
);

const registeredInCity = all(
  [
    oneOf(
      'residence.status',
      ['household', 'introduced-household'],
      say(
        '有上海常住户口，或经人才引进落户上海',
        'On the Shanghai household register, or put on it through talent introduction',
        cite('annex4/3.1.3'),
      ),
    ),
    any([
      gte(
        'education.level',
        'bachelor',
        say('本科及以上学历', 'Bachelor’s education or above', cite('annex4/3.1.3')),
      ),
      gte(
        'title.professional',
        'intermediate',
        say('中级及以上职称', 'Intermediate professional title or above', cite('annex4/3.1.3')),
      ),
    ]),
    is(
      'work.engaged',
      true,
      say(
        '被本区用人单位聘用',
        'Employed by an employer in the district',
        cite('annex4/3.1.3'),
        text(
          '“并被本区用人单位聘用”这里理解为对有学历的和有职称的都适用：申请本来就由用人单位提出。',
          '“and employed in the district” is read as asked of those with the education and those with the title alike, since the employer is the applicant in any case.',
        ),
      ),
    ),
  ],
  {
    words: text(
      '第三类：本市户籍并有学历或职称',
      'Group 3: on the city’s register, with education or title',
    ),
    citation: cite('annex4/3.1.3'),
  },
);

const skilled = all(
  [
    any([
      oneOf(
        'residence.status',
        ['household', 'introduced-household'],
        say(
          '有上海常住户口',
          'On the Shanghai household register',
          cite('annex4/3.1.4'),
          text(
            '经人才引进落户的，户口也在上海，这里一并算入。',
            'Those registered through talent introduction are on the register too and are included.',
          ),
        ),
      ),
      all([
        is(
          'residence.status',
          'permit',
          say('持有《上海市居住证》', 'Holds a Shanghai Residence Permit', cite('annex4/3.1.4')),
        ),
        notStated(
          say(
            '居住证积分达到一定分值（具体分值文件未载明）',
            'Permit points reach a certain number, which the document does not state',
            cite('annex4/3.1.4'),
          ),
        ),
      ]),
    ]),
    is(
      'skill.specialRecognised',
      true,
      say(
        '对本区用人单位有特殊贡献、经认定的高技能人才，或具备特殊技能的人才',
        'Recognised as highly skilled, or having a special skill, with a special contribution to an employer in the district',
        cite('annex4/3.1.4'),
        text(
          '由谁认定、怎样算“特殊贡献”，文件未载明；这里理解为高技能和特殊技能两种人才都要有特殊贡献并已经认定，还没有认定的先向用人单位询问。',
          'Who recognises it and what counts as a special contribution is not stated. Both kinds of talent are read as needing the contribution and a recognition already given; without one, ask your employer first.',
        ),
      ),
    ),
  ],
  {
    words: text('第四类：高技能或特殊技能人才', 'Group 4: high or special skill'),
    citation: cite('annex4/3.1.4'),
  },
);

const agricultural = all(
  [
    is(
      'qingpu:agri-supplied',
      true,
      say(
        '入选的农业创业团队成员或农业创业人才',
        'Member of a selected agricultural team, or selected agricultural talent',
        cite('annex3/3.2.3'),
        text(
          '条款写的是团队“成员”和创业人才；团队带头人不在此列，另有购房补贴。',
          'The clause names the team’s members and the talent; the leader is not among them and has a purchase subsidy instead.',
        ),
      ),
    ),
    agricultureScope,
  ],
  {
    words: text('农业人才', 'Agricultural talent'),
    citation: cite('annex3/3.2.3'),
    interpretation: text(
      '农业人才按附件3纳入供应对象，适用范围也按附件3（单位注册在青浦、单位与个人均在本区纳税）判断。',
      'They are supplied by annex 3, so the scope of annex 3 is applied: employer registered in Qingpu, employer and person both taxed there.',
    ),
  },
);

const flexible = all(
  [
    is(
      'work.flexible',
      true,
      say(
        '从长三角来青挂职、交流、指导或合作攻关的柔性流动人才',
        'Flexible talent from the Yangtze delta, seconded, exchanged, guiding or working jointly in Qingpu',
        cite('main/4.1', 'annex4/3.2.2'),
      ),
    ),
    judgedBy(
      talentAuthority,
      say(
        '所在行业、领域或岗位属于紧缺急需',
        'In a trade, field or post where people are short and urgently needed',
        cite('main/4.1'),
        text(
          '哪些岗位紧缺急需、由谁认定，文件都没有写明，这里按主管部门认定处理。条款要求打破个税、社保的条框，因此对柔性流动人才不看个税和社保；“同等享受”是否还要符合四类对象之一，文件未载明。',
          'Neither which posts these are nor who decides is stated; the authority is taken to. The clause sets the limits of income tax and social insurance aside, so neither is asked here; whether one of the four groups must be met as well is not stated.',
        ),
      ),
    ),
    judgedBy(
      talentAuthority,
      say(
        '接收的单位属于扶持范围',
        'The unit that takes one in is of a kind that is covered',
        cite('annex4/4.1/p2'),
        text(
          '办法要求“聘用单位”注册纳税在青浦。柔性流动的人，原单位一般不在青浦，因此不看原单位；接收单位是否算聘用单位、是否符合，由主管部门判断。',
          'The rules ask that the employing unit be registered and taxed in Qingpu. Flexible talent keeps an employer elsewhere, so that employer is not tested; whether the receiving unit counts as the employing one, and is covered, is for the authority.',
        ),
      ),
    ),
  ],
  {
    words: text('柔性流动人才', 'Flexible talent'),
    citation: cite('main/4.1', 'annex4/3.2.2'),
  },
);

const sixYears = text(
  '人才公寓保障累计不超过六年，已享受的月数计入。',
  'Talent apartment support lasts six years in all; months already had count.',
);

export const talentApartment: ProgrammeInput = {
  id: id('talent-apartment'),
  name: text('人才公寓与专项补贴', 'Talent apartments and the special subsidy'),
  summary: text(
    '为符合条件的人才提供过渡居住的公寓，租金有优惠；房源不足或柔性流动的，可改领专项补贴。',
    'A flat for the transition at a reduced rent for talent that qualifies; a special subsidy instead when no flat is free, or for flexible talent.',
  ),
  audience: ['person'],
  needs: ['rent'],
  citation: cite('annex4/3/p2', 'annex4/3.1', 'main/3.1'),
  criteria: all([
    any([
      all([housingScope, any([permitHolder, permitPromised, registeredInCity, skilled])]),
      agricultural,
      flexible,
    ]),
    lt(
      'qingpu:apartment-months',
      72,
      say(
        '享受人才公寓保障累计未满六年（72个月）',
        'Fewer than six years (72 months) of talent apartment support so far',
        cite('annex4/3.3/p2'),
        text(
          '“人才公寓保障”这里理解为公寓和专项补贴合并计算。',
          '“Talent apartment support” is read as the flat and the special subsidy together.',
        ),
      ),
    ),
  ]),
  benefits: [
    {
      id: 'flat',
      name: text('入住人才公寓', 'A talent apartment'),
      need: 'rent',
      amount: inKind,
      citation: cite('annex4/3.2.1', 'annex4/3.3/p2', 'annex3/3.2.3'),
      terms: sixYears,
    },
    {
      id: 'rent-discount',
      name: text('租金优惠', 'Rent discount'),
      need: 'rent',
      amount: {
        kind: 'share',
        bound: 'upTo',
        of: 'housing.marketRent',
        most: percent(30),
        per: 'month',
        maxMonths: years(6),
        monthsUsed: 'qingpu:apartment-months',
      },
      citation: cite('annex4/3.2.1', 'annex4/3.3/p2'),
      like: 'rent',
      terms: text(
        '市场租金由公租房运营机构委托第三方评估。优惠按人才层级分档，各档幅度文件未载明，最高为评估租金的30%。已享受购房或租房补贴的，不再享受租金优惠。',
        'A third party commissioned by the operator of public rental housing assesses the market rent. The discount is graded by level of talent; the grades are not stated, the highest is 30 % of that rent. It is not given beside a purchase or rent subsidy.',
      ),
    },
    {
      id: 'special-subsidy',
      name: text('专项补贴', 'Special subsidy'),
      need: 'rent',
      amount: {
        kind: 'share',
        bound: 'upTo',
        of: 'housing.marketRent',
        most: percent(30),
        per: 'month',
        maxMonths: years(6),
        monthsUsed: 'qingpu:apartment-months',
      },
      citation: cite('annex4/3.2.2', 'annex4/3.2.1', 'annex4/3.3/p2', 'main/3.1'),
      like: 'rent',
      when: judgedBy(
        talentAuthority,
        say(
          '属于长三角柔性流动人才，或房源不够，或有个性化居住需求，并视实际情况决定给予',
          'Flexible talent from the Yangtze delta, a shortage of flats, or individual housing needs; whether it is given depends on the circumstances',
          cite('annex4/3.2.2', 'main/3.1'),
          text(
            '附件4写了柔性流动和房源不够两种情形，用语是“可”；正文另写了个性化居住需求。三种情形都由主管部门视情况决定。',
            'Annex 4 names flexible talent and a shortage of flats and says “may”; the opinions add individual housing needs. In all three cases it is for the authority to decide.',
          ),
        ),
      ),
      terms: text('分档发放，代替入住公寓。', 'Paid by grade, instead of a flat.'),
      interpretation: text(
        '条款没有给专项补贴印出金额，只说参照租金优惠的标准；这里据此显示其上限，即市场评估租金的30%。以哪套房的租金为准，文件未载明。',
        'No figure is printed for this subsidy; the clause only refers to the standard of the rent discount. Its upper bound, 30 % of the assessed market rent, is therefore shown. Which flat’s rent counts is not stated.',
      ),
    },
  ],
  notStated: ['deadline', 'contact'],
  interpretation: text(
    '正文和附件5还说，重点单位在房源额度内自主认定人才。是否可以因此不看四类对象，文件未载明；这里仍按四类判断，单位有额度的请先问单位。',
    'The opinions and annex 5 also let key employers decide, within their allotment of flats, who counts as talent. Whether that replaces the four groups is not stated; they are still applied here. If your employer has an allotment, ask it first.',
  ),
};
