import type { ProgrammeInput } from '@portal/rules-core';
import { all, any, holdsAny, say, text } from '@portal/rules-core/author';
import {
  cite,
  conditionsOpen,
  id,
  judged,
  money,
  nothingPrinted,
  nothingPrintedInKind,
  support,
} from '../common.ts';

const talent = cite('main/4.2/p2');
const technology = cite('main/4.2/p3');
const GROUPS = 'hongkou:venture-groups';

export const highLevel: ProgrammeInput = {
  id: id('entrepreneurship/high-level'),
  name: text('高层次人才创新创业', 'Innovation and start-ups of high-level talent'),
  summary: text(
    '入选国家或上海重点人才计划、在虹口创新创业的人，按产业创新和科技创业两类给予扶持。',
    'People selected for key national or Shanghai talent plans who innovate or found a business in the district are supported, by two kinds: industrial innovation and technology start-ups.',
  ),
  audience: ['person'],
  needs: ['start-up', 'research'],
  citation: talent,
  criteria: all([
    any(
      [
        holdsAny(
          'honours.awards',
          ['national-plan', 'municipal-plan', 'changjiang-scholar', 'national-distinguished-youth'],
          say(
            '入选国家级或上海市级人才计划',
            'Selected for a national or Shanghai talent plan',
            talent,
            text(
              '规划写“各类重点人才计划”，没有列出有哪些；长江学者、国家杰出青年这里也算国家的计划，由主管部门认定。',
              'The plan says “key talent plans of all kinds” and does not list them. Changjiang Scholars and Distinguished Young Scholars are counted as national plans here; the authority decides.',
            ),
          ),
        ),
        holdsAny(
          'hongkou:gaoju-groups',
          ['thousand-talents'],
          say(
            '“千人计划”专家（国家和上海都有这一计划）',
            'Expert of the “Thousand Talents” plan, national or of Shanghai',
            talent,
          ),
        ),
        holdsAny(
          'hongkou:expert-groups',
          ['municipal-leading'],
          say(
            '上海市领军人才（规划的目标部分把它列为市级重大人才工程）',
            'Leading talent of Shanghai, which the plan’s goals name as a major programme of the city',
            cite('main/4.2/p2', 'main/2.2.2/p2'),
          ),
        ),
      ],
      {
        words: text('国家或上海的重点人才', 'Key talent of the nation or of Shanghai'),
        citation: talent,
      },
    ),
    holdsAny(
      GROUPS,
      ['here'],
      say('在虹口创新或创业', 'Innovating or running a start-up in the district', talent),
    ),
    conditionsOpen(talent),
  ]),
  benefits: [
    money('industrial-innovation', talent, {
      name: ['产业创新扶持', 'Support for industrial innovation'],
      need: 'research',
    }),
    money('technology-start-up', talent, {
      name: ['科技创业扶持', 'Support for technology start-ups'],
      need: 'start-up',
    }),
  ],
  notStated: nothingPrinted,
  interpretation: text(
    '规划只说“扶持”，是不是资金没有写明；这里按资金列出，数额未载明。',
    'The plan says only “support”, not whether it is money; it is listed as money without a figure.',
  ),
};

export const innovationTeams: ProgrammeInput = {
  id: id('entrepreneurship/innovation-teams'),
  name: text('产业创新团队支持', 'Support for industrial innovation teams'),
  summary: text(
    '支持由领军型人才或技术型专家带领的团队，做有希望突破核心技术、创新商业模式或提升产业的事。',
    'Supports teams around a leading talent or a technical expert whose work may break through in core technology, renew business models or raise an industry.',
  ),
  audience: ['team'],
  needs: ['research'],
  citation: talent,
  criteria: all([
    holdsAny(
      GROUPS,
      ['innovation-team'],
      say(
        '产业创新团队，核心是领军型人才或技术型专家',
        'Industrial innovation team around a leading talent or a technical expert',
        talent,
      ),
    ),
    judged(
      '创新活动看来能突破核心技术、带来新的商业模式，或让产业上一个台阶',
      'The work promises a breakthrough in core technology, a new business model or a better industry',
      talent,
    ),
  ]),
  benefits: [
    money('team-support', talent, {
      name: ['团队创新活动支持', 'Support for the team’s innovation'],
      need: 'research',
      terms: [
        '支持什么、有没有资金，规划未载明。',
        'What the support is, and whether it includes money, is not stated.',
      ],
    }),
  ],
  notStated: nothingPrinted,
};

