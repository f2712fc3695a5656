import type { Criterion, ProgrammeInput } from '@portal/rules-core';
import {
  all,
  any,
  figureNotStated,
  forDistrict,
  gte,
  inKind,
  is,
  judgedBy,
  say,
  text,
  wan,
} from '@portal/rules-core/author';

const { cite } = forDistrict('qingpu');

type BenefitInput = NonNullable<ProgrammeInput['benefits']>[number];

/** Who reviews applications under annex 3. */
export const agriReviewers = text(
  '区人才工作领导小组办公室会同区人社局、区农业农村委',
  'the office of the district’s leading group on talent, with the district’s human-resources bureau and agriculture committee',
);

const focal: { value: string; item: string; zh: string; en: string }[] = [
  { value: 'processing', item: 'annex3/1.1', zh: '农产品加工业', en: 'Processing of farm produce' },
  {
    value: 'production-services',
    item: 'annex3/1.2',
    zh: '农业生产性服务业',
    en: 'Services to farm production',
  },
  { value: 'life-services', item: 'annex3/1.3', zh: '农业生活性服务业', en: 'Rural life services' },
  {
    value: 'new-agriculture',
    item: 'annex3/1.4',
    zh: '其他农业新产业',
    en: 'Other new agriculture',
  },
];

/** Annex 3, part 1: four focal fields; other agriculture is not shut out by the wording. */
export const agriField: Criterion = any(
  [
    ...focal.map(({ value, item, zh, en }) =>
      is('qingpu:agri-field', value, say(zh, en, cite(item))),
    ),
    all([
      is(
        'qingpu:agri-field',
        'other-agriculture',
        say('其他农业', 'Other agriculture', cite('annex3/1/p2')),
      ),
      judgedBy(
        agriReviewers,
        say(
          '不在四个重点方向之内，经评审仍予支持',
          'Outside the four focal fields, yet accepted in the review',
          cite('annex3/1/p2'),
          text(
            '条款说的是“重点支持”，没有写明其他农业一律不支持；这里留给评审认定。',
            'The clause says what is supported “above all” and does not shut out the rest; it is left to the review.',
          ),
        ),
      ),
    ]),
  ],
  {
    words: text('属于农业重点方向', 'In a focal field of agriculture'),
    citation: cite('annex3/1/p2'),
  },
);

/** At least CNY 2,000,000 of the paid-in capital in cash. */
export function cashCapital(place: string): Criterion {
  return gte(
    'employer.cashCapital',
    wan(200),
    say(
      '实际到位的货币出资达到200万元',
      'At least CNY 2,000,000 paid in in cash',
      cite(place),
      text(
        '“不少于”包含200万元本身，按人民币计。',
        'The figure itself is enough; it is in renminbi.',
      ),
    ),
  );
}

/** The comprehensive review that ends every application under annex 3. */
export const agriReview: Criterion = judgedBy(
  agriReviewers,
  say('通过综合评审', 'Success in the comprehensive review', cite('annex3/4/p2')),
);

/** Annex 3, part 2 (2) 3, second sentence: open to talents and teams that stand out. */
export function caseByCase(place: 'annex3/2.2.3'): BenefitInput {
  return {
    id: 'tailored-support',
    name: text('一事一议、一人一策', 'Support agreed case by case'),
    need: 'start-up',
    amount: inKind,
    citation: cite(place),
    when: judgedBy(
      agriReviewers,
      say(
        '符合本区农业规划，示范引领、发展潜力或市场前景尤为突出',
        'In line with the district’s farm planning and outstanding in example, potential or market',
        cite(place),
        text(
          '条款没有写明由谁决定，也没有写明能免去哪些条件；这里不把它当作免除条件的另一条路。',
          'The clause names neither who decides nor which conditions could be waived; it is not taken as a way round the conditions.',
        ),
      ),
    ),
    terms: text('支持内容未载明。', 'What the support consists of is not stated.'),
  };
}

/** Who is given the one-off award: the clause names the enterprise first, then the team or the talent. */
export const awardReading = text(
  '条款先说对所创办的企业给予奖励，后说给予团队或人才；由谁领取、怎样分，没有写清。',
  'The clause speaks first of an award to the enterprise founded, then to the team or the talent; who receives it and how it is shared is not clear.',
);

/** What a reader who misses one of the fixed conditions should know. */
export const caseByCaseReading = {
  zh: '对特别突出的团队和人才，文件允许一事一议，但没有写明能否免去某项条件；差一两项的，可请用人单位向区人才服务中心询问。',
  en: 'For teams and talents that stand out the document allows a case to be settled by itself, without saying whether a condition can be waived; whoever misses one may let the employer ask the district talent service centre.',
};

