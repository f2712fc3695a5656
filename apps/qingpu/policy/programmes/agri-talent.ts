import type { ProgrammeInput } from '@portal/rules-core';
import {
  all,
  any,
  date,
  forDistrict,
  generally,
  gte,
  is,
  judgedBy,
  oneOffUpTo,
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
  bornFrom,
  caseByCase,
  caseByCaseReading,
  cashCapital,
  LEADER_BORN_FROM,
  relaxable,
} from '../agriculture.ts';
import { agricultureScope } from '../housing/scope.ts';

const { cite, id } = forDistrict('qingpu');

const self = text('本人', 'The founder');

const background = all(
  [
    generally(
      date(
        'person.birthDate',
        'gte',
        LEADER_BORN_FROM,
        say(
          '1960年1月1日及以后出生',
          'Born on or after 1 January 1960',
          cite('annex3/2.2.1', 'annex3/2.1.1'),
          bornFrom,
        ),
      ),
      {
        words: text('年龄，一般要求', 'Age, as a rule'),
        citation: cite('annex3/2.2.1'),
        interpretation: text(
          '本项只写60周岁；出生日期界限见团队部分，那里注明“下同”。海外经历可放宽年龄，只写在团队部分，这里不套用；本项自己的放宽是给急需引进、能力强或有专长的人。',
          'This item only says 60 years; the date of birth stands in the part on teams, which says that it holds below as well. Years abroad relax the age in the part on teams alone, so not here; what this item relaxes is for people urgently needed, able or specially skilled.',
        ),
      },
    ),
    generally(
      gte(
        'education.fullTimeDegree',
        'master',
        say('全日制硕士及以上学位', 'Full-time master’s degree or above', cite('annex3/2.2.1')),
      ),
      {
        words: text('学位，一般要求', 'Degree, as a rule'),
        citation: cite('annex3/2.2.1'),
        interpretation: relaxable,
      },
    ),
    generally(
      any([
        is(
          'founder.academicPost',
          true,
          say(
            '曾在国内外高校、科研院所任中高级专业技术职务',
            'Once in a middle or senior professional post of a university or institute, in China or abroad',
            cite('annex3/2.2.1'),
          ),
        ),
        is(
          'founder.companyPost',
          true,
          say(
            '曾在跨国公司、上市企业任中高级职务',
            'Once in a middle or senior post of a multinational or listed company',
            cite('annex3/2.2.1'),
          ),
        ),
      ]),
      {
        words: text('任职经历，一般要求', 'Earlier posts, as a rule'),
        citation: cite('annex3/2.2.1'),
        interpretation: relaxable,
      },
    ),
    is(
      'founder.onlyApplicant',
      true,
      say(
        '企业只申报本人一名创业人才',
        'The enterprise puts forward no other founding talent',
        cite('annex3/2.2.1'),
      ),
    ),
  ],
  { words: text('本人条件', 'The founder'), citation: cite('annex3/2.2.1') },
);

const technology = any(
  [
    all([
      is(
        'team.ownIp',
        true,
        say(
          '核心技术拥有自主知识产权',
          'Own intellectual property in the core technology',
          cite('annex3/2.2.2'),
        ),
      ),
      judgedBy(
        agriReviewers,
        say(
          '技术达到国内一流、长三角领先',
          'The technology is first-rate in China and leads in the Yangtze River Delta',
          cite('annex3/2.2.2'),
        ),
      ),
    ]),
    judgedBy(
      agriReviewers,
      say(
        '填补本市农业农村领域的技术空白，市场前景较好且能产业化',
        'Fills a gap in the city’s farm technology, with a good market, and can be industrialised',
        cite('annex3/2.2.2'),
      ),
    ),
    judgedBy(
      agriReviewers,
      say(
        '属于青浦农业规划中急需引入的产业',
        'In an industry that Qingpu’s farm planning urgently wants',
        cite('annex3/2.2.2'),
      ),
    ),
  ],
  {
    words: text('技术或产业：符合一项即可', 'Technology or industry: one of these'),
    citation: cite('annex3/2.2.2'),
    interpretation: text(
      '本项用分号隔成三种情形，这里读作三者居一，自主知识产权只归第一种；也可读作三种都要有自主知识产权。',
      'Semicolons part the item into three cases, read here as alternatives, with own intellectual property asked for in the first alone; it could also be read as asked for in all three.',
    ),
  },
);

export const agriTalent: ProgrammeInput = {
  id: id('agri-talent'),
  name: text('农业创业人才', 'Agricultural founding talent'),
  summary: text(
    '到青浦创办农业企业的个人，经评审入选的，一次性奖励最高25万元，并有租房补贴、人才公寓和家属、子女方面的支持。',
    'For individuals who found an agricultural enterprise in Qingpu: those selected have a one-off award of up to CNY 250,000, a rent subsidy, apartments, and help for family and children.',
  ),
  audience: ['person'],
  needs: ['one-off-money', 'rent', 'start-up', 'schooling', 'medical', 'spouse'],
  citation: cite('annex3/2.2', 'annex3/3.1/p2', 'main/2.4'),
  criteria: all([
    agricultureScope,
    agriField,
    background,
    technology,
    is(
      'founder.largestShareholder',
      true,
      say(
        '本人是企业的主要创办人，也是第一大股东',
        'The main founder of the enterprise and its largest shareholder, in person',
        cite('annex3/2.2.3'),
      ),
    ),
    cashCapital('annex3/2.2.3'),
    agriReview,
  ]),
  benefits: [
    {
      id: 'award',
      name: text('一次性奖励', 'One-off award'),
      need: 'one-off-money',
      amount: oneOffUpTo(wan(25)),
      citation: cite('annex3/3.1/p2', 'main/2.4'),
      like: 'one-off-award',
      interpretation: awardReading,
    },
    ...agriSupport(self, self),
    caseByCase('annex3/2.2.3'),
  ],
  notStated: ['deadline', 'contact'],
  interpretation: text(caseByCaseReading.zh, caseByCaseReading.en),
};
