import type { ProgrammeInput } from '@portal/rules-core';
import {
  all,
  any,
  figureNotStated,
  inKind,
  is,
  judgedBy,
  notStated,
  oneOf,
  say,
  text,
} from '@portal/rules-core/author';
import { cite, enterprise, id, noAuthority } from './common.ts';

const list = cite('main/2.3.10');
const referral = cite('main/2.3.11');
const award = cite('main/2.3.12');
const campus = cite('main/2.4.15');
const registration = cite('main/2.5.17');

export const keyEnterpriseList: ProgrammeInput = {
  id: id('10-key-enterprise-list'),
  name: text('人才政策重点扶持企业目录', 'List of enterprises given priority in talent policy'),
  summary: text(
    '区里按企业的发展现状、区域贡献、成长性等建立重点扶持目录，也注意收入有潜力的创新型小微企业。',
    'The district lists enterprises for priority by their present state, contribution to the district, growth and the like, with an eye to promising, innovative small and micro enterprises.',
  ),
  audience: ['employer'],
  needs: ['recruitment'],
  citation: list,
  criteria: all([
    enterprise(list),
    judgedBy(
      noAuthority,
      say(
        '综合看企业的成长性、发展现状和对区域的贡献等',
        'On the whole of its present state, contribution to the district, growth and the like',
        list,
        text(
          '各项因素的标准和权重，文件未载明。',
          'Neither the standards nor the weights of these factors are stated.',
        ),
      ),
    ),
  ]),
  benefits: [
    {
      id: 'listing',
      name: text('纳入重点扶持企业目录', 'A place on the list'),
      need: 'recruitment',
      amount: inKind,
      citation: list,
      terms: text('列入后享受什么，文件未载明。', 'What being listed leads to is not stated.'),
    },
  ],
  notStated: ['criteria', 'duration', 'process', 'deadline', 'contact'],
};

export const referralAwards: ProgrammeInput = {
  id: id('11-talent-referral-awards'),
  name: text('引才和项目推荐奖励', 'Awards for bringing in talent and projects'),
  summary: text(
    '引进高层次人才、推荐优秀人才的创新创业项目落地等，在这些工作中作用积极、贡献重要的社会组织、投资机构和人力资源服务机构，有奖励。',
    'Human-resource agencies, investment institutions and social organisations that play an active part and contribute much in bringing in high-level talent, recommending the projects of excellent people and the like are rewarded.',
  ),
  audience: ['agency', 'employer'],
  needs: ['one-off-money', 'recruitment'],
  citation: referral,
  criteria: all([
    any(
      [
        oneOf(
          'employer.kind',
          ['hr-agency', 'social-organisation'],
          say(
            '人力资源服务机构或社会组织',
            'A human-resource agency or social organisation',
            referral,
          ),
        ),
        is('changning:investor', true, say('投资机构', 'An investment institution', referral)),
      ],
      { words: text('三类机构之一', 'One of three kinds of body'), citation: referral },
    ),
    judgedBy(
      noAuthority,
      say(
        '引进高层次人才、推荐优秀人才的创新创业项目落地等，作用积极、贡献重要',
        'An active part and an important contribution in bringing in high-level talent, recommending start-up projects of excellent people that settle, and the like',
        referral,
        text(
          '文件没有要求机构注册在长宁，也没有写明贡献怎样衡量。',
          'The document does not ask that the body be registered in Changning, nor say how its contribution is measured.',
        ),
      ),
    ),
  ]),
  benefits: [
    {
      id: 'award',
      name: text('奖励', 'Award'),
      need: 'one-off-money',
      amount: figureNotStated,
      citation: referral,
      terms: text('数额和形式未载明。', 'Neither the sum nor the form is stated.'),
      interpretation: text(
        '文件只说奖励，没有说是奖金；这里理解为奖金。',
        'The document says only “award”; it is read as money.',
      ),
    },
  ],
  notStated: ['amount', 'criteria', 'process', 'deadline', 'contact'],
};