/** Schools and health care: the main text is wider than the annex. */
const leaderOnly = text(
  '正文说的是农业产业人才，附件3只写带头人和创业人才；这里以附件3为准，其他成员可以询问。',
  'The main text speaks of agricultural talent, annex 3 only of leaders and founders; annex 3 is followed here. Other members may ask.',
);

/** Benefits in common of teams and single talents; `leader` names who has what is not for all. */
export function agriSupport(
  leader: ProgrammeInput['name'],
  members: ProgrammeInput['name'],
): BenefitInput[] {
  return [
    {
      id: 'project-support',
      name: text('农业产业项目扶持', 'Support for agricultural projects'),
      need: 'start-up',
      amount: inKind,
      citation: cite('annex3/3.1/p2'),
      recipient: text('所创办的企业', 'The enterprise founded'),
      terms: text(
        '按农业产业项目的有关规定享受，与一次性奖励并行；内容见相关政策。',
        'As the rules on agricultural projects provide, beside the one-off award; those rules say what it is.',
      ),
    },
    {
      id: 'rent',
      name: text('租房补贴', 'Rent subsidy'),
      need: 'rent',
      amount: figureNotStated,
      citation: cite('annex3/3.2.2', 'main/2.4'),
      recipient: members,
      like: 'rent',
      terms: text(
        '按区里有关租房补贴的政策执行，本附件没有另定数额。',
        'Follows the district’s rent-subsidy rules; this annex sets no figure of its own.',
      ),
      interpretation: text(
        '“区有关政策”没有指明是哪一项，这里不套用其他办法的数额。',
        'The clause does not say which rules it means, so no figure of another annex is used here.',
      ),
    },
    {
      id: 'apartment',
      name: text('人才公寓、乡村公寓', 'Talent apartments and village apartments'),
      need: 'rent',
      amount: inKind,
      citation: cite('annex3/3.2.3'),
      recipient: members,
      terms: text(
        '列入区人才公寓供应对象；乡村公寓只是鼓励有条件的街镇优先提供。',
        'Supplied with talent apartments; towns that can are merely encouraged to offer village apartments, with priority.',
      ),
    },
    {
      id: 'family-employment',
      name: text('随迁家属就业帮助', 'Help for family members to find work'),
      need: 'spouse',
      amount: inKind,
      citation: cite('annex3/3.3/p2'),
      recipient: text(
        `${leader.zh}的随迁家属中有意在本区就业的`,
        `Family members who move along with ${leader.en.toLowerCase()} and wish to work in the district`,
      ),
    },
    {
      id: 'schooling',
      name: text('子女优质教育', 'Good schooling for children'),
      need: 'schooling',
      amount: inKind,
      citation: cite('annex3/3.3/p2', 'main/2.4'),
      recipient: leader,
      terms: text(
        '优先安排；具体学校和方式未载明。',
        'With priority; which schools and how is not stated.',
      ),
      interpretation: leaderOnly,
    },
    {
      id: 'medical',
      name: text(
        '指定医院优先就医、专家预约',
        'Priority and specialist appointments in named hospitals',
      ),
      need: 'medical',
      amount: inKind,
      citation: cite('annex3/3.3/p2', 'main/2.4'),
      recipient: leader,
      interpretation: leaderOnly,
    },
  ];
}

/** 60 years, which the clause ties to a printed date of birth. */
export const LEADER_BORN_FROM = '1960-01-01';
/** 50 years, likewise. */
export const MEMBER_BORN_FROM = '1970-01-01';

const readDate = {
  zh: '条款同时写了周岁和出生日期界限，随着时间推移两者会不一致；这里按印出的出生日期判断。“1月1日后”这里理解为包括1月1日当天，与“不超过”的周岁相合；若不包括，当天出生的差一天。',
  en: 'The clause gives both an age and a date of birth, which part ways as time passes; the printed date is used. “After 1 January” is read as including that day, in line with “not more than” so many years; read otherwise, it misses by one day.',
};

/** How the printed date of birth is read for a single founder. */
export const bornFrom = text(readDate.zh, readDate.en);

/** The same for the people of a team, whose age years abroad may relax (annex 3, part 2 (1) 1 alone says so). */
export const teamBornFrom = text(
  `${readDate.zh}在海外有过3年及以上相关学习、工作经历的，年龄还可以放宽。`,
  `${readDate.en} With three years or more of relevant study or work abroad the age may be relaxed.`,
);

/** The last sentence of both sets of personal conditions. */
export const relaxable = text(
  '本区急需引进、经营管理能力强或有专长的，可以放宽；“急需”和“能力或专长”之间用顿号，是否要同时具备没有写清，由评审掌握。',
  'For people with strong managing ability or special skills whom the district urgently needs, it may be relaxed. An enumeration comma stands between need and ability, so whether both are asked is not clear; the review decides.',
);
