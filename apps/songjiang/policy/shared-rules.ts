import type { PackInput } from '@portal/rules-core';
import { text } from '@portal/rules-core/author';
import { authority, cite, id } from './common.ts';
import { programmes } from './programmes/index.ts';

const culture = [id('p10-culture')];
const studios = cite('main/3.5.10/p2');
const unnamed = text('文件未载明', 'Not stated in the document');

export const combinations: NonNullable<PackInput['combinations']> = [
  {
    id: id('combination-health-housing'),
    kind: 'oneOf',
    members: [
      { programme: id('p09-health'), benefit: 'housing-subsidy' },
      { programme: id('p09-health'), benefit: 'home-at-favourable-terms' },
    ],
    words: text(
      '引进的卫生人才，住房补贴和政策性优惠购房二者取一。',
      'Health professionals brought in receive either the housing subsidy or a home at favourable terms.',
    ),
    citation: cite('main/3.5.9/p2'),
    interpretation: text(
      '条款写的是“或”，这里理解为不能兼得；由谁选择没有写明。过渡期人才公寓另列，不受此限。',
      'The clause says “or”, read as not both; who chooses is not stated. The apartment for the transition stands apart and is not touched.',
    ),
  },
];

export const quotas: NonNullable<PackInput['quotas']> = [
  {
    id: id('quota-culture-studios'),
    appliesTo: culture,
    words: text(
      '每年新增扶持的文化名家工作室不超过6个。',
      'No more than six studios are newly supported in a year.',
    ),
    citation: studios,
  },
];

export const processes: NonNullable<PackInput['processes']> = [
  {
    id: id('process-culture-studios'),
    appliesTo: culture,
    applicant: unnamed,
    steps: [
      {
        id: 'application',
        actor: unnamed,
        action: text('申报', 'Applies'),
        citation: studios,
      },
      { id: 'review', actor: authority, action: text('评审', 'Reviews'), citation: studios },
      {
        id: 'assessment',
        actor: authority,
        action: text('考核管理', 'Assesses and supervises'),
        citation: studios,
      },
    ],
    schedule: text(
      '时间未载明；要另订暂行办法，该办法不在已有的文件中。',
      'No dates are stated; interim rules are to be made and are not part of the document in hand.',
    ),
    citation: studios,
  },
];

const everything = programmes.map((programme) => programme.id);

export const provisions: NonNullable<PackInput['provisions']> = [
  {
    id: id('provision-tasks'),
    appliesTo: [],
    kind: 'scope',
    words: text(
      '规划有五方面任务：制造业四支队伍、社会科技等领域十支队伍、人才平台、五项服务环境、十一个重大项目。平台一项写“六个”，列出的只有五个，正文也是五个。',
      'The plan has five tasks: four groups in manufacturing, ten in society and technology, platforms, five fields of service and eleven major projects. It speaks of six platforms but lists five, and describes five.',
    ),
    citation: cite('main/3/p2'),
  },
  {
    id: id('provision-implementation'),
    appliesTo: everything,
    kind: 'implementation',
    words: text(
      '这是规划，不是实施细则：重大工程和政策的办法由区人才工作协调小组牵头制定，具体方案由各部门、各单位另定，都不在已有的文件中。',
      'This is a plan and not a set of detailed rules. The district’s coordinating group on talent leads in making the rules for major projects and policies, and departments and institutions draw up the schemes; none of these are part of the document in hand.',
    ),
    citation: cite('main/4.1/p2'),
  },
  {
    id: id('provision-funding'),
    appliesTo: everything,
    kind: 'funding',
    words: text(
      '资金以政府为引导、企业为主体、社会为补充；区里设人才开发专项资金，重大活动、紧缺领域和重点基地的资助要有保障，区财政投入的资助项目统筹协调。',
      'Government money leads, enterprises bear the main part, society adds to it; the district has a special fund for talent, is to secure the grants for major events, fields short of talent and key bases, and coordinates the grants it pays for.',
    ),
    citation: cite('main/4.2/p2'),
  },
  {
    id: id('provision-evaluation'),
    appliesTo: [],
    kind: 'governance',
    words: text(
      '规划的实施有监测指标，每年和期中各有评估，定期报告，并可动态调整。',
      'Progress is measured by indicators, evaluated every year and at mid-term and reported regularly; the plan may be adjusted.',
    ),
    citation: cite('main/4.4/p2'),
  },
];
