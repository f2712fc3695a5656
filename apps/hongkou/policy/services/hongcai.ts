import type { ServiceInput } from '@portal/rules-core';
import { measure } from './measure.ts';

/** Measures of the Hongcai project without a condition that can be tested, in the order of its parts. */
export const hongcai: ServiceInput[] = [
  measure({
    slug: 'high-end/research-highlands',
    name: ['高峰计划：研发高地', 'Gaofeng plan: research centres'],
    summary: [
      '联系“千人计划”创新创业人才，在企业建院士专家、博士后两种工作站和工程技术中心。',
      'Ties with innovators and founders of the “Thousand Talents” plan, and stations for academicians, experts and postdocs and engineering centres at enterprises.',
    ],
    audience: ['person', 'employer'],
    needs: ['research', 'start-up'],
    places: ['main/4.1/p3'],
    offers: [
      [
        '市“千人计划”创业园的虹口分园（探索）',
        'A branch of the city’s start-up park for the “Thousand Talents” plan, being looked into',
      ],
      ['“校企直通车”', 'A direct line between universities and enterprises'],
      ['高校科技成果转化“绿色通道”', 'A green channel for bringing university research to market'],
      ['高校创新创业集聚园区', 'Parks that gather ventures from universities'],
      [
        '企业工程技术中心、博士后科研工作站、企业院士专家工作站',
        'Stations for academicians and experts, postdoctoral stations and engineering centres at enterprises',
      ],
    ],
  }),
  measure({
    slug: 'entrepreneurship/young-founder-events',
    name: ['青年创业活动', 'Events for young founders'],
    summary: [
      '区里继续办创业主题活动，并与市有关部门合办赛事和论坛。',
      'The district goes on with its start-up events and holds contests and forums with departments of the city.',
    ],
    audience: ['person', 'team'],
    needs: ['start-up'],
    places: ['main/4.2/p4'],
    offers: [
      ['创业峰会', 'Start-up summit'],
      ['创业新秀评选', 'Selection of new founders'],
      ['大学生数字创意创业大赛', 'Digital creative start-up contest for university students'],
      ['与市有关部门合办的赛事和论坛', 'Contests and forums with departments of the city'],
    ],
  }),
  measure({
    slug: 'finance/platform',
    name: ['金融服务平台', 'Platform of financial services'],
    summary: [
      '建设北外滩财富管理高地，引来风投机构；天使俱乐部办推介、路演，让天使基金和创新创业人才多一条沟通渠道。',
      'The North Bund as a centre of wealth management, venture capital brought in, and an angel club whose presentations and roadshows open a new line between angel funds and innovators and founders.',
    ],
    audience: ['person', 'team', 'employer'],
    needs: ['start-up'],
    places: ['main/4.3/p2'],
    offers: [
      ['天使俱乐部的项目推介和路演', 'Project presentations and roadshows of the angel club'],
      [
        '与上海科技创新风险投资促进会对接',
        'Ties with Shanghai’s association for venture capital in technology',
      ],
      [
        '上海对冲基金园区、上海风险投资中心，以及对冲基金母基金',
        'Shanghai’s hedge fund park and venture capital centre, and a fund of hedge funds',
      ],
    ],
  }),
  measure({
    slug: 'finance/channels',
    name: ['融资服务渠道', 'Financing channels'],
    summary: [
      '用政府引导基金带动社会投资，鼓励金融机构给人才创业的企业和项目贷款。',
      'Government guiding funds draw in private investment, and financial institutions are encouraged to lend to the enterprises and projects of talent.',
    ],
    audience: ['person', 'employer'],
    needs: ['start-up', 'research'],
    places: ['main/4.3/p3'],
    offers: [
      [
        '“虹口区科技创新引导基金”，作阶段性参股和跟进投资',
        'A guiding fund of the district for technological innovation that takes stakes for a time and follows other investors',
      ],
      [
        '鼓励金融机构给人才创业的企业和项目更多信贷',
        'Financial institutions encouraged to give more credit to the enterprises and projects of talent',
      ],
      ['银行与各类机构合作', 'Banks and other institutions work together'],
      [
        '中小企业信用贷款的风险池资金（探索）',
        'A pool that shares the risk of unsecured loans to small and medium-sized enterprises, being looked into',
      ],
      [
        '探索用风险补偿等办法，由财政支持科技人才研发和成果产业化',
        'Public money that shares the risk when technology talent does research and brings it to market, being tried out',
      ],
    ],
  }),
  measure({
    slug: 'platforms/industry-university-research',
    name: ['“产学研用”协同平台', 'Work between industry, universities and research'],
    summary: [
      '与区域内高校、科研机构合作，让一批创新项目在虹口落地，共建协同平台；支持龙头企业带动上下游和产学研合作，并与周边区和海外姊妹城区合作。',
      'New projects realised in the district with the universities and research institutes there, and platforms shared with them; support for leading enterprises that work with their supply chain and with research, and ties with neighbouring districts and sister cities abroad.',
    ],
    audience: ['employer', 'team', 'person'],
    needs: ['research', 'start-up'],
    places: ['main/4.4/p4'],
    offers: [
      [
        '协同创新研究院、产业技术创新联盟、产学协调平台',
        'A platform for industry and universities, alliances for industrial technology, joint research institutes',
      ],
      [
        '企业家、院士专家、金融家“三家互动”；创意、设计、执行、孵化、催化、服务“六者融合”',
        'Entrepreneurs, academicians and experts, and financiers brought together, and with them those who create, design, carry out, incubate, catalyse and serve',
      ],
      [
        '支持龙头企业带动的合作：人才培养、成果转化、新产品试制、共性技术研发',
        'Support for work around leading enterprises: common technology, trial products, bringing research to market, training',
      ],
      [
        '与杨浦等周边区共建上海东北部创新创业圈（文化创意、科技创新）',
        'With Yangpu and other neighbours, a circle of innovation in the north-east of Shanghai (culture, technology)',
      ],
      [
        '与以色列海法等姊妹城区签合作框架协议，推进中外合办研发机构',
        'With Haifa in Israel and other sister cities, framework agreements and research institutes run together',
      ],
    ],
  }),
  measure({
    slug: 'platforms/incubators',
    name: ['创新创业载体', 'Places for start-ups'],
    summary: [
      '“1+8”创业孵化模式，从苗圃、孵化器到加速器，另有服务驿站、众创空间和创业社区。',
      'The “1+8” model of incubation, from nursery through incubator to accelerator, with service stations, makerspaces and start-up communities.',
    ],
    audience: ['person', 'team', 'employer'],
    needs: ['start-up'],
    places: ['main/4.4/p5'],
    offers: [
      ['创业苗圃、孵化器、加速器的孵化链', 'Nurseries, incubators and accelerators in one chain'],
      [
        '校区、市区以及市区校三方合建的孵化器，民间资本共建和混合所有制孵化器',
        'Incubators shared by city, district and universities, with private capital and of mixed ownership',
      ],
      [
        '创业导师、技术人才、科技金融等专业服务',
        'Finance, mentors, technical talent and other services',
      ],
      ['新型众创空间、创新创业服务驿站', 'Service stations and new makerspaces'],
      ['引进成熟的孵化管理团队或品牌', 'Experienced incubator managers or brands brought in'],
      [
        '鼓励街道用闲置旧厂房等办社区众创空间',
        'Sub-districts encouraged to turn disused factories and the like into community makerspaces',
      ],
    ],
  }),
  measure({
    slug: 'platforms/parks',
    name: ['特色园区', 'Parks'],
    summary: [
      '与张江国家自主创新示范区、上海自贸试验区相接（“双自联动”），建设张江高新区虹口园，逐步让1个园区对接1—2所高校院所。',
      'The Hongkou park of the Zhangjiang high-tech zone, with ties to the free-trade zone and to Zhangjiang’s national demonstration zone; in time each park works with one or two universities or institutes.',
    ],
    audience: ['employer', 'team'],
    needs: ['start-up', 'research'],
    places: ['main/4.4/p6'],
    offers: [
      ['张江高新区虹口园', 'Hongkou park of the Zhangjiang high-tech zone'],
      [
        '上海国际教育服务和创新园',
        'Shanghai international park for education services and innovation',
      ],
      [
        '财大—虹口科技金融园',
        'Technology finance park with the Shanghai University of Finance and Economics',
      ],
      ['环上大影视产业园', 'Film and television park around Shanghai University'],
      ['同济·虹口绿色科技产业园', 'Green technology park with Tongji University'],
    ],
  }),
  measure({
    slug: 'services/public',
    name: ['公共人才服务', 'Public services for talent'],
    summary: [
      '以上海市大柏树科技人才服务中心为重点的“一门式”平台，从引进、创业到落户、子女入学、医疗成一条龙。',
      'One door for everything, with the Dabaishu service centre for technology talent at its heart: from being brought in and starting up to registration, schools and health care.',
    ],
    audience: ['person', 'employer'],
    needs: ['daily-life', 'start-up', 'household-registration', 'schooling', 'medical'],
    places: ['main/4.5/p2'],
    offers: [
      ['“上海市大柏树科技人才服务中心”', 'Dabaishu Service Centre for Technology Talent, Shanghai'],
      [
        '总窗受理、专窗办结、项目绿色通道、全程跟踪、部门协同（探索）',
        'One window that takes requests, special windows that settle them, a green channel for projects, tracking to the end, departments that work together (being tried out)',
      ],
      [
        '一条龙服务：引进培养、工商注册，创业、创新和金融支持，户籍迁移，子女入学，医疗保健和生活保障',
        'One chain: being brought in and trained, registering a business, start-up support, funds for innovation, finance, household registration, living, schools, health care',
      ],
      ['服务延伸到社区和重点功能区', 'Services carried to communities and key functional areas'],
      [
        '试行特约服务点等灵活方式，向社会购买服务',
        'Designated service points and other flexible ways, bought from providers, being tried out',
      ],
    ],
  }),
  measure({
    slug: 'services/talent-agencies',
    name: ['人才中介和专业服务机构', 'Talent agencies and professional services'],
    summary: [
      '培育新型“猎头”公司，吸引国际知名人才中介，发展人事代理、招聘、测评、培训等服务。',
      'New executive search firms are fostered, internationally known agencies brought in, and training, assessment, recruitment and personnel services developed.',
    ],
    audience: ['agency', 'employer'],
    needs: ['recruitment', 'training'],
    places: ['main/4.5/p2'],
    offers: [
      [
        '为新兴产业创业企业服务的新型“猎头”公司',
        'Executive search firms that serve start-ups in new industries',
      ],
      ['国际知名人才中介机构', 'Internationally known agencies'],
      [
        '人事代理、招聘、测评、人才培训等专业机构',
        'Firms for training, assessment, recruitment and personnel services',
      ],
      [
        '引进第三方人才评估机构，评价人才贡献（探索）',
        'Independent assessors who value what talent contributes (being looked into)',
      ],
    ],
  }),
  measure({
    slug: 'services/technology',
    name: ['科技服务', 'Technology services'],
    summary: [
      '发展专业和综合科技服务，为创新创业人才提供咨询和知识产权全流程服务，并由政府采购带动应用。',
      'Technology services of every kind: advice and help with intellectual property from beginning to end for innovators and founders, with public purchasing behind new products.',
    ],
    audience: ['person', 'team', 'employer'],
    needs: ['research', 'start-up'],
    places: ['main/4.5/p3'],
    offers: [
      [
        '知识产权全流程：从申请、评估到质押、贯标和战略实施',
        'Intellectual property: application, valuation, pledging, standards, strategy and more',
      ],
      [
        '科技咨询平台：创业导师、企业诊断、科技信息、评估认证、中外文文献',
        'Advice: literature in Chinese and other languages, technical information, company diagnosis, certification, mentors',
      ],
      [
        '“淘金计划”：专利成果预孵化，开放待开发专利，与高校、科研机构商定收益分配',
        'The “gold panning” plan: early incubation of patents, those not yet developed opened to the public, and shares in the proceeds agreed with universities and institutes',
      ],
      [
        '中介服务成果政府购买，加大对创新成果和产品的政府采购',
        'Public purchase of agencies’ services, and more of new results and products',
      ],
      [
        '技术转移、研究开发、科技咨询、检测认证、科普、科技金融等服务行业，并培育技术经纪人',
        'Firms for technology transfer, research, advice, testing, public understanding of science and finance; technology brokers trained',
      ],
    ],
  }),
  measure({
    slug: 'services/smart-government',
    name: ['智慧政务服务', 'Smart government'],
    summary: [
      '建人才政策和生活服务的综合门户网站和公众号，建创新创业人才库，推广“互联网+”政务。网址、账号规划没有写明。',
      'A portal and a public account for talent policies and daily life, a pool of innovators and founders, and government online. Neither address nor account is stated.',
    ],
    audience: ['person', 'employer'],
    needs: ['daily-life'],
    places: ['main/4.5/p4'],
    offers: [
      [
        '人才政策和生活服务的门户网站、公众号',
        'Portal and public account for talent policies and daily life',
      ],
      [
        '区域创新创业人才库：高层次、技能型、创业型、金融型、服务型',
        'Pool of innovators and founders: high-level, skilled, founding, finance, service',
      ],
      ['移动政务和政务数据开放应用', 'Government on the phone, and open use of its data'],
    ],
  }),
  measure({
    slug: 'environment/apartment-building',
    name: ['单位和园区配建人才公寓', 'Talent apartments built by employers and parks'],
    summary: [
      '鼓励产业园区和大型企事业单位建设时配上人才公寓；完善公共租赁房管理和供需匹配。',
      'Industrial parks and large employers are encouraged to include talent apartments when they build; public rental housing is better run and matched with need.',
    ],
    audience: ['employer'],
    needs: ['rent', 'recruitment'],
    places: ['main/4.6/p2'],
    offers: [
      [
        '支持配建、新建、改建人才公寓',
        'Support for adding, building or converting talent apartments',
      ],
      [
        '公共租赁房管理服务和供需匹配',
        'Public rental housing: how it is run, and matching with need',
      ],
      ['城市综合体等配套设施', 'Urban complexes and other amenities'],
    ],
  }),
  measure({
    slug: 'environment/culture',
    name: ['人文环境', 'Culture and community'],
    summary: [
      '引导和支持各类创新创业赛事，与媒体、文化机构等社会组织一起办文体、学术活动，培育创客文化、支持极客文化，让人才有融入感和幸福感。',
      'Contests for innovators and founders are led on and supported; cultural, sporting and academic events with the media, cultural bodies and other organisations; a culture of makers and geeks; so that talent feels at home.',
    ],
    audience: ['person', 'employer'],
    needs: ['daily-life', 'start-up'],
    places: ['main/4.6/p4'],
    offers: [
      ['各类创新创业赛事活动', 'Contests and events for innovators and founders'],
      ['文体、学术活动', 'Cultural, sporting and academic events'],
      [
        '用人单位建立党群组织、开展凝聚力工程，由区里指导',
        'Party and mass organisations and community work at employers, with the district’s guidance',
      ],
    ],
  }),
];
