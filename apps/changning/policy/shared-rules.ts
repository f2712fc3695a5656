import type { PackInput } from '@portal/rules-core';
import { forDistrict, text } from '@portal/rules-core/author';
import { programmes } from './programmes/index.ts';

const { cite, id } = forDistrict('changning');
const every = programmes.map((programme) => programme.id);

/** 人才资助: whatever pays money. */
const funded = programmes
  .filter(({ benefits, classes }) =>
    [...(benefits ?? []), ...(classes ?? []).flatMap((entry) => entry.benefits)].some(
      ({ amount }) => amount.kind !== 'inKind',
    ),
  )
  .map((programme) => programme.id);

const either = text(
  '文件用“或”字连接两种待遇，这里理解为只得其一。',
  'The document joins the two with “or”; this is read as one of them only.',
);

export const combinations: NonNullable<PackInput['combinations']> = [
  {
    id: id('no-double-support'),
    kind: 'higherOf',
    scope: 'like',
    members: every.map((programme) => ({ programme })),
    words: text(
      '与长宁区其他政策重复、交叉的，从优、从高，不重复享受。',
      'Where this overlaps with other policies of Changning, the better and higher one is given, never both.',
    ),
    citation: cite('main/3/p2', 'main/2.5.20'),
    interpretation: text(
      '文件没有写明怎样算“重复、交叉”，这里理解为同类待遇之间只取一项。',
      'The document does not say what counts as an overlap; it is read as one benefit only among those of the same kind.',
    ),
  },
  {
    id: id('02-subsidy-or-services'),
    kind: 'oneOf',
    members: [
      { programme: id('02-key-industry-incentive'), benefit: 'incentive' },
      { programme: id('02-key-industry-incentive'), benefit: 'services' },
    ],
    words: text(
      '激励补贴和配套服务，得其中一种。',
      'Either the incentive subsidy or the services.',
    ),
    citation: cite('main/2.1.2'),
    interpretation: either,
  },
  {
    id: id('18-subsidy-or-apartment'),
    kind: 'oneOf',
    members: [
      { programme: id('18-talent-housing'), benefit: 'rent' },
      { programme: id('18-talent-housing'), benefit: 'flat' },
    ],
    words: text(
      '租房补贴和人才公寓，根据实际需要得其中一种。',
      'Either the rent subsidy or the apartment, as need requires.',
    ),
    citation: cite('main/2.5.18'),
    interpretation: either,
  },
];

export const provisions: NonNullable<PackInput['provisions']> = [
  {
    id: id('interpreted-by'),
    appliesTo: every,
    kind: 'interpretation',
    words: text(
      '由区人才工作领导小组办公室会同相关职能部门解释。',
      'Interpreted by the office of the district’s leading group on talent work together with the departments concerned.',
    ),
    citation: cite('main/3/p2'),
  },
  {
    id: id('higher-law-prevails'),
    appliesTo: every,
    kind: 'precedence',
    words: text(
      '与国家、上海市的政策和规定相抵触的，以国家、上海市的为准。',
      'Where it conflicts with national or Shanghai policies and rules, those prevail.',
    ),
    citation: cite('main/3/p2'),
  },
  {
    id: id('20-one-application-platform'),
    appliesTo: funded,
    kind: 'implementation',
    words: text(
      '区里要为人才资助建一个统一的申报平台，流程、材料和审批时间都要减；平台在哪里、哪些项目在上面申报，文件未载明。',
      'The district sets up one platform where talent funding is applied for, with fewer steps and papers and quicker approval. Where it is, and which programmes use it, is not stated.',
    ),
    citation: cite('main/2.5.20'),
  },
  {
    id: id('20-follow-up'),
    appliesTo: every,
    kind: 'governance',
    words: text(
      '人才政策的实施情况要跟踪评估；另有诚信体系和退出机制，失信怎样处理、何时退出，文件未载明。',
      'How talent policy works is followed and assessed. There is a system of good faith and a way of ending support; what follows from a breach, and when support ends, is not stated.',
    ),
    citation: cite('main/2.5.20'),
  },
];
