import type { ServiceInput } from '@portal/rules-core';
import { measure } from './measure.ts';

/** Part 4 (1) and (2): recruitment abroad, training together, universities, spaces and the delta. */
export const platforms: ServiceInput[] = [
  measure({
    slug: 'overseas-recruitment',
    name: ['海外引才网络', 'Network for recruitment abroad'],
    summary: [
      '“全球校友人才回归计划”和海外高层次人才“全球集聚战略”，由海外工作站、项目库和紧缺人才需求目录支撑，瞄准海内外一流的管理、技术和专业人才。',
      'The “global gathering” of high-level talent and the “global alumni return plan”, carried by workstations abroad, a list of projects and a catalogue of talent in short supply; it looks for leading technical, managerial and professional people at home and abroad.',
    ],
    audience: ['person', 'employer'],
    needs: ['recruitment', 'career', 'start-up'],
    places: ['main/4.1.1/p5', 'main/4.1.1/p4', 'main/4.1.1/p2'],
    offers: [
      [
        '对接市“海聚英才”计划，实施全球集聚战略和全球校友人才回归计划',
        'Global gathering and alumni return plans, in step with the city’s plan for talent from overseas',
        'main/4.1.1/p2',
      ],
      [
        '海外创新创业人才项目库、高端紧缺人才的需求目录，“以才引才”',
        'A list of projects of talent abroad, a catalogue of high-end talent in short supply, talent that brings talent',
        'main/4.1.1/p4',
      ],
      [
        '区内地区总部、跨国公司作为引才平台',
        'Multinational companies and regional headquarters in the district as platforms',
        'main/4.1.1/p4',
      ],
      [
        '海外引才工作站、联络处和离岸孵化平台，常年宣传和访问交流',
        'Workstations, liaison offices and offshore incubators abroad, with regular publicity and visits',
        'main/4.1.1/p5',
      ],
    ],
  }),
  measure({
    slug: 'joint-training',
    name: ['校企联合培养', 'Training by universities and companies together'],
    summary: [
      '支持企业与高校、职业院校联合或订单式培养人才，打通青年人才进入企业的通道。',
      'Companies are supported in training people together with universities and vocational schools, to order as well, and young people find a way from there into companies.',
    ],
    audience: ['person', 'employer'],
    needs: ['training', 'recruitment'],
    places: ['main/4.3.4/p4', 'main/4.1.3/p4', 'annex/4.5/p2'],
    offers: [
      [
        '企业与高校联合培养行业紧缺的专业人才',
        'Specialists that an industry is short of, trained by companies and universities together',
        'main/4.1.3/p4',
      ],
      [
        '大学、科研院所与企业之间的青年后备人才通道',
        'A path for young talent from universities and institutes to companies',
        'main/4.1.3/p4',
      ],
      [
        '校企订单式培养或合作培训的制度',
        'A scheme of joint training, or of training to order',
        'main/4.3.4/p4',
      ],
      [
        '培育政策向重点企业、重点机构和主导产业的一线人才以及青年人才倾斜',
        'Training policy to favour front-line talent in leading industries, key enterprises and key institutions, and young talent',
        'main/4.3.4/p4',
      ],
      [
        '企业与高校、职业（技工）院校的“产教融合”，院校按产业方向调整学科',
        'Companies linked with universities and vocational schools, whose subjects follow the district’s industries',
        'annex/4.5/p2',
      ],
    ],
  }),
  measure({
    slug: 'skills-bases',
    name: ['高技能人才培养基地', 'Training bases for highly skilled workers'],
    summary: [
      '借助世界技能博物馆发挥培养基地的示范作用，持续开展职业技能培训，由企业担当主体。',
      'Training bases set an example with the help of the WorldSkills Museum; vocational training goes on, with companies in the leading part.',
    ],
    audience: ['person', 'employer'],
    needs: ['training'],
    places: ['main/4.1.4/p4', 'annex/4.5/p2'],
    offers: [
      ['职业技能培训', 'Vocational skills training'],
      [
        '鼓励区内企业自己建立技能人才培养和培训体系',
        'Companies of the district encouraged to set up skills training of their own',
        'annex/4.5/p2',
      ],
      [
        '世界技能博物馆的教育展示和合作交流',
        'Exhibitions, education and exchange at the WorldSkills Museum',
      ],
    ],
  }),
  measure({
    slug: 'university-community',
    name: ['“大学+”共同体', '“University +” community'],
    summary: [
      '引导大学、科研院所与龙头企业按市场方式共建开放平台，形成高校研发、就地孵化，并强化大学科技园。',
      'Universities, institutes and leading companies are guided to build open platforms on market terms, so that what is researched there is incubated nearby; university science parks are strengthened.',
    ],
    audience: ['employer', 'team'],
    needs: ['research', 'start-up'],
    places: ['main/4.2.1/p2', 'main/4.2.1/p3'],
    offers: [
      ['支持共建“大学+”共同体', 'Support for building “University +” communities', 'main/4.2.1/p2'],
      [
        '大学科技园的核心功能和高校技术转移的激励政策',
        'University science parks, and the universities’ own incentives for technology transfer',
        'main/4.2.1/p3',
      ],
    ],
  }),
  measure({
    slug: 'innovation-spaces',
    name: ['双创街区与创新空间', 'Innovation quarters and spaces'],
    summary: [
      '更新和布局创新空间、交流平台，提升技术转移、技术交易和双创载体的引才聚才作用。',
      'Spaces and platforms are renewed and added; institutions of technology transfer and trade, and start-up centres, are to draw more talent.',
    ],
    audience: ['person', 'team', 'employer'],
    needs: ['start-up'],
    places: ['main/4.2.2/p2'],
    offers: [
      ['双创街区里的创新空间和交流平台', 'Spaces and meeting platforms in the innovation quarters'],
      [
        '上海技术交易所、科技大市场、国家技术转移东部中心等载体',
        'Shanghai Technology Exchange, National Eastern Tech-Transfer Centre, the technology market and the like',
      ],
      [
        '外资研发中心、创投机构、双创国际中心',
        'Foreign research centres, venture capital, the international start-up centre',
      ],
    ],
  }),
  measure({
    slug: 'innovation-college',
    name: ['五角场创新创业学院', 'Wujiaochang Innovation and Entrepreneurship College'],
    summary: [
      '引入迷你商学院、创业训练营等成熟项目，政府、高校、企业、投资机构和行业协会合作服务双创人才。',
      'With proven formats such as a start-up camp and a mini business school; government, universities, companies, investors and associations serve innovators and founders together.',
    ],
    audience: ['person', 'team'],
    needs: ['training', 'start-up'],
    places: ['main/4.2.2/p3'],
    offers: [
      ['创业训练营', 'Start-up camp'],
      ['迷你商学院', 'Mini business school'],
    ],
  }),
  measure({
    slug: 'hr-eastern-park',
    name: [
      '中国上海人力资源服务产业园区“东部园”',
      'Eastern park of the China Shanghai human-resource service industry park',
    ],
    summary: [
      '规划发布前已创设，规划要争取更多国际知名机构进驻；鼓励企业与人力资源机构合作，机构可得的扶持另见该项目。',
      'In place before the plan, which is to win more well-known international agencies for it; enterprises are encouraged to work with agencies, and what agencies may receive stands in a programme of its own.',
    ],
    audience: ['employer', 'agency'],
    needs: ['recruitment'],
    places: ['main/4.2.3/p2', 'main/4.2.3/p3', 'main/4.2.3/p4', 'main/1.1.4'],
    offers: [
      [
        '争取国际知名人力资源服务机构进驻',
        'Well-known international agencies to be won for the park',
        'main/4.2.3/p2',
      ],
      [
        '鼓励各类企业与人力资源服务机构合作',
        'Enterprises of every kind encouraged to work with agencies',
        'main/4.2.3/p3',
      ],
      [
        '鼓励创新产品和服务业态首发，“国际超市”服务清单收录优质产品',
        'New products and services encouraged to be launched here first, and good ones listed in the “international supermarket”',
        'main/4.2.3/p4',
      ],
      [
        '已有基础：东部园已经创设',
        'In place by the time of the plan: the park itself',
        'main/1.1.4',
      ],
    ],
  }),
  measure({
    slug: 'delta-resources',
    name: ['长三角人才服务共享', 'Services shared across the Yangtze River Delta'],
    summary: [
      '探索让区内经认定的高层次人才共享长三角的医疗、教育、文化、体育、旅游资源，推动人才评价互认。',
      'The district is working out how its recognised high-level talent may use medical, educational, cultural, sports and tourist facilities across the delta; assessments of talent are to be recognised mutually.',
    ],
    audience: ['person'],
    needs: ['medical', 'schooling', 'daily-life'],
    places: ['main/4.2.4/p2'],
    offers: [
      [
        '高层次人才共享优质公共资源（探索中）',
        'Good public facilities open to high-level talent (being worked out)',
      ],
      ['人才评价互认、服务互享', 'Assessments recognised and services shared'],
    ],
  }),
  measure({
    slug: 'delta-cooperation',
    name: ['“1+N”长三角人才合作联盟', '“1+N” alliance for talent of the Yangtze River Delta'],
    summary: [
      '与长三角主要城市开展招聘实习、挂职锻炼、平台对接等合作，并推动成果转移转化互认。',
      'Work with the main cities of the delta on recruitment and internships, secondments and platforms, and on recognising each other’s technology transfer.',
    ],
    audience: ['person', 'employer'],
    needs: ['recruitment', 'career', 'research'],
    places: ['main/4.2.4/p3', 'main/4.2.4/p4'],
    offers: [
      [
        '挂职锻炼、招聘实习、人才供应链、平台对接',
        'Recruitment and internships, secondments, linked platforms, a supply chain of talent',
        'main/4.2.4/p3',
      ],
      [
        '区内高校、科研机构与长三角创新企业对接',
        'Universities and institutes of the district brought together with innovative companies of the delta',
        'main/4.2.4/p4',
      ],
      [
        '成果转移转化的政策互通和互认',
        'Policies on technology transfer linked and recognised',
        'main/4.2.4/p4',
      ],
    ],
  }),
];
