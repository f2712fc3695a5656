import type { PackInput } from '@portal/rules-core';
import { text } from '@portal/rules-core/author';
import { cite, id } from './common.ts';

export const provisions: NonNullable<PackInput['provisions']> = [
  {
    id: id('provision-governance'),
    appliesTo: [],
    kind: 'governance',
    words: text(
      '党委统一领导，组织部门牵头，人社部门落实，其他部门分工配合；区人才工作领导小组办公室有例会，各部门的人才工作列入目标责任考核，工作网络向街道和“两新”组织延伸；人民团体、社会组织和用人单位也参与。',
      'The Party committee leads, the organisation department takes the lead in the work, the human resources department carries it out, and others do their part. The office of the district’s leading group on talent meets regularly, departments are assessed on their talent targets, and the network reaches out to sub-districts and to new economic and social organisations; people’s organisations, social organisations and employers take part.',
    ),
    citation: cite('main/5.1/p2'),
  },
  {
    id: id('provision-liaison'),
    appliesTo: [],
    kind: 'governance',
    words: text(
      '有关单位要有专人负责人才工作；在园区、高校、科研院所和规模以上企业试设人才工作联络员。从事人才工作的人可以参加讲座、交流、考察等培训。',
      'The bodies concerned have someone in charge of talent; liaison officers are being tried out at universities, research institutes, parks and enterprises above designated size. Those who do this work can take part in lectures, exchanges and study visits.',
    ),
    citation: cite('main/5.4/p2'),
  },
  {
    id: id('provision-funding-growth'),
    appliesTo: [],
    kind: 'funding',
    words: text(
      '区里承诺优先保证人才投入，并让它随经济一同增长；没有印数额。',
      'The district undertakes to put spending on talent first and to let it grow with the economy; no amount is printed.',
    ),
    citation: cite('main/5.3/p2'),
  },
  {
    id: id('provision-funding-uses'),
    appliesTo: [],
    kind: 'funding',
    words: text(
      '人才发展专项资金用于重大项目和工程、引进紧缺急需人才、奖励对虹口有突出贡献的人才，分级分类资助；地方教育附加专项资金重点用于职工职业培训。奖励的条件和数额未载明。',
      'The special fund for talent pays for major projects, for bringing in talent in short supply and urgently needed, and for awards to those who have contributed outstandingly to the district, by grade and kind; the local education surcharge goes above all to vocational training of employees. The conditions and amounts of the awards are not stated.',
    ),
    citation: cite('main/5.3/p2'),
  },
  {
    id: id('provision-funding-private'),
    appliesTo: [],
    kind: 'funding',
    words: text(
      '企业和社会组织建立人才发展基金，区里鼓励和支持，并多方吸引社会资金；人才资金实行动态管理和审计监督。',
      'Enterprises and social organisations are encouraged and supported in setting up funds for talent, and private money is drawn in; public money for talent is managed as it goes and audited.',
    ),
    citation: cite('main/5.3/p2'),
  },
];
