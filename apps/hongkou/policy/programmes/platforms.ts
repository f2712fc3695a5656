import type { ProgrammeInput } from '@portal/rules-core';
import { all, any, holdsAny, say, text } from '@portal/rules-core/author';
import { cite, conditionsOpen, id, judged, money, nothingPrinted, support } from '../common.ts';

const studios = cite('main/4.4/p2');
const stations = cite('main/4.4/p3');
const incubators = cite('main/4.4/p5');

export const expertStudios: ProgrammeInput = {
  id: id('platforms/expert-studios'),
  name: text('专家工作站（室）', 'Expert stations and studios'),
  summary: text(
    '鼓励院士专家、顶尖人才、“千人计划”专家和上海市领军人才在虹口建工作站（室），建站后有激励，评估合格的有年度资助。',
    'Academicians and experts, top talent, experts of the “Thousand Talents” plans and leading talent of Shanghai are encouraged to set up a studio in the district; incentives follow, and yearly funds for those that pass the evaluation.',
  ),
  audience: ['person'],
  needs: ['research', 'career'],
  citation: studios,
  criteria: all([
    any(
      [
        holdsAny(
          'honours.awards',
          ['academician-cas', 'academician-cae', 'foreign-academician'],
          say(
            '院士',
            'Academician',
            studios,
            text(
              '规划没有说明指哪些院士；中国科学院、中国工程院院士和国外院士这里都列入，由主管部门认定。',
              'The plan does not say of which academy; those of the two Chinese academies and of foreign ones are all included here, and the authority decides.',
            ),
          ),
        ),
        holdsAny(
          'hongkou:gaoju-groups',
          ['academician', 'thousand-talents'],
          say(
            '院士，或中央、上海“千人计划”专家',
            'An academician, or an expert of the national or the Shanghai “Thousand Talents” plan',
            studios,
          ),
        ),
        holdsAny(
          'hongkou:expert-groups',
          ['expert', 'top-talent', 'municipal-leading'],
          say(
            '与院士并列的专家、国内外顶尖人才，或上海市领军人才',
            'An expert named with academicians, top talent from China or abroad, or leading talent of Shanghai',
            studios,
            text(
              '“院士专家”可以读作院士，也可以读作院士和其他专家；这里按后一种列入，由主管部门认定。',
              'The Chinese term can mean academicians alone, or academicians and other experts; the wider reading is taken here, and the authority decides.',
            ),
          ),
        ),
      ],
      { words: text('规划点名的专家', 'Experts named in the plan'), citation: studios },
    ),
    conditionsOpen(studios),
  ]),
  benefits: [
    money('incentive', studios, {
      name: ['建站后的激励扶持', 'Incentives once the studio is set up'],
      need: 'research',
      terms: [
        '激励什么、有没有资金，规划未载明。',
        'What they are, and whether they include money, is not stated.',
      ],
    }),
    money('yearly-funds', studios, {
      name: ['年度资助', 'Yearly funds'],
      need: 'research',
      recipient: ['工作站（室）', 'The station or studio'],
      when: judged('工作站（室）评估合格', 'The studio has passed the evaluation', studios),
    }),
    support('assistants', studios, {
      name: ['科研助理、产业助理', 'Research and industry assistants'],
      need: 'research',
      terms: [
        '规划要完善这项制度，怎样配备未载明。',
        'The plan means to improve this arrangement; how they are provided is not stated.',
      ],
    }),
    support('concurrent-posts', studios, {
      name: ['兼职、挂职通道', 'Ways to hold concurrent or temporary posts'],
      need: 'career',
    }),
  ],
  notStated: nothingPrinted,
};

export const secretaries: ProgrammeInput = {
  id: id('platforms/secretaries'),
  name: text('科研秘书、产业秘书', 'Research and industry secretaries'),
  summary: text(
    '为有需求的高层次人才配科研秘书和产业秘书，并给补助。',
    'High-level talent that needs them is given a research secretary and an industry secretary, with a subsidy.',
  ),
  audience: ['person'],
  needs: ['research'],
  citation: studios,
  criteria: all([
    judged('高层次人才，而且有这种需求', 'High-level talent, with a need for it', studios),
    conditionsOpen(studios),
  ]),
  benefits: [
    support('secretary', studios, {
      name: ['科研秘书和产业秘书', 'Research secretary and industry secretary'],
      need: 'research',
    }),
    money('subsidy', studios, {
      name: ['补助', 'Subsidy'],
      need: 'research',
      interpretation: [
        '补助给人才还是给秘书，条款没有写明。',
        'Whether the subsidy goes to the talent or to the secretary is not stated.',
      ],
    }),
  ],
  notStated: nothingPrinted,
};