export const talentDevelopmentEmployers: ProgrammeInput = {
  id: id('12-talent-development-employers'),
  name: text('“人才开发优秀单位”激励', 'Incentive for outstanding employers in talent development'),
  summary: text(
    '在引进、培养、服务、激励人才上做得好的企业，可成为“人才开发优秀单位”，得到激励。',
    'Enterprises that do well in bringing in, training, serving and rewarding talent may be named outstanding in talent development and receive an incentive.',
  ),
  audience: ['employer'],
  needs: ['recruitment', 'training'],
  citation: award,
  criteria: all([
    enterprise(award),
    judgedBy(
      noAuthority,
      say(
        '被认为是“人才开发优秀单位”',
        'Held to be outstanding in talent development',
        award,
        text(
          '名称用“单位”，所鼓励的是企业；这里只列企业。评选条件文件未载明。',
          'The title says “employers”, the text encourages enterprises; only these are listed here. The conditions are not stated.',
        ),
      ),
    ),
  ]),
  benefits: [
    {
      id: 'incentive',
      name: text('“人才开发优秀单位”激励', 'Incentive for being named outstanding'),
      need: 'recruitment',
      amount: inKind,
      citation: award,
      terms: text(
        '激励的形式、有没有资金，文件未载明。',
        'Its form, and whether it includes money, is not stated.',
      ),
    },
  ],
  notStated: ['amount', 'criteria', 'duration', 'process', 'deadline', 'contact'],
};

export const schoolEnterprise: ProgrammeInput = {
  id: id('15-school-enterprise'),
  name: text('校企合作人才共育项目', 'Joint talent projects of universities and enterprises'),
  summary: text(
    '每年支持一批校企共育项目：企事业单位引进高校院所的科研人才或团队转化成果、攻关技术，或与高校院所合作培养紧缺专业人才。',
    'Each year a number of joint projects is supported: employers bring in researchers or teams to transfer results and solve technical problems, or train scarce professionals together with universities and institutes.',
  ),
  audience: ['employer', 'team'],
  needs: ['research', 'training', 'recruitment'],
  citation: campus,
  criteria: all([
    oneOf(
      'changning:unit-kind',
      ['enterprise', 'district-institution', 'other-institution'],
      say(
        '长宁的企业或事业单位',
        'An enterprise or public institution in Changning',
        campus,
        text(
          '高校、科研院所是合作的另一方；它们能否自己申请，文件未载明。',
          'Universities and institutes are the other side; whether they may apply themselves is not stated.',
        ),
      ),
    ),
    notStated(
      say(
        '项目须符合的条件，文件未载明',
        'The document does not state the conditions for projects',
        campus,
      ),
    ),
    judgedBy(noAuthority, say('列入当年支持的一批', 'Among those supported that year', campus)),
  ]),
  benefits: [
    {
      id: 'project-support',
      name: text('共育项目支持', 'Support for the project'),
      need: 'training',
      amount: inKind,
      citation: campus,
      terms: text(
        '每年一批；每批多少、有没有资金，文件未载明。',
        'Once a year; how many, and whether money is given, is not stated.',
      ),
    },
  ],
  notStated: ['amount', 'criteria', 'duration', 'process', 'deadline', 'contact'],
};

export const keyEmployers: ProgrammeInput = {
  id: id('17-key-employers'),
  name: text(
    '户籍重点扶持单位推荐',
    'Recommendation as a priority unit for household registration',
  ),
  summary: text(
    '长宁的重点企业、重大项目经认定后，优先推荐为重点扶持单位，分人才引进、非上海生源应届毕业生就业两类。',
    'Recognised major projects and key enterprises of Changning are recommended first as priority units for introducing talent and for employing this year’s graduates from outside Shanghai.',
  ),
  audience: ['employer'],
  needs: ['household-registration', 'recruitment'],
  citation: registration,
  criteria: judgedBy(
    noAuthority,
    say(
      '经认定的长宁重大项目或重点企业',
      'Recognised as a major project or key enterprise of Changning',
      registration,
      text('认定的条件和程序，文件未载明。', 'How one is recognised is not stated.'),
    ),
  ),
  benefits: [
    {
      id: 'talent-introduction',
      name: text(
        '优先推荐为人才引进重点扶持单位',
        'Recommended first as a priority unit for introducing talent',
      ),
      need: 'household-registration',
      amount: inKind,
      citation: registration,
    },
    {
      id: 'graduates',
      name: text(
        '优先推荐为非上海生源毕业生就业的重点扶持单位',
        'Recommended first as a priority unit for graduates from outside Shanghai',
      ),
      need: 'recruitment',
      amount: inKind,
      citation: registration,
      terms: text('指应届毕业生。', 'This means graduates of the year.'),
    },
  ],
  notStated: ['criteria', 'duration', 'process', 'deadline', 'contact'],
};
