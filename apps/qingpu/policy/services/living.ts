import type { ServiceInput } from '@portal/rules-core';
import { measure } from './measure.ts';

/** Annex 5, part 3 (2), first half: measures 3 to 10, public life, travel, home and family. */
export const living: ServiceInput[] = [
  measure({
    number: 3,
    slug: 'political-participation',
    name: ['加强政治参与', 'A part in public life'],
    summary: [
      '推荐表现突出的人才担任党代表、人大代表和政协委员等。',
      'Exemplary talent is put forward as Party delegates, people’s congress deputies, political consultative members and the like.',
    ],
    audience: ['person'],
    needs: ['career'],
    places: ['annex5/3.2.3'],
    offers: [
      [
        '推荐人才中的先进模范人物为各级代表、委员人选',
        'Exemplary people nominated as delegates, deputies and members at every level',
      ],
      ['加大在人才中发展党员的力度', 'More Party members recruited among talent'],
      ['提高人才参政议政的能力', 'Help in taking part in the discussion of public affairs'],
    ],
  }),
  measure({
    number: 4,
    slug: 'recognition',
    name: ['营造良好氛围', 'Recognition'],
    summary: [
      '宣传高层次人才、创新创业人才的先进事迹，并推荐人才参评荣誉。',
      'The achievements of high-level and founding talent are made known, and talent is put forward for honours.',
    ],
    audience: ['person'],
    needs: ['career'],
    places: ['annex5/3.2.4', 'main/3.3'],
    offers: [
      [
        '宣传高层次人才和创新创业人才的典型',
        'Publicity for outstanding high-level, innovating and founding talent',
      ],
      [
        '推荐参加劳动模范、五四青年奖章、五一劳动奖章等评选',
        'Nomination as model worker, for the May Day labour medal, the May Fourth youth medal and the like',
        'main/3.3',
      ],
    ],
  }),
  measure({
    number: 5,
    slug: 'transport',
    name: ['交通保障', 'Getting around'],
    summary: [
      '鼓励园区开通高峰和夜间定制线路，在重点区域布置公共自行车和分时租赁车辆。',
      'Parks are encouraged to run tailored bus lines at peak hours and at night; public bicycles and shared cars are placed in key areas.',
    ],
    audience: ['person', 'employer'],
    needs: ['daily-life'],
    places: ['annex5/3.2.5'],
    offers: [
      [
        '研究以补助等办法，鼓励园区开通上下班高峰和夜间公交停运后的定制线路',
        'Tailored lines of the parks for the rush hour and after the last bus, encouraged by subsidies that are being studied',
      ],
      [
        '在工业园区等重点区域设置公共自行车和新能源车分时租赁点',
        'Public bicycles and hourly rental of new-energy cars in industrial parks and other key areas',
      ],
      [
        '探索将重点区域的公交线路接入“上海公交”APP',
        'Bus lines of key areas in the “Shanghai Bus” app, being tried out',
      ],
    ],
  }),
  measure({
    number: 6,
    slug: 'housing',
    name: ['住房保障', 'Housing'],
    summary: [
      '多渠道筹集人才公寓，开发统一的网上申请租赁平台，并完善分层分类的租房补贴；支持企业帮助解决住房。',
      'More talent apartments from several sources, one online platform to apply for them, rent subsidies by level and kind, and support for companies that help their people with housing.',
    ],
    audience: ['person', 'employer'],
    needs: ['rent', 'home-purchase'],
    places: ['annex5/3.2.6', 'main/3.1'],
    offers: [
      [
        '开发统一的人才公寓网上申请租赁平台，做好受理、审核、调配、轮候和物业服务',
        'One online platform to apply for and rent talent apartments, to be developed; applications, checks, allocation, waiting list and upkeep to be handled well',
      ],
      [
        '成熟便利地段在建商品房中5%的配建房，优先转为公租房（人才公寓）',
        'The 5 % set aside in commercial housing under construction, where amenities are mature and transport is easy, is turned first into public rental housing (talent apartments)',
      ],
      [
        '支持大型企业或园区整栋租赁，作为人才公寓楼',
        'Large enterprises or parks are supported in renting a whole building as a talent apartment block',
      ],
      [
        '探索将部分闲置的动迁安置房转作人才公寓',
        'Some vacant resettlement housing turned into talent apartments, being tried out',
      ],
      [
        '探索代理经租，由专业机构改造房源后优惠出租',
        'Letting through agencies that refurbish homes and rent them at a discount, being tried out',
      ],
      [
        '鼓励大型单位和园区利用自有存量工业用地建人才公寓等配套，可适当突破面积7%的限制',
        'Large employers and park platforms are encouraged to build apartments and amenities on their own industrial land; the 7 % limit on floor area may be exceeded to a suitable degree',
      ],
      [
        '争取商办用地上租赁房等配套的建筑面积占比上限，由10%提高到15%',
        'The district seeks to raise the ceiling for rental housing and amenities on commercial and office land from 10 % to 15 % of floor area',
      ],
      [
        '对重点领域、产业和项目实行额度管理，由企业认定人才',
        'For key fields, industries and projects, apartments go by quota, and the companies decide who counts as talent',
      ],
      [
        '支持用人企业提供购房贷款贴息、房租补贴等',
        'Companies are supported in helping their people with interest on home loans, rent subsidies and the like',
      ],
      [
        '提高补贴标准和覆盖面，加大高层次人才公寓租金优惠',
        'Higher subsidies for more people, and larger rent discounts for high-level talent',
      ],
      [
        '探索“先租后售”等试点：建成10年内作公租房，其中50%可由单位按门栋整体买下，作公租房中的单位租赁房；满10年后可作商品住房按套上市转让',
        'Pilots of renting first and selling later: public rental for the first 10 years, 50 % of it open to purchase by employers by whole entrance blocks as rental housing for their staff; after 10 years the flats may be sold one by one on the market',
      ],
      [
        '“十四五”期间筹集房源一万套，提供拎包入住的公寓',
        'Ten thousand flats in the 14th five-year period, ready to move into',
        'main/3.1',
      ],
    ],
  }),
  measure({
    number: 7,
    slug: 'schooling',
    name: ['子女教育', 'Schooling of children'],
    summary: [
      '引进优质学校和国际办学资源，协调解决人才子女的入园入学。',
      'Good schools and international schooling are brought in, and places in kindergartens and schools are arranged for the children of talent.',
    ],
    audience: ['person'],
    needs: ['schooling'],
    places: ['annex5/3.2.7', 'main/3.2'],
    offers: [
      [
        '统筹全区教育资源，协调解决各类人才子女入园入学，加强义务教育阶段保障',
        'Kindergarten and school places for the children of all kinds of talent, arranged across the district, with more support during compulsory education',
      ],
      [
        '用好兰生复旦、平和、协和、世外等知名学校',
        'Use of well-known schools such as Shiwai, Xiehe, Pinghe and Lansheng Fudan',
        'main/3.2',
      ],
      [
        '鼓励国内外名校、知名教育机构来合作办学，争取高校在青设立科研院所',
        'Renowned schools and educational bodies from home and abroad encouraged to open schools together; universities sought to set up research institutes here',
      ],
      [
        '中小学与国外合作办学，建设国际学校，争取由国内社会力量试办外籍人员子女学校',
        'International co-operation in schools, international schools, and a sought-after pilot of domestically run schools for foreign children',
      ],
    ],
  }),
  measure({
    number: 8,
    slug: 'spouse-employment',
    name: ['配偶就业', 'Work for spouses'],
    summary: [
      '想在本区就业的随迁配偶，纳入区公共就业服务，多渠道推荐岗位。',
      'Spouses who move with talent and wish to work in the district are taken into the public employment service, which recommends posts.',
    ],
    audience: ['person'],
    needs: ['spouse'],
    places: ['annex5/3.2.8'],
    offers: [
      [
        '随迁配偶纳入区公共就业服务体系',
        'Accompanying spouses in the district’s public employment service',
      ],
      ['多渠道推荐岗位，提供就业信息', 'Posts recommended and job information given'],
    ],
  }),
  measure({
    number: 9,
    slug: 'elderly-care',
    name: ['养老保障', 'Care for older family members'],
    summary: [
      '为人才及其家属获得养老服务提供便利。',
      'Easier access to services for older people, for talent and their families.',
    ],
    audience: ['person'],
    needs: ['daily-life'],
    places: ['annex5/3.2.9'],
    offers: [
      [
        '按需提供养老服务方面的便利',
        'Help in obtaining the services for older people that are needed',
      ],
    ],
  }),
  measure({
    number: 10,
    slug: 'medical',
    name: ['医疗服务', 'Medical services'],
    summary: [
      '引进高端医疗资源，支持国际医疗保险直付，完善高层次人才和特殊一线人才的医疗保健。',
      'High-grade medical facilities are brought in, direct billing with international insurers is encouraged, and health care for high-level and special front-line talent is improved.',
    ],
    audience: ['person'],
    needs: ['medical'],
    places: ['annex5/3.2.10', 'main/3.2'],
    offers: [
      [
        '为高层次人才提供健康保健服务，完善他们和特殊一线人才的医疗保健制度',
        'Health care for high-level talent, under a better system for them and for special front-line talent',
      ],
      ['人才就医绿色通道', 'A fast track to medical treatment for talent', 'main/3.2'],
      [
        '复旦大学附属中山医院、附属妇产科医院的青浦分院，复旦医学研究中心等优质资源',
        'Institutions such as the Qingpu branches of Fudan’s obstetrics and gynaecology hospital and of Zhongshan Hospital, and the Fudan medical research centre',
        'main/3.2',
        'annex5/3.2.10',
      ],
      [
        '复旦青浦国际医疗中心和医学园区正在推进',
        'The Fudan Qingpu medical park and international medical centre, under way',
      ],
      [
        '鼓励医院、诊所加入国际医疗保险直付网络',
        'Hospitals and clinics encouraged to join direct-billing networks of international medical insurance',
      ],
      [
        '鼓励社会资本办高端、涉外和紧缺专科医疗机构',
        'Private investors encouraged to open high-grade, international and scarce specialist institutions',
      ],
    ],
  }),
];