export const postdocStations: ProgrammeInput = {
  id: id('platforms/postdoc-stations'),
  name: text('博士后科研工作站和创新实践基地', 'Postdoctoral stations and innovation bases'),
  summary: text(
    '支持区内中小型高科技企业，特别是民营企业，申报博士后科研工作站、设立博士后创新实践基地。',
    'Supports small and medium-sized high-technology enterprises in the district, private ones above all, in applying for a postdoctoral station and setting up a postdoctoral innovation base.',
  ),
  audience: ['employer'],
  needs: ['research', 'recruitment'],
  citation: stations,
  criteria: all([
    holdsAny(
      'hongkou:employer-groups',
      ['high-tech-sme'],
      say(
        '区内的中小型高科技企业，民营的尤其支持',
        'Small or medium-sized high-technology enterprise in the district; private ones above all',
        stations,
      ),
    ),
    conditionsOpen(stations),
  ]),
  benefits: [
    money('application', stations, {
      name: ['支持申报工作站、设立基地', 'Support in applying for a station and setting up a base'],
      need: 'research',
      terms: [
        '支持什么、有没有资金，规划未载明。',
        'What the support is, and whether it includes money, is not stated.',
      ],
    }),
    support('own-recruitment', stations, {
      name: ['自主独立招收博士后', 'Recruiting postdocs on one’s own'],
      need: 'recruitment',
      when: judged(
        '工作站的技术、研发和人才团队都强',
        'The station is strong in technology, research and people',
        stations,
      ),
      terms: [
        '规划写的是“探索”，而且要争取有关部门支持。',
        'The plan means to try it out, and seeks the support of the departments concerned.',
      ],
    }),
    money('linked-platforms', stations, {
      name: [
        '“两站一基地”和科技创新“四平台”相通',
        'Postdoctoral stations and bases linked with the four technology platforms',
      ],
      need: 'research',
      terms: [
        '“两站一基地”是流动站、工作站、创新实践基地；“四平台”是企业技术中心、工程实验室、企业工程研究中心和工程技术研究中心。用政策、资金和服务打通，资金数额未载明；合作涉及发现人才、培养博士后、项目研发、互聘导师、青年科研人员实践等。',
        'On one side postdoctoral mobile stations, work stations and innovation practice bases; on the other enterprise engineering research centres, engineering laboratories, engineering technology research centres and enterprise technology centres. Policies, funds and services join them; no figure is stated. They work together on finding talent, training postdocs, research projects, shared advisers, practice for young researchers and more.',
      ],
    }),
  ],
  notStated: nothingPrinted,
};

export const incubationBases: ProgrammeInput = {
  id: id('platforms/incubation-bases'),
  name: text('支持创业孵化基地做大做强', 'Support for established incubation bases'),
  summary: text(
    '支持区内运营经验成熟的创业孵化基地发展壮大。',
    'Supports start-up incubation bases in the district that have mature operating experience in growing larger and stronger.',
  ),
  audience: ['employer'],
  needs: ['start-up'],
  citation: incubators,
  criteria: all([
    holdsAny(
      'hongkou:employer-groups',
      ['incubator'],
      say(
        '区内的创业孵化基地，运营经验成熟',
        'A start-up incubation base in the district, with mature operating experience',
        incubators,
      ),
    ),
    conditionsOpen(incubators),
  ]),
  benefits: [
    money('growth', incubators, {
      name: ['发展支持', 'Support for growth'],
      need: 'start-up',
      terms: [
        '支持什么、有没有资金，规划未载明。',
        'What the support is, and whether it includes money, is not stated.',
      ],
    }),
  ],
  notStated: nothingPrinted,
};
