import type { Criterion, ProgrammeInput } from '@portal/rules-core';
import {
  all,
  any,
  date,
  forDistrict,
  generally,
  gt,
  gte,
  is,
  judgedBy,
  oneOffUpTo,
  percent,
  say,
  text,
  wan,
} from '@portal/rules-core/author';
import {
  agriField,
  agriReview,
  agriReviewers,
  agriSupport,
  awardReading,
  caseByCase,
  caseByCaseReading,
  cashCapital,
  LEADER_BORN_FROM,
  MEMBER_BORN_FROM,
  relaxable,
  teamBornFrom,
} from '../agriculture.ts';
import { agricultureScope } from '../housing/scope.ts';

const { cite, id } = forDistrict('qingpu');

const leader = text('团队带头人', 'The leader of the team');
const members = text('团队成员', 'The members of the team');

const people = all(
  [
    gte(
      'team.memberCount',
      4,
      say(
        '除一名带头人外，至少有4名成员',
        'Besides one leader, at least four members',
        cite('annex3/2.1.1'),
        text('顾问、理事等不计入成员。', 'Advisers, directors and the like do not count.'),
      ),
    ),
    generally(
      date(
        'team.leaderBirthDate',
        'gte',
        LEADER_BORN_FROM,
        say(
          '带头人1960年1月1日及以后出生',
          'The leader was born on or after 1 January 1960',
          cite('annex3/2.1.1'),
          teamBornFrom,
        ),
      ),
      {
        words: text('带头人年龄，一般要求', 'The leader’s age, as a rule'),
        citation: cite('annex3/2.1.1'),
      },
    ),
    generally(
      date(
        'team.oldestMemberBirthDate',
        'gte',
        MEMBER_BORN_FROM,
        say(
          '成员都在1970年1月1日及以后出生',
          'Every member was born on or after 1 January 1970',
          cite('annex3/2.1.1'),
          teamBornFrom,
        ),
      ),
      {
        words: text('成员年龄，一般要求', 'The members’ age, as a rule'),
        citation: cite('annex3/2.1.1'),
      },
    ),
  ],
  { words: text('人数与年龄', 'Number and age'), citation: cite('annex3/2.1.1') },
);

const background = all(
  [
    generally(
      gte(
        'team.leaderFullTimeDegree',
        'master',
        say(
          '带头人有全日制硕士及以上学位',
          'The leader holds a full-time master’s degree or above',
          cite('annex3/2.1.2'),
        ),
      ),
      {
        words: text('带头人学位，一般要求', 'The leader’s degree, as a rule'),
        citation: cite('annex3/2.1.2'),
        interpretation: relaxable,
      },
    ),
    generally(
      any([
        gte(
          'team.leaderAcademicYears',
          3,
          say(
            '带头人在高校或科研院所任相当于副教授及以上职务满3年',
            'The leader held a post equal to associate professor or above in a university or institute for three years or more',
            cite('annex3/2.1.2'),
          ),
        ),
        gte(
          'team.leaderCompanyYears',
          3,
          say(
            '带头人在跨国公司或上市企业任中高级职务满3年',
            'The leader held a middle or senior post in a multinational or listed company for three years or more',
            cite('annex3/2.1.2'),
          ),
        ),
      ]),
      {
        words: text('带头人任职经历，可以放宽', 'The leader’s earlier posts; may be relaxed'),
        citation: cite('annex3/2.1.2'),
        interpretation: relaxable,
      },
    ),
    generally(
      all([
        is(
          'team.membersBachelor',
          true,
          say(
            '成员都有全日制学士及以上学位',
            'Every member holds a full-time bachelor’s degree or above',
            cite('annex3/2.1.2'),
          ),
        ),
        gte(
          'team.membersLeastYears',
          3,
          say(
            '成员都有3年及以上相关从业经历',
            'Every member has three years or more of relevant experience',
            cite('annex3/2.1.2'),
          ),
        ),
      ]),
      {
        words: text(
          '成员学位与从业年限，一般要求',
          'The members’ degrees and experience, as a rule',
        ),
        citation: cite('annex3/2.1.2'),
        interpretation: text(
          '“一般”印在成员学位之前，可以只管学位，也可以连从业年限一起管；因该项末句允许放宽各项条件，两样都按可放宽处理。',
          '“As a rule” stands before the degree and may or may not reach the years of experience; since the last sentence of the item lets all of its conditions be relaxed, both are treated so.',
        ),
      },
    ),
  ],
  { words: text('学位与经历', 'Degrees and experience'), citation: cite('annex3/2.1.2') },
);

const technology = all(
  [
    is(
      'team.ownIp',
      true,
      say(
        '核心技术拥有自主知识产权',
        'The core technology is the team’s own intellectual property',
        cite('annex3/2.1.3'),
        text(
          '条款可读作：填补空白的新技术、新品种、新业态不必另有自主知识产权；也可读作都要有。这里按都要有处理。',
          'The clause can be read as not asking for own intellectual property where a gap is filled by a new technology, variety or form of business; it is read here as asking for it in every case.',
        ),
      ),
    ),
    judgedBy(
      agriReviewers,
      say(
        '技术达到国际一流、国内领先，或属于填补空白的新技术、新品种、新业态、新生产方式；市场前景较好且能产业化',
        'The technology is of international rank, leading in China, or fills a gap as a new technology, variety, form of business or way of production; it has a good market and can be industrialised',
        cite('annex3/2.1.3'),
        text(
          '“国际一流、国内领先”之间用顿号，可读作任一，也可读作都要；由评审掌握。',
          'An enumeration comma stands between international rank and lead in China, which could mean either or both; the review decides.',
        ),
      ),
    ),
  ],
  { words: text('核心技术', 'Core technology'), citation: cite('annex3/2.1.3') },
);

