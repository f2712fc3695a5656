import type { PackInput } from '@portal/rules-core';
import { text } from '@portal/rules-core/author';
import { cite, id } from './words.ts';

export const provisions: NonNullable<PackInput['provisions']> = [
  {
    id: id('provision-earlier-plans'),
    appliesTo: [],
    kind: 'implementation',
    words: text(
      '“十三五”期间的《若干意见（试行）》《若干政策（试行）》，以及“高峰引领”、“海外融智”、“双创小巨人”、“双创雏鹰”、“青年Young浦”、“卓越技能”等计划，只在回顾中提到；内容和是否延续，本规划没有写明，请向杨浦区核实。',
      'The policies and plans of the preceding five years (“Peak leaders”, “Overseas minds”, “Start-up little giants”, “Start-up fledglings”, “Young Yangpu”, “Excellent skills” and others) are only looked back on; what they contain and whether they go on is not stated here. Ask the district.',
    ),
    citation: cite('main/1.1.3'),
  },
  {
    id: id('provision-3310-start'),
    appliesTo: [id('3310-overseas')],
    kind: 'background',
    words: text(
      '到2020年底的数字：“3310计划”创业企业308家，海外人才创业企业733家；引进或培育国家级海外高层次人才261人，市级海外高层次人才218人。后三个数字里有多少来自本计划，规划没有写明。',
      'Figures for the end of 2020: 308 start-ups under the “3310” plan and 733 start-ups of talent from overseas; 261 national high-level talents from overseas brought in or trained, and 218 municipal ones. How much of the last three is owed to this plan is not stated.',
    ),
    citation: cite('main/1.1.2', 'main/1.1.1'),
  },
  {
    id: id('provision-policy-toolbox'),
    appliesTo: [
      id('talent-housing'),
      id('children-education'),
      id('medical-care'),
      id('tech-transfer'),
      id('global-youth'),
    ],
    kind: 'implementation',
    words: text(
      '这项政策被列入要与“3310”计划4.0版一同集成的政策；为此要研究制定专项行动计划、探索区级“政策工具箱”。内容是否因此改变，没有写明。',
      'This policy is among those to be brought together with version 4.0 of the “3310” plan; an action programme is to be drawn up for that, and a “policy toolbox” of the district explored. Whether its content changes with it is not stated.',
    ),
    citation: cite('annex/5.6/p2'),
  },
  {
    id: id('provision-services-target'),
    appliesTo: [id('talent-housing'), id('children-education'), id('medical-care')],
    kind: 'implementation',
    words: text(
      '到2025年，安居、落户、子女读书和医疗的保障能力要明显提高；没有印数字。',
      'By 2025 housing, registration, schooling and medical services are to be markedly better; no figures are printed.',
    ),
    citation: cite('main/3.3.2/p4'),
  },
  {
    id: id('provision-governance'),
    appliesTo: [],
    kind: 'governance',
    words: text(
      '区人才工作领导小组牵头和决策，职能部门分工负责，用人单位发挥主体作用；具体项目由哪个部门受理，没有写明。',
      'The district’s leading group on talent leads and decides, departments have their parts, and employers play the main role; which department accepts which application is not stated.',
    ),
    citation: cite('main/5.1/p2', 'main/5.1/p4'),
  },
  {
    id: id('provision-funding'),
    appliesTo: [],
    kind: 'funding',
    words: text(
      '区人才发展专项资金统筹投入，优先用于重要领域紧缺人才开发、高端产业领军人才引进和重大人才项目；各单位的投入按当年财力安排。数额没有写明。',
      'The district’s special fund for talent gives priority to bringing in high-end leaders, to talent in short supply in important fields and to major projects; what each body puts in depends on the year’s revenue. No figure is stated.',
    ),
    citation: cite('main/5.2/p2', 'main/5.2/p3'),
  },
  {
    id: id('provision-training-funding'),
    appliesTo: [id('yangpu-craftsmen'), id('continuing-education-bases')],
    kind: 'funding',
    words: text(
      '鼓励把地方教育附加专项资金用于职业和专业技术培训；数额没有写明。',
      'The local education surcharge is encouraged to be used for vocational and professional training; no figure is stated.',
    ),
    citation: cite('main/5.2/p5'),
  },
  {
    id: id('provision-evaluation'),
    appliesTo: [],
    kind: 'governance',
    words: text(
      '规划实施要建立年度和中期评估制度，并提高信息公开；在哪里公布没有写明。',
      'Yearly and mid-term assessment of the plan is to be set up, and more about it is to be published; where is not stated.',
    ),
    citation: cite('main/5.3/p2', 'main/5.3/p3'),
  },
];
