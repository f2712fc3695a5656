import type { ProgrammeInput } from '@portal/rules-core';
import {
  all,
  any,
  figureNotStated,
  inKind,
  is,
  judgedBy,
  oneOf,
  say,
  text,
} from '@portal/rules-core/author';
import { cite, id, noAuthority, recommendedByEmployer } from './common.ts';

const here = cite('main/2.1.2');

const openList = text(
  '所列之后有“等”字，列举是开放的；其他产业、岗位是否算在内，由谁认定，文件未载明。',
  'The list ends with “and others”: it is open, and the document does not name who decides whether another industry or post counts.',
);

const keyIndustry = any(
  [
    oneOf(
      'changning:key-field',
      [
        'regional-headquarters',
        'aviation-services',
        'fashion-creative',
        'internet-living-services',
        'artificial-intelligence',
        'financial-services',
      ],
      say(
        '跨国公司地区总部，或金融服务、人工智能、航空服务业、互联网+生活性服务业、时尚创意产业的企业',
        'Regional headquarters of a multinational, or an enterprise in aviation services, fashion and creative industries, “Internet Plus” services for daily life, artificial intelligence or financial services',
        here,
      ),
    ),
    all([
      is(
        'changning:key-field',
        'other-key',
        say('其他重点产业的企业', 'An enterprise in another key industry', here, openList),
      ),
      judgedBy(noAuthority, say('被认为属于重点产业', 'Held to be a key industry', here, openList)),
    ]),
  ],
  { words: text('地区总部或重点产业', 'Regional headquarters or key industry'), citation: here },
);

const keyPost = any(
  [
    oneOf(
      'changning:key-post',
      ['senior-management', 'senior-research', 'core-technology'],
      say(
        '从事高级管理、高级研发或核心技术岗位',
        'In senior management, senior research and development, or core technology',
        here,
      ),
    ),
    all([
      is(
        'changning:key-post',
        'comparable',
        say('与之相当的其他岗位', 'Another post of like weight', here, openList),
      ),
      judgedBy(
        noAuthority,
        say('岗位被认为相当', 'The post is held to be comparable', here, openList),
      ),
    ]),
  ],
  { words: text('关键岗位', 'Key post'), citation: here },
);

export const keyIndustryIncentive: ProgrammeInput = {
  id: id('02-key-industry-incentive'),
  name: text('重点产业人才激励计划', 'Key-industry talent incentive plan'),
  summary: text(
    '给长宁的跨国公司地区总部和重点产业企业里关键岗位上的骨干人才，经单位推荐、认定后，给激励补贴或配套服务。',
    'For key staff of regional headquarters and key-industry enterprises in Changning: an incentive subsidy or services, once the employer has recommended them and they are recognised.',
  ),
  audience: ['person'],
  needs: ['salary-and-awards', 'daily-life'],
  citation: here,
  criteria: all([
    is(
      'work.employerDistrict',
      'changning',
      say(
        '企业在本区',
        'The enterprise is in the district',
        here,
        text(
          '文件只说“本区内”，这里理解为注册在长宁。',
          'The document says only “within the district”; this is read as registered in Changning.',
        ),
      ),
    ),
    keyIndustry,
    keyPost,
    recommendedByEmployer(
      here,
      '企业骨干人才，经推荐认定',
      'Key staff, recommended and recognised',
    ),
  ]),
  benefits: [
    {
      id: 'incentive',
      name: text('激励补贴', 'Incentive subsidy'),
      need: 'salary-and-awards',
      amount: figureNotStated,
      citation: here,
      like: 'incentive',
      terms: text(
        '激励补贴或配套服务；给哪一种，文件未载明怎样决定。',
        'Either the subsidy or services; the document does not say how it is decided which.',
      ),
    },
    {
      id: 'services',
      name: text('配套服务', 'Accompanying services'),
      need: 'daily-life',
      amount: inKind,
      citation: here,
      terms: text('服务内容文件未载明。', 'The document does not list the services.'),
    },
  ],
  notStated: ['amount', 'duration', 'process', 'deadline', 'contact'],
};
