import type { ServiceInput } from '@portal/rules-core';
import { task } from './task.ts';

/** Part 3 (4), with what the review in part 1 tells of services that exist already. */
export const environment: ServiceInput[] = [
  task({
    slug: 'environment-one-plus-ten',
    name: ['“1+10”人才新政', 'The “1+10” talent policies'],
    summary: [
      '2017年出台的一份实施办法和10个配套细则，规划期内持续升级；细则的内容不在本规划中。',
      'One set of measures of 2017 with ten detailed rules, to be improved during the plan period. What the rules say is not part of this plan.',
    ],
    audience: ['person', 'employer'],
    needs: ['salary-and-awards', 'home-purchase', 'rent', 'research'],
    places: ['main/1.1.2/p2', 'main/3.4.1/p2', 'main/2.2.4', 'main/1.1.4/p2'],
    offers: [
      [
        '细则涉及企业认定和人才评价，薪酬扶持、科研奖励、人才公寓和购房、租房补贴等',
        'The rules are about the recognition of enterprises, assessment of talent, support with pay, research awards, apartments, purchase and rent subsidies and more',
      ],
      ['全面提升、升级完善', 'To be upgraded and improved', 'main/3.4.1/p2', 'main/2.2.4'],
      [
        '在实施的计划还有“领军拔尖人才培养计划”“G60双百人才计划”“G60科创人才奖励计划”“G60科创团队培育计划”“人才安居计划”',
        'Plans also being carried out: for leading and top talent, the G60 Double Hundred, the G60 innovation talent award, G60 innovation teams, and talent housing',
        'main/1.1.4/p2',
      ],
    ],
  }),
  task({
    slug: 'environment-registration',
    name: ['居住证积分、居转户和直接落户', 'Residence-permit points and household registration'],
    summary: [
      '规划在回顾中提到：落实五个新城人才政策，积分、居转户、优秀人才直接落户都在办；条件未载明。',
      'Mentioned in the plan’s review: the policies for the five new cities are carried out, with permit points, the change from permit to household registration, and direct registration of outstanding talent. Conditions are not stated.',
    ],
    audience: ['person'],
    needs: ['household-registration', 'entry-and-stay'],
    places: ['main/1.1.2/p2'],
    offers: [
      ['居住证积分', 'Points on the residence permit'],
      ['居住证转办常住户口', 'Change from residence permit to household registration'],
      ['优秀人才直接落户', 'Direct household registration of outstanding talent'],
    ],
  }),
  task({
    slug: 'environment-flexible',
    name: ['市场化引才和柔性引才', 'Recruitment through the market, and flexible recruitment'],
    summary: [
      '在制定松江区的实施办法，用市场化和第三方平台引进紧缺人才，鼓励企业以合作方式柔性引进高层次人才。',
      'Rules for Songjiang are being drawn up: scarce talent is to be found through the market and recruitment platforms, and enterprises are encouraged to bring in high-level talent flexibly, through cooperation.',
    ],
    audience: ['employer', 'person'],
    needs: ['recruitment'],
    places: ['main/3.4.1/p2'],
    offers: [
      [
        '《松江区市场化引才和柔性引才的实施办法》（研究制定中）',
        'The district’s rules on recruitment through the market and flexible recruitment (being drawn up)',
      ],
      [
        '以产学研合作、智力和技术项目合作等形式引进',
        'In the form of joint research, advice and technology projects',
      ],
    ],
  }),
  task({
    slug: 'environment-talent-services',
    name: [
      '人才综合服务：直达车、一卡通、联系专家',
      'Talent services: the Talent Express, one card, contact with experts',
    ],
    summary: [
      '“G60人才直达车”微信公众号、人才服务“一卡通”、“一网通办”，高层次人才有专门的联系服务。',
      'The “G60 talent express” on WeChat, one talent service card, services on one network, and personal contacts for high-level talent.',
    ],
    audience: ['person', 'employer'],
    needs: ['daily-life', 'career'],
    places: ['main/3.4.3/p2', 'main/1.1.3/p2', 'main/2.2.4'],
    offers: [
      [
        '“G60人才直达车”微信公众号、重点企业联络群，服务下沉',
        'The “G60 talent express” WeChat account, a contact group for key enterprises, services closer to those who use them',
        'main/3.4.3/p2',
        'main/1.1.3/p2',
      ],
      [
        '人才“一卡通”：整合事项，使用范围扩大，对接走廊其他城市',
        'One talent service card: items are brought together, its use widened and linked to the other cities of the corridor',
        'main/3.4.3/p2',
        'main/1.1.3/p2',
        'main/2.2.4',
      ],
      [
        '“一网通办”，以“双减半”为导向（减半什么未载明），“码上办”与之衔接',
        'Services on the municipal network, guided by “two halvings” (of what is not stated), with which service by code is being joined',
        'main/3.4.3/p2',
        'main/1.1.3/p2',
      ],
      [
        '单位人事专员制度；与有突出贡献的高级专家保持联系，帮助解决困难',
        'Personnel officers of employers; contact with senior experts of outstanding merit, and help with difficulties',
        'main/1.1.3/p2',
        'main/3.4.3/p2',
      ],
      [
        '政策宣传：人社微信、微博，线下宣讲培训',
        'News of policies: the bureau’s WeChat and Weibo, talks and courses',
        'main/1.1.3/p2',
      ],
      [
        '通报企业享受政策的情况（探索中）',
        'Notices of the policies that enterprises benefit from (being explored)',
        'main/1.1.3/p2',
      ],
    ],
  }),
  task({
    slug: 'environment-overseas-services',
    name: [
      '外籍专家和海外人才一站式服务',
      'One-stop services for foreign experts and talent from overseas',
    ],
    summary: [
      '规划在回顾中提到：区海外人才局为外籍专家、海外人才一站式办事，来松江工作的高层次外国人才按区高层次人才管理。',
      'Mentioned in the plan’s review: the district’s overseas talent bureau serves foreign experts and talent from overseas in one place; high-level foreign talent is managed as high-level talent of the district.',
    ],
    audience: ['person'],
    needs: ['entry-and-stay', 'daily-life'],
    places: ['main/1.1.3/p2'],
    offers: [
      ['区海外人才局的一站式服务', 'One-stop service of the district’s overseas talent bureau'],
      [
        '来松江工作的高层次外国人才列入本区高层次人才',
        'High-level foreign talent working in Songjiang counted among the district’s high-level talent',
      ],
    ],
  }),
  task({
    slug: 'environment-hr-services',
    name: ['人力资源服务业', 'Human-resource services'],
    summary: [
      '筹建人力资源产业园，引进专业机构，专项政策在拟定；政府购买机构的服务。',
      'A human-resources park is being prepared, agencies are brought in, a policy is being drawn up, and the government buys their services.',
    ],
    audience: ['agency', 'employer', 'person'],
    needs: ['recruitment', 'start-up', 'training'],
    places: ['main/3.4.4/p2'],
    offers: [
      [
        '上海人力资源产业园（长三角G60科创走廊分园），筹建中',
        'The G60 branch of the Shanghai human-resources park, being prepared',
      ],
      [
        '促进人力资源产业的专项政策，拟定中（数额未载明）',
        'A policy for the human-resources industry, being drawn up (no figure stated)',
      ],
      [
        '引进、培育有影响力的机构：法律咨询、知识产权和人才测评、培训、交流等',
        'Agencies of standing brought in and built up: legal advice, intellectual property, and assessment, training and exchange of talent',
      ],
      [
        '政府购买服务：人才薪酬水平、紧缺急需人才目录等',
        'Bought by the government: work on pay levels, lists of urgently needed talent and the like',
      ],
      [
        '人力资源服务信息系统，产业人才供需比对分析',
        'An information system, and analysis of demand and supply of talent',
      ],
    ],
  }),
  task({
    slug: 'environment-living',
    name: ['生活和工作环境', 'Living and working surroundings'],
    summary: [
      '交通、旅游、医疗、文化和生态环境的建设；没有写明给个人的待遇。',
      'Transport, tourism, health care, culture and green surroundings; no benefit for individuals is stated.',
    ],
    audience: ['person'],
    needs: ['daily-life', 'medical', 'schooling'],
    places: ['main/3.4.5/p2', 'main/2.2.4'],
    offers: [
      [
        '“九州绿科”空间、松江枢纽的“四网融合”、“一廊九区”互联互通和重大项目的交通配套',
        'Space for “Jiuzhou Lüke”, the “four networks in one” at the Songjiang hub, links between the corridor and nine areas, and transport for major projects',
      ],
      [
        '“佘山大境界、问根广富林”全域旅游',
        'Tourism throughout the district, from Sheshan to Guangfulin',
      ],
      [
        '教育、卫生、城市交通、文化休闲布局的改善',
        'Better provision of schools, health care, culture, leisure and city transport',
        'main/2.2.4',
      ],
      ['医疗保健、文化设施和绿色环境', 'Health care, cultural facilities and green surroundings'],
    ],
  }),
  task({
    slug: 'campus-recruitment',
    name: ['重点企业进高校、大学生进走廊', 'Enterprises on campus, students in the corridor'],
    summary: [
      '重点企业定期到高校，大学生定期到长三角G60科创走廊，宣讲创业扶持政策；青年人才专项政策在拟定。',
      'Key enterprises visit universities and students visit the G60 corridor, with talks on start-up support; a policy for young talent is being drawn up.',
    ],
    audience: ['person', 'employer'],
    needs: ['recruitment', 'career'],
    places: ['main/3.5.5/p2'],
    offers: [
      [
        '地校对接活动，定期举行（日期未载明）',
        'Regular meetings of district and universities (no dates stated)',
      ],
      ['创业扶持政策的宣传引导', 'Information on support for founders'],
      [
        '“优秀青年人才专项政策”，规划印发时在拟定（内容未载明）',
        'A policy for outstanding young talent, being drawn up when the plan was issued (its content is not stated)',
      ],
    ],
  }),
  task({
    slug: 'commendation',
    name: ['优秀人才表彰奖励', 'Commendation of outstanding talent'],
    summary: [
      '开展各类优秀人才的表彰奖励活动；条件、数额、时间都没有写明。',
      'Outstanding talent of every kind is commended and rewarded. Conditions, sums and dates are not stated.',
    ],
    audience: ['person'],
    needs: ['salary-and-awards'],
    places: ['main/4.3/p2'],
    offers: [['表彰奖励活动', 'Commendations and awards']],
  }),
];
