import type { ServiceInput } from '@portal/rules-core';
import { task } from './task.ts';

/** Part 3 (3): the platforms; grants for them are programmes of their own. */
export const platforms: ServiceInput[] = [
  task({
    slug: 'platform-parks',
    name: ['重点园区人才集聚平台', 'Key parks where talent gathers'],
    summary: [
      '国家级松江经济技术开发区等重点园区、科技园区和影视基地。',
      'The national Songjiang economic and technological development zone and other key parks, science parks and film bases.',
    ],
    audience: ['employer', 'person', 'team'],
    needs: ['start-up', 'career'],
    places: ['main/3.3.2/p2', 'main/2.2.3'],
    offers: [
      [
        '重点园区：上海松江经济技术开发区、上海临港松江科技城、启迪漕河泾（中山）科技园',
        'Key parks: Songjiang Economic and Technological Development Zone, Lingang Songjiang Science City, Tus-Caohejing (Zhongshan) Science Park',
      ],
      [
        '科技园区：洞泾人工智能产业基地、正泰启迪智电港、海尔智谷、天安金谷等',
        'Science parks: Dongjing artificial-intelligence base, Chint-Tus smart electric port, Haier Smart Valley, Tian’an Jingu and others',
      ],
      [
        '影视基地：华策“长三角国际影视中心”、中视儒意、昊浦等',
        'Film bases: Huace Yangtze River Delta International Film Centre, Zhongshi Ruyi, Haopu and others',
      ],
      [
        '靠政策引领、服务和氛围吸引人才；具体优惠未载明',
        'Talent is drawn by policies, services and surroundings; no particular advantage is stated',
      ],
    ],
  }),
  task({
    slug: 'platform-incubators',
    name: ['创业孵化基地和“创享松江”活动', 'Incubators and the “Chuangxiang Songjiang” events'],
    summary: [
      '创业孵化基地、低成本便利的众创空间和创业活动；资助另见“众创空间资助”。',
      'Incubators, low-cost and convenient makerspaces, and start-up events; for grants see the programme for makerspaces.',
    ],
    audience: ['person', 'team', 'employer'],
    needs: ['start-up'],
    places: ['main/3.3.3/p2', 'main/2.2.3'],
    offers: [
      [
        '大力支持建设孵化基地：启迪漕河泾智能制造孵化器、上海临港松江科技城、松江电子商务园区、上海交科松江科创园、1560电子商务产业园等',
        'Strong support for building incubators: Tus-Caohejing smart-manufacturing incubator, Lingang Songjiang Science City, Songjiang e-commerce park, Jiaoke Songjiang innovation park, 1560 e-commerce park and others',
      ],
      ['“创享松江”系列活动', 'The “Chuangxiang Songjiang” series of events'],
      [
        '鼓励龙头企业、创投机构、社会组织参与办众创空间',
        'Leading enterprises, venture investors and social organisations are encouraged to join in makerspaces',
      ],
    ],
  }),
  task({
    slug: 'platform-university-industry',
    name: ['高校、科研机构产学研平台', 'Universities and institutes with industry'],
    summary: [
      '支持高校和科研院所与本区企业一起攻关、合作、培养人才；新型研发机构另有经费支持。',
      'Universities and institutes are supported in research, cooperation and training with companies of the district; for new types of research institution see the programme for them.',
    ],
    audience: ['employer', 'team', 'person'],
    needs: ['research', 'training'],
    places: ['main/3.3.4/p2', 'main/2.2.3'],
    offers: [
      [
        '参与的有松江大学城高校、G60脑智科创基地、中科院上海植物逆境中心、上海低碳产业技术研究院、上海航天精密机械研究所',
        'Among them the universities of the university town, the G60 brain-intelligence base, the Shanghai plant stress centre of the Chinese Academy of Sciences, the Shanghai institute for low-carbon industries and the Shanghai institute of spaceflight precision machinery',
      ],
      ['与企业合作攻关和培养人才', 'Joint research and training with companies'],
    ],
  }),
  task({
    slug: 'platform-tech-transfer',
    name: ['科技成果转化平台', 'Turning research into products'],
    summary: [
      '技术市场、科技中介、成果发布和知识产权保护，培养技术经纪人。',
      'A technology market, agencies, publication of results, protection of intellectual property, and training of technology brokers.',
    ],
    audience: ['employer', 'person', 'team'],
    needs: ['research', 'start-up', 'training'],
    places: ['main/3.3.5/p2'],
    offers: [
      [
        '技术市场和科技中介，发布专利、成果信息，引来投资',
        'A technology market and agencies; patents and results are published to attract investors',
      ],
      ['面向企业的科技咨询、技术推广等服务', 'Advice and promotion of technology for enterprises'],
      [
        '为重点产业的科技攻关引进有自主知识产权的高层次人才，推动高新技术企业的成果产业化',
        'High-level talent with intellectual property of their own brought in for research in the key industries; results of high-tech enterprises brought into production',
      ],
      [
        '培养技术经纪人，也培养技术转移转化人才',
        'Training of technology brokers and transfer specialists',
      ],
      [
        '知识产权的保护、执法和激励政策',
        'Protection of intellectual property, its enforcement, and incentives for it',
      ],
    ],
  }),
];