const ownership = all(
  [
    cashCapital('annex3/2.1.4'),
    is(
      'team.leaderLegalRepresentative',
      true,
      say(
        '带头人本人任企业法定代表人',
        'The leader in person is the legal representative',
        cite('annex3/2.1.4'),
      ),
    ),
    is(
      'team.leaderLargestShareholder',
      true,
      say(
        '带头人本人是第一大股东',
        'The leader in person is the largest shareholder',
        cite('annex3/2.1.4'),
      ),
    ),
    gt(
      'team.shareholding',
      percent(50),
      say(
        '带头人和成员以个人（自然人）名义合计持股超过50%',
        'Leader and members together, as natural persons, hold more than 50 %',
        cite('annex3/2.1.4'),
        text(
          '“超过”不含50%本身；比例按带头人和成员合计理解。',
          'Exactly 50 % is not enough; the share is read as that of leader and members together.',
        ),
      ),
    ),
  ],
  { words: text('出资与股权', 'Capital and shares'), citation: cite('annex3/2.1.4') },
);

/** A class by registered capital and yearly output, both with the figure included. */
function size(capital: number, output: number): Criterion {
  const yuanIn = (wanYuan: number) => `CNY ${(wanYuan * 10_000).toLocaleString('en-US')}`;
  return all([
    gte(
      'employer.registeredCapital',
      wan(capital),
      say(
        `注册资本达到${capital}万元`,
        `Registered capital of ${yuanIn(capital)} or more`,
        cite('annex3/2.1.5'),
      ),
    ),
    gte(
      'employer.annualOutput',
      wan(output),
      say(
        `年产值达到${output}万元`,
        `Yearly output of ${yuanIn(output)} or more`,
        cite('annex3/2.1.5'),
      ),
    ),
  ]);
}

function grade(
  letter: 'a' | 'b' | 'c',
  [capital, output]: [number, number],
  [award, purchase]: [number, number],
): NonNullable<ProgrammeInput['classes']>[number] {
  const upper = letter.toUpperCase();
  return {
    id: letter,
    name: text(`${upper}类团队`, `Class ${upper} team`),
    citation: cite('annex3/2.1.5'),
    criteria: size(capital, output),
    benefits: [
      {
        id: 'team-award',
        name: text('团队一次性奖励', 'One-off team award'),
        need: 'one-off-money',
        amount: oneOffUpTo(wan(award)),
        citation: cite('annex3/3.1/p2', 'main/2.4'),
        like: 'one-off-award',
        recipient: text('团队', 'The team'),
        interpretation: awardReading,
      },
      {
        id: 'leader-purchase',
        name: text('带头人购房补贴', 'Home purchase subsidy for the leader'),
        need: 'home-purchase',
        amount: oneOffUpTo(wan(purchase)),
        citation: cite('annex3/3.2.1', 'main/2.4'),
        like: 'home-purchase',
        recipient: leader,
        terms: text(
          '分步到位；分几步、隔多久未载明。',
          'Paid in steps; how many and how far apart is not stated.',
        ),
      },
    ],
  };
}

export const agriTeam: ProgrammeInput = {
  id: id('agri-team'),
  name: text('农业创业团队（A—C类）', 'Agricultural start-up teams (classes A–C)'),
  summary: text(
    '带着技术到青浦办农业企业的团队，按注册资本和年产值分三类，团队有一次性奖励，带头人有购房补贴，成员有租房和公寓支持。',
    'For teams that found an agricultural enterprise in Qingpu on a technology of their own. Three classes by registered capital and yearly output: a one-off award for the team, a purchase subsidy for the leader, help with rent and apartments for the members.',
  ),
  audience: ['team'],
  needs: ['one-off-money', 'home-purchase', 'rent', 'start-up', 'schooling', 'medical', 'spouse'],
  citation: cite('annex3/2.1', 'annex3/3.1/p2', 'main/2.4'),
  criteria: all([
    agricultureScope,
    agriField,
    people,
    background,
    technology,
    ownership,
    agriReview,
  ]),
  classes: [
    grade('a', [1000, 5000], [250, 100]),
    grade('b', [500, 2000], [150, 50]),
    grade('c', [200, 1000], [50, 30]),
  ],
  benefits: [...agriSupport(leader, members), caseByCase('annex3/2.2.3')],
  notStated: ['deadline', 'contact'],
  interpretation: text(
    `注册资本和年产值要同时达到本类标准；只达到一项的，看低一类。C类两项之间没有印“且”，这里按同样的意思理解。${caseByCaseReading.zh}`,
    `Registered capital and yearly output must both reach the figures of the class; who reaches one only is measured by the class below. Between the two figures of class C no “and” is printed; the same is taken to be meant. ${caseByCaseReading.en}`,
  ),
};
