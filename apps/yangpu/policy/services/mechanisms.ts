import type { ServiceInput } from '@portal/rules-core';
import { measure } from './measure.ts';

/** Part 4 (3) and (4): mobility, assessment, public services and surroundings. */
export const mechanisms: ServiceInput[] = [
  measure({
    slug: 'two-way-mobility',
    name: ['人才双向流动', 'Mobility in both directions'],
    summary: [
      '促进民营企业与机关之间双向挂职，鼓励体制内科研人员到企业任职锻炼，扩大企业家和企业科研人员兼职试点。',
      'Secondments between private companies and government bodies, researchers of public bodies working in companies, and a wider pilot on part-time posts for entrepreneurs and company researchers.',
    ],
    audience: ['person', 'employer'],
    needs: ['career'],
    places: ['main/4.3.1/p2', 'main/4.3.1/p3'],
    offers: [
      [
        '民营企业与政府机关双向挂职',
        'Secondments between private companies and government bodies',
        'main/4.3.1/p2',
      ],
      [
        '体制内科研人员以短期工作、挂职或项目合作到企业',
        'Researchers of public bodies in companies: short-term work, secondment, joint projects',
        'main/4.3.1/p2',
      ],
      [
        '有创新经验的企业家、企业科研人员兼职服务试点',
        'Pilot on part-time posts for experienced entrepreneurs and company researchers',
        'main/4.3.1/p3',
      ],
      [
        '探索高层次人才流动的培养补偿（给谁、多少，没有写明）',
        'A compensation for training when high-level talent moves, being worked out (for whom and how much is not stated)',
        'main/4.3.1/p3',
      ],
    ],
  }),
  measure({
    slug: 'talent-evaluation',
    name: ['高层次人才认定与专家举荐', 'Recognition of high-level talent and expert nomination'],
    summary: [
      '认定高层次人才时更看重薪酬税收贡献、同行评价和市场评价；还要探索专家举荐。申报区、市人才项目的“主要依据”指举荐，还是连同前面的评价，条款没有写明。',
      'Recognition is to give more weight to pay and tax contributed, to peers and to the market; nomination by experts is being worked out. What is to be the “main ground” in applying to district and municipal programmes, nomination alone or the assessments as well, can be read either way.',
    ],
    audience: ['person', 'employer'],
    needs: ['career'],
    places: ['main/4.3.2/p2'],
    offers: [
      [
        '高层次人才认定（标准没有写明）',
        'Recognition as high-level talent (the standard is not stated)',
      ],
      ['创新创业人才专家举荐制（探索中）', 'Nomination by experts (being worked out)'],
    ],
  }),
  measure({
    slug: 'title-review',
    name: ['非公领域职称评审', 'Professional titles outside the public sector'],
    summary: [
      '推动非公领域人才在职称评审上享有同等待遇；支持龙头企业试点设立中级职称评审委员会。',
      'People outside the public sector are to be treated equally in the review for professional titles; leading companies are supported in piloting review committees for intermediate titles.',
    ],
    audience: ['person', 'employer'],
    needs: ['career'],
    places: ['main/4.3.2/p3'],
    offers: [
      [
        '行业龙头企业试点中级职称评审委员会',
        'Pilot committees for intermediate titles in leading companies',
      ],
      ['高级工程师职称评审推荐小组', 'A group that puts people forward for senior engineer'],
      ['非公领域的职称申报通道', 'A way to apply for titles from outside the public sector'],
    ],
  }),
  measure({
    slug: 'public-services',
    name: ['人才公共服务“一窗通办”', 'Public services for talent at one window'],
    summary: [
      '规划要简化流程、统一标准，推广“人才充电站”和“人才城市会客厅”，形成30分钟可达的人才服务圈。',
      'To come under the plan: simpler procedures and common standards, “charging stations” and “reception rooms” for talent, and basic services within 30 minutes’ reach.',
    ],
    audience: ['person', 'employer'],
    needs: ['daily-life', 'household-registration'],
    places: ['main/4.4.1/p2', 'main/1.1.4'],
    offers: [
      ['以“办成一件事”为导向的一窗办理', 'One window, one errand', 'main/4.4.1/p2'],
      [
        '30分钟可达的人才基本公共服务圈',
        'Basic services for talent within 30 minutes’ reach',
        'main/4.4.1/p2',
      ],
      [
        '已有基础：国内人才业务一窗办理、双创人才“无否决”服务窗口',
        'In place by the time of the plan: one window for domestic talent matters, and a “no refusal” window for innovators and founders',
        'main/1.1.4',
      ],
    ],
  }),
  measure({
    slug: 'talent-card',
    name: ['杨浦人才服务一卡通', 'Yangpu talent service card'],
    summary: [
      '规划发布前已推出，为高层次人才的住房、医疗、教育等需求设专属服务平台；领卡条件没有写明。',
      'In place before the plan: a service platform of their own for the housing, medical and schooling needs of high-level talent; who receives the card is not stated.',
    ],
    audience: ['person'],
    needs: ['rent', 'medical', 'schooling'],
    places: ['main/1.1.4'],
    offers: [['住房、医疗、教育等专属服务', 'Housing, medical care, schooling and more']],
  }),
  measure({
    slug: 'new-to-yangpu',
    name: [
      '“初到杨浦”国际人才服务平台',
      '“New to Yangpu” service platform for international talent',
    ],
    summary: [
      '规划要在淞沪路“国际双创人才基地”的基础上建的平台，为初到杨浦的外籍人才提供一站式服务。',
      'A platform to be built on the international base on Songhu Road: services in one place for foreign talent newly arrived in Yangpu.',
    ],
    audience: ['person'],
    needs: ['entry-and-stay', 'daily-life'],
    places: ['main/4.4.1/p3', 'main/1.1.4'],
    offers: [
      [
        '从头到尾的一站式集成服务，由政府购买服务支撑',
        'Integrated services from beginning to end, bought in by the government',
      ],
      [
        '已有基础：公安部支持上海科创的出入境“新十条”率先在杨浦落地（内容不在这份规划里）',
        'In place by the time of the plan: the “ten new measures” of the Ministry of Public Security on entry and exit, first applied in Yangpu (what they contain is not part of this plan)',
        'main/1.1.4',
      ],
    ],
  }),
  measure({
    slug: 'online-services',
    name: [
      '人才服务上云与“人才落户一件事”',
      'Services online and household registration in one step',
    ],
    summary: [
      '推行在线受理、在线办结；探索开发区级落户线上智能应用。落户条件不在这份规划里。',
      'Applications are taken and settled online; a district application for household registration is being worked out. The conditions of registration are not part of this plan.',
    ],
    audience: ['person', 'employer'],
    needs: ['household-registration', 'daily-life'],
    places: ['main/4.4.1/p4', 'main/3.3.2/p4'],
    offers: [
      [
        '“人才落户一件事”线上应用（探索中）',
        'Online application for household registration (being worked out)',
        'main/4.4.1/p4',
      ],
      [
        '在线集成、受理、办结的人才服务',
        'Services for talent gathered, accepted and settled online',
        'main/4.4.1/p4',
      ],
      [
        '到2025年，引进落户的保障能力要明显提高（没有印指标）',
        'By 2025 registration of introduced talent is to be markedly better served (no figure is printed)',
        'main/3.3.2/p4',
      ],
    ],
  }),
  measure({
    slug: 'ip-protection',
    name: ['知识产权保护与成果转化诚信', 'Intellectual property and fair commercialisation'],
    summary: [
      '加大知识产权维权援助，跟踪和预警成果转化领域的专利申请，并加强转化过程中的诚信建设。',
      'More help in defending intellectual property, tracking of and warning on patent applications in commercialisation, and good faith in the process.',
    ],
    audience: ['person', 'employer'],
    needs: ['start-up', 'research'],
    places: ['main/4.4.3/p3', 'main/4.4.3/p2'],
    offers: [
      ['知识产权维权援助', 'Help in defending intellectual property', 'main/4.4.3/p3'],
      [
        '专利申请的态势跟踪和预警',
        'Tracking of patent applications, with warnings',
        'main/4.4.3/p3',
      ],
      ['成果转化的诚信体系', 'Good faith in commercialisation', 'main/4.4.3/p2'],
    ],
  }),
  measure({
    slug: 'living-circles',
    name: ['人才生活服务圈', 'Everyday services close by'],
    summary: [
      '“15分钟文体活动圈”和“10分钟+24小时生活服务圈”要布局得更好，方便人才工作和生活。',
      'The “15 minutes” circle of culture and sport and the “10 minutes + 24 hours” circle of everyday services are to be better spread.',
    ],
    audience: ['person'],
    needs: ['daily-life'],
    places: ['main/4.4.3/p4'],
    offers: [
      ['10分钟、24小时的生活服务', 'Everyday services within 10 minutes, round the clock'],
      ['15分钟文体活动', 'Culture and sport within 15 minutes'],
    ],
  }),
];