export const nationalProjects: ProgrammeInput = {
  id: id('entrepreneurship/national-projects'),
  name: text('国家科技计划项目配套补助', 'Matching grants for national science projects'),
  summary: text(
    '高层次人才承担国家科技计划（专项、基金等），项目在虹口实施的，按要求给配套补助。',
    'Where high-level talent carries out a national science and technology plan, special project or fund in the district, a matching grant is given as required.',
  ),
  audience: ['person', 'team'],
  needs: ['research'],
  citation: talent,
  criteria: all([
    holdsAny(
      GROUPS,
      ['national-project'],
      say(
        '承担国家科技计划（专项、基金等），例如国家重点研发计划、国家自然科学基金、国家科技重大专项、基地和人才专项、技术创新引导专项（基金），并在虹口实施',
        'Carrying out in the district a national plan, special project or fund, such as the National Natural Science Foundation, the national science and technology major projects, the national key research and development plan, the guiding fund for technological innovation, or the special projects for bases and talent',
        talent,
      ),
    ),
    judged(
      '属于高层次人才',
      'Counts as high-level talent',
      talent,
      text(
        '条款前半句说高层次人才承担项目，后半句说“对在虹口实施的项目”；后半句可以读作不限人，这里读作同一批项目。',
        'The clause speaks first of projects that high-level talent carries out, then of “projects carried out in the district”, whoever by, it may be; the same projects are taken to be meant.',
      ),
    ),
    conditionsOpen(talent),
  ]),
  benefits: [
    money('matching-grant', talent, {
      name: ['配套补助', 'Matching grant'],
      need: 'research',
      terms: [
        '条款只说“按要求”配套，比例和数额未载明。',
        'The clause says only “as required”; neither ratio nor figure is stated.',
      ],
    }),
  ],
  notStated: nothingPrinted,
};

export const technologyFounders: ProgrammeInput = {
  id: id('entrepreneurship/technology-founders'),
  name: text('科技人才创业', 'Start-ups of technology talent'),
  summary: text(
    '支持技术型专家和核心骨干凭自主知识产权或核心技术创业，在职、离岗都可以。',
    'Supports technical experts and key employees with their own intellectual property or core technology in founding a business, on the job or on leave from it.',
  ),
  audience: ['person'],
  needs: ['start-up'],
  citation: technology,
  criteria: all([
    holdsAny(
      GROUPS,
      ['technology-founder'],
      say(
        '技术型专家或核心骨干，有自主知识产权或核心技术，在职或离岗创业',
        'A technical expert or key employee with own intellectual property or core technology, founding on the job or on leave from it',
        technology,
      ),
    ),
    conditionsOpen(technology),
  ]),
  benefits: [
    money('founding-support', technology, {
      name: ['创业支持', 'Start-up support'],
      need: 'start-up',
      terms: [
        '支持什么、有没有资金，规划未载明。',
        'What the support is, and whether it includes money, is not stated.',
      ],
    }),
  ],
  notStated: nothingPrinted,
};

export const technologyTransfer: ProgrammeInput = {
  id: id('entrepreneurship/technology-transfer'),
  name: text('成果转化资助', 'Grants for bringing research to market'),
  summary: text(
    '带着科研成果、专利技术等有自主知识产权的项目到虹口转化，按转化的市场价值给予资助。',
    'For bringing research results, patented technology or other own intellectual property to market in the district; the grant follows the market value of what is brought to market.',
  ),
  audience: ['person', 'team'],
  needs: ['start-up', 'research'],
  citation: technology,
  criteria: all([
    holdsAny(
      GROUPS,
      ['transfer'],
      say(
        '带自主知识产权项目（科研成果、专利技术等）在虹口转化',
        'Bringing a project of one’s own intellectual property (research results, patented technology or the like) to market in the district',
        technology,
      ),
    ),
    conditionsOpen(technology),
  ]),
  benefits: [
    money('transfer-grant', technology, {
      name: ['成果转化资助', 'Grant for bringing research to market'],
      need: 'start-up',
      terms: [
        '随转化的市场价值而定，比例和数额未载明。',
        'It depends on the market value; neither ratio nor figure is stated.',
      ],
    }),
  ],
  notStated: nothingPrinted,
};

export const investorRecommendation: ProgrammeInput = {
  id: id('entrepreneurship/investor-recommendation'),
  name: text('向投资机构推荐人才项目', 'Recommending projects to investors'),
  summary: text(
    '区里把合乎产业导向、前景良好的人才项目推荐给社会投资机构。',
    'The district recommends talent’s projects that suit its industries and have good prospects to private investors.',
  ),
  audience: ['person', 'team'],
  needs: ['start-up'],
  citation: technology,
  criteria: judged(
    '项目合乎虹口的产业导向，发展前景良好',
    'The project suits the district’s industries and has good prospects',
    technology,
  ),
  benefits: [
    support('recommendation', technology, {
      name: ['推荐给社会投资机构', 'Recommendation to private investors'],
      need: 'start-up',
      terms: ['是推荐，规划没有承诺投资。', 'A recommendation; the plan promises no investment.'],
    }),
  ],
  notStated: nothingPrintedInKind,
};
