import type { ServiceInput } from '@portal/rules-core';
import { measure } from './measure.ts';

/** Annex 5, part 3 (2), second half: measures 11 to 15, money, advice, training and leisure. */
export const career: ServiceInput[] = [
  measure({
    number: 11,
    slug: 'finance',
    name: ['金融服务', 'Finance'],
    summary: [
      '联合银行、券商、基金为人才企业提供培育、股权融资、上市辅导，鼓励设立“人才贷”，并对接融资项目。',
      'Banks, brokers and funds together offer talent’s enterprises guidance, equity finance and help with listing; talent loans are encouraged and projects matched with finance.',
    ],
    audience: ['person', 'employer'],
    needs: ['start-up'],
    places: ['annex5/3.2.11'],
    offers: [
      [
        '探索组建区人才金融服务联盟，帮助企业规范经营、融资和上市',
        'A district alliance of financial services for talent, being tried out: company guidance, equity finance, help with listing',
      ],
      [
        '鼓励金融机构设立“人才贷”（另见“人才贷”项目）',
        'Talent loans of financial institutions, encouraged (see the programme of that name)',
      ],
      [
        '为要融资的人才项目牵线，对接银行、担保和风险投资',
        'Financial institutions, guarantors and venture capital brought together with projects that seek finance',
      ],
    ],
  }),
  measure({
    number: 12,
    slug: 'advice',
    name: ['咨询服务', 'Legal and professional advice'],
    summary: [
      '由区法律顾问等提供法律咨询，并提供知识产权、政策、居留安置等专业服务。',
      'Legal advice from the district’s counsel, and professional help with intellectual property, policies, residence and settling in.',
    ],
    audience: ['person', 'employer'],
    needs: ['start-up', 'entry-and-stay'],
    places: ['annex5/3.2.12'],
    offers: [
      ['区法律顾问主动提供法律咨询', 'Legal advice offered by the district’s legal counsel'],
      [
        '依法处理创新创业中的争议',
        'Disputes that arise in innovating and founding, handled by law',
      ],
      [
        '协调科技服务机构提供知识产权、法律政策、居留安置等个性化服务',
        'Individual help with intellectual property, law and policy, residence and settling in, arranged through technology service agencies',
      ],
    ],
  }),
  measure({
    number: 13,
    slug: 'professional-development',
    name: ['职业培养', 'Professional development'],
    summary: [
      '支持人才社团和产学研合作，举办高层次研修班，组织考察、访问研修和基层锻炼。',
      'Support for talent associations and for work between companies and universities; high-level courses, study visits and postings.',
    ],
    audience: ['person', 'employer'],
    needs: ['career', 'training', 'research'],
    places: ['annex5/3.2.13', 'main/4.4'],
    offers: [
      [
        '高层次学习培训班、研修班（由区委党校、区社会主义学院、区知联会、区总工会等举办）',
        'High-level courses and seminars (district Socialist Institute, Party School, trade union federation, association of non-Party intellectuals and others)',
      ],
      [
        '赴外学习考察、党性教育、访问研修和基层锻炼',
        'Study visits, Party education, visiting study and postings to the grass roots',
      ],
      [
        '支持企业与高校联合培养人才、合作转化科研成果',
        'Companies and universities supported in training people together and in turning research into products',
      ],
      [
        '支持人才类社会组织和海外专家、归国留学生社团',
        'Support for talent organisations and associations of overseas experts and returned students',
      ],
      [
        '鼓励社会组织为企业人才定制专业服务',
        'Organisations encouraged to tailor professional services to companies’ talent',
      ],
      [
        '与复旦大学、上海政法学院、上海国家会计学院等联合开展培训',
        'Joint training with Fudan University, the Shanghai National Accounting Institute, Shanghai University of Political Science and Law and others',
        'main/4.4',
      ],
      [
        '选送优秀人才参加市里的高层次研修班，定期举办区级培训班',
        'Outstanding people sent to the city’s high-level seminars; regular district courses',
        'main/4.4',
      ],
      [
        '群团和社会组织的培训资源也向人才开放',
        'Training by people’s and social organisations, open to talent as well',
        'main/4.4',
      ],
    ],
  }),
  measure({
    number: 14,
    slug: 'skills-training',
    name: ['技能培训', 'Skills training'],
    summary: [
      '员工培训取证可得职业技能补贴，并建设培训服务平台、推广新型学徒制和校企合作。',
      'A subsidy for staff who train and obtain a certificate, training platforms, new apprenticeships and co-operation of schools and companies.',
    ],
    audience: ['person', 'employer'],
    needs: ['training'],
    places: ['annex5/3.2.14', 'main/4.4'],
    offers: [
      [
        '职业技能补贴（另见“技能培训补贴”项目）',
        'Vocational skills subsidy (see the programme “Skills training subsidy”)',
      ],
      [
        '加强本区职业培训服务网和企业培训服务平台，引进优质社会培训机构',
        'The district’s public network for vocational training and its platform for companies, with good outside providers brought in',
      ],
      [
        '企业新型学徒制、现代学徒制，定向、订单和定制培训，共建实训基地',
        'New and modern apprenticeships; targeted, ordered and tailored training; shared training bases',
      ],
      [
        '“双师型”教师到企业实践，企业人才到院校兼职任教',
        'Teachers of both theory and practice work in companies; people from companies teach part-time',
      ],
      [
        '“青能浦卓”培训平台对接企业和人才需求',
        'The “Qingneng Puzhuo” training platform, matched to the needs of companies and talent',
        'main/4.4',
      ],
    ],
  }),
  measure({
    number: 15,
    slug: 'leisure',
    name: ['业余生活', 'Leisure and culture'],
    summary: [
      '依托社会团体办沙龙、文体和交流活动，引进音乐厅、剧院、体育场馆和国际艺术团队。',
      'Salons, sport, culture and exchange through associations; concert halls, theatres, sports venues and international ensembles are brought in.',
    ],
    audience: ['person'],
    needs: ['daily-life'],
    places: ['annex5/3.2.15'],
    offers: [
      [
        '文体休闲活动、学术沙龙、座谈和外出考察',
        'Academic salons, sport and leisure, discussions and study trips',
      ],
      [
        '引进建设大剧院、音乐厅和高水平体育场馆',
        'A concert hall, a grand theatre and high-grade sports venues, to be brought in and built',
      ],
      [
        '引进国际知名文化艺术团队，办好品牌文体活动',
        'International ensembles, and well-known events in culture and sport',
      ],
    ],
  }),
];
