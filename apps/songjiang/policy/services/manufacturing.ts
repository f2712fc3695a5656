import type { ServiceInput } from '@portal/rules-core';
import { task } from './task.ts';

/** Part 3 (1): the four groups of talent in advanced manufacturing; the first has a programme of its own. */
export const manufacturing: ServiceInput[] = [
  task({
    slug: 'manufacturing',
    name: ['打造先进制造业人才高地', 'Talent for advanced manufacturing'],
    summary: [
      '围绕先进制造业产业集群做人才规划，发布重点人才引进目录，组团招才。',
      'Talent planning for the clusters of advanced manufacturing: a published list of talent wanted, and joint recruitment.',
    ],
    audience: ['employer', 'person'],
    needs: ['recruitment', 'career'],
    places: ['main/3.1/p2'],
    offers: [
      ['重点人才引进目录，适时调整', 'A list of key talent wanted, published and kept up to date'],
      [
        '人才需求预测、行业前瞻研究、组团招揽',
        'Forecasts of demand, studies of the industries, recruitment in groups',
      ],
      [
        '产业包括智慧安防、新能源、新材料、人工智能、生物医药、集成电路等（文件称“6+”产业集群，“6+”后面的字符印刷不清）',
        'Industries: smart security, new energy, new materials, artificial intelligence, biomedicine, integrated circuits and others (the document calls them the “6+” clusters; the character after the plus sign is not clear in print)',
      ],
    ],
  }),
  task({
    slug: 'manufacturing-managers',
    name: ['企业经营管理人才', 'Managers of enterprises'],
    summary: [
      '经营管理人才的培训、评价和激励，企业引进专门管理人才也受支持。',
      'Training, assessment and incentives for managers; enterprises are helped to bring in specialists.',
    ],
    audience: ['person', 'employer'],
    needs: ['training', 'career', 'recruitment'],
    places: ['main/3.1.2/p2'],
    offers: [
      [
        '素质提升工程；鼓励到国内重点高校读EMBA、上专题课程',
        'A programme to raise their abilities; EMBA degrees and special courses at leading Chinese universities are encouraged',
      ],
      [
        '企业、行业协会依托知名企业、高校和培训机构建立培养机制，受鼓励和支持',
        'Enterprises and trade bodies are encouraged and supported in building up training with well-known companies, universities and training bodies',
      ],
      ['企业经营管理人才信息库', 'A register of managers'],
      [
        '支持企业建立看业绩的评价制度，引导企业完善薪酬、协议工资和股权激励',
        'Support for assessment by results; guidance on pay systems, agreed salaries and share incentives',
      ],
      [
        '支持培养和引进战略、资本运作、营销、项目管理等人才；龙头企业引进海外一流管理人才',
        'Support in training and bringing in strategists, financiers, marketers and project managers; for leading enterprises also in bringing in first-rate managers from overseas',
      ],
    ],
  }),
  task({
    slug: 'manufacturing-engineers',
    name: ['企业工程技术人才', 'Engineers in enterprises'],
    summary: [
      '在重大项目里培养工程师，建培养基地，并成立工程师学会。',
      'Engineers are trained in major projects and at training bases; a Songjiang society of manufacturing engineers is to be founded.',
    ],
    audience: ['person', 'employer'],
    needs: ['training', 'career'],
    places: ['main/3.1.3/p2'],
    offers: [
      [
        '参加重大科研、重点工程项目和新技术新工艺攻关',
        'Part in major research and engineering projects and in work on new technology and processes',
      ],
      [
        '在园区建工程师培养基地、科技成果转化基地，企业与高校院所合作培养',
        'Training bases and bases for turning research into products in the parks; joint training with universities and institutes',
      ],
      [
        '“松江先进制造业工程师学会”：继续教育、会员服务、引进认证考试、专业培训',
        'The Songjiang society of engineers in advanced manufacturing: continuing education, services for members, certification examinations and courses',
      ],
      [
        '专业工程师的管理和开发政策（要制定，内容未载明）',
        'A policy on managing and developing professional engineers (to be made; its content is not stated)',
      ],
    ],
  }),
  task({
    slug: 'manufacturing-skilled',
    name: ['企业高技能人才', 'Highly skilled workers in enterprises'],
    summary: [
      '技能竞赛、新型学徒制、首席技师、订单式培训；另见“G60高技能人才培育集聚”工程。',
      'Skills contests, new-type apprenticeships, chief technicians, training to order; see also the “G60 highly skilled talent” project.',
    ],
    audience: ['person', 'employer'],
    needs: ['training', 'career'],
    places: ['main/3.1.4/p2', 'main/2.2.2', 'main/1.1.4/p2'],
    offers: [
      [
        '各类区域、专题职业技能大赛',
        'Vocational skills contests by region and theme',
        'main/3.1.4/p2',
        'main/1.1.4/p2',
      ],
      [
        '高技能人才公共实训基地、职业培训联盟，高校、职教集团与重点企业对接，为重点企业“订单式”培训',
        'A public training base and a vocational training alliance of the G60 corridor, links of universities and vocational colleges with key enterprises, and training to order for these',
      ],
      [
        '“直通式双证融通”试点：技能和学历互通',
        'A pilot in which skill certificates and schooling count for each other',
        'main/1.1.4/p2',
        'main/3.5.7/p2',
      ],
      [
        '新型技师学院；首席技师制度、名师名匠工作室；高师带徒、技术比武',
        'A new type of technicians’ college; chief technicians and masters’ studios; masters with apprentices, contests at work',
      ],
      [
        '目标：技能人才比重提高，高技能人才所占比例基本到全市平均水平（没有印出数字）',
        'Aim: more skilled workers among those employed, and a share of the highly skilled close to the city’s average (no figure is printed)',
        'main/2.2.2',
      ],
    ],
  }),
];
