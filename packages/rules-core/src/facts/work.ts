import type { Fact } from '../schema/fact.ts';

/** Where one works, for whom, in what field and for what pay. */
export const workFacts: readonly Fact[] = [
  {
    id: 'work.employerDistrict',
    subject: 'person',
    type: { kind: 'place' },
    label: { zh: '用人单位注册地', en: 'Where the employer is registered' },
    question: {
      zh: '您的用人单位注册在哪个区？',
      en: 'In which district is your employer registered?',
    },
    hint: {
      zh: '看营业执照上的注册地址，不是上班地点。还没有入职的，填准备入职的单位。',
      en: 'The registered address on the business licence, not the place of work. If you have not started yet, the employer you are about to join.',
    },
    why: {
      zh: '各区一般只支持注册在本区的单位及其人才。',
      en: 'Districts support employers registered with them, and their people.',
    },
  },
  {
    id: 'work.engaged',
    subject: 'person',
    type: { kind: 'boolean' },
    label: { zh: '已被该单位聘任', en: 'Engaged by that employer' },
    question: {
      zh: '您已被该单位正式聘任（聘用）吗？',
      en: 'Has that employer formally engaged you?',
    },
    hint: {
      zh: '以劳动合同或聘用合同为准；按职称认定的，看是否已聘任。',
      en: 'The employment contract counts; where a title matters, engagement by the employer does.',
    },
    why: {
      zh: '有的类别除学历、职称外还要求已被本区单位聘任。',
      en: 'Some classes ask, beside education and title, that a local employer has engaged you.',
    },
  },
  {
    id: 'work.employerTaxDistrict',
    subject: 'person',
    type: { kind: 'place' },
    label: { zh: '用人单位纳税地', en: 'Where the employer pays tax' },
    question: {
      zh: '您的用人单位在哪个区纳税？',
      en: 'In which district does your employer pay its taxes?',
    },
    hint: {
      zh: '通常就是税务登记所在区，可以问单位财务。',
      en: 'Usually where it is registered for tax; the employer’s accountant knows.',
    },
    why: {
      zh: '不少政策要求单位在本区纳税。',
      en: 'Many policies ask that the employer is taxed in the district.',
    },
  },
  {
    id: 'work.taxDistrict',
    subject: 'person',
    type: { kind: 'place' },
    label: { zh: '个人所得税缴纳地', en: 'Where you pay income tax' },
    question: {
      zh: '您的个人所得税缴纳在哪个区？',
      en: 'In which district is your individual income tax paid?',
    },
    hint: {
      zh: '由单位代扣代缴的，看单位申报的主管税务机关；在手机应用“个人所得税”里可以查到。',
      en: 'If the employer withholds it, the tax office it files with; the income-tax app shows it.',
    },
    why: {
      zh: '不少政策要求个人在本区纳税。',
      en: 'Many policies ask that you are taxed in the district yourself.',
    },
  },
  {
    id: 'work.shanghaiSocialInsurance',
    subject: 'person',
    type: { kind: 'boolean' },
    label: { zh: '参加上海社保', en: 'Shanghai social insurance' },
    question: {
      zh: '您的社会保险缴在上海吗？',
      en: 'Do you contribute to social insurance in Shanghai?',
    },
    why: {
      zh: '安居类支持要求参加上海社保。',
      en: 'Housing support asks for social insurance in Shanghai.',
    },
  },
  {
    id: 'work.newlyIntroduced',
    subject: 'person',
    type: { kind: 'boolean' },
    label: { zh: '新引进人才', en: 'Newly introduced' },
    question: {
      zh: '您是用人单位新引进的人才吗？',
      en: 'Has your employer newly brought you to the district?',
    },
    hint: {
      zh: '文件一般不写明“新引进”的时间界限；说不准的，选“不确定”，并向受理部门核实。',
      en: 'Documents seldom say how recent “newly” is; if in doubt answer “not sure” and ask the office that accepts applications.',
    },
    why: {
      zh: '部分补贴只给新引进的人才。',
      en: 'Some subsidies are only for newly introduced talent.',
    },
  },
  {
    id: 'work.industry',
    subject: 'person',
    type: {
      kind: 'choice',
      options: [
        {
          id: 'headquarters',
          label: { zh: '总部经济', en: 'Headquarters economy' },
          hint: {
            zh: '外资、贸易型、民营、央企等企业总部',
            en: 'Headquarters of foreign, trading, private or central state-owned companies',
          },
        },
        { id: 'exhibition', label: { zh: '会展服务', en: 'Exhibitions' } },
        { id: 'express-logistics', label: { zh: '快递物流', en: 'Express delivery, logistics' } },
        {
          id: 'software-information',
          label: { zh: '软件信息', en: 'Software, information services' },
        },
        { id: 'commerce-trade', label: { zh: '商贸商业', en: 'Commerce and trade' } },
        {
          id: 'health-culture-tourism',
          label: { zh: '健康文旅产业', en: 'Health, culture and tourism business' },
          hint: {
            zh: '企业经营的健康、文化、旅游产业；事业单位选“卫生”“文化”等',
            en: 'Run as a business; for public bodies choose health, culture and so on',
          },
        },
        { id: 'digital-5g', label: { zh: '5G及应用', en: '5G and its uses' } },
        { id: 'cloud-computing', label: { zh: '云计算', en: 'Cloud computing' } },
        { id: 'big-data', label: { zh: '大数据', en: 'Big data' } },
        { id: 'e-sports', label: { zh: '电子竞技', en: 'E-sports' } },
        { id: 'integrated-circuits', label: { zh: '集成电路', en: 'Integrated circuits' } },
        {
          id: 'artificial-intelligence',
          label: { zh: '人工智能', en: 'Artificial intelligence' },
        },
        { id: 'biomedicine', label: { zh: '生物医药', en: 'Biomedicine' } },
        { id: 'high-end-equipment', label: { zh: '高端装备', en: 'High-end equipment' } },
        { id: 'new-materials', label: { zh: '新材料', en: 'New materials' } },
        { id: 'civil-aviation', label: { zh: '民用航空', en: 'Civil aviation' } },
        { id: 'rd-centre', label: { zh: '研发中心', en: 'Research and development centre' } },
        {
          id: 'finance',
          label: { zh: '金融', en: 'Finance' },
          hint: {
            zh: '银行、保险、融资租赁、资产管理、基金等',
            en: 'Banking, insurance, leasing, asset management, funds',
          },
        },
        { id: 'agriculture', label: { zh: '农业', en: 'Agriculture' } },
        { id: 'education', label: { zh: '教育', en: 'Education' } },
        { id: 'health', label: { zh: '卫生', en: 'Health care' } },
        { id: 'culture', label: { zh: '文化、旅游', en: 'Culture and tourism' } },
        { id: 'sport', label: { zh: '体育', en: 'Sport' } },
        { id: 'social-governance', label: { zh: '社会治理', en: 'Social governance' } },
        {
          id: 'human-resources',
          label: { zh: '人力资源服务', en: 'Human-resource services' },
        },
        {
          id: 'other-emerging',
          label: { zh: '其他新兴产业', en: 'Another emerging industry' },
          hint: {
            zh: '不在上面所列，但属于引领发展趋势的新兴产业',
            en: 'None of the above, but an emerging industry that leads the trend',
          },
        },
        { id: 'other', label: { zh: '其他行业', en: 'Another field' } },
      ],
    },
    label: { zh: '所在领域', en: 'Field of work' },
    question: {
      zh: '您（或您的单位）主要从事哪个领域？',
      en: 'Which field do you, or your employer, mainly work in?',
    },
    hint: {
      zh: '选最贴近的一项；最终以主管部门认定为准。',
      en: 'Choose the closest; the authority has the last word.',
    },
    why: {
      zh: '很多支持只面向重点领域。',
      en: 'Much of the support is for key fields only.',
    },
  },
  {
    id: 'work.annualSalary',
    subject: 'person',
    type: { kind: 'money' },
    label: { zh: '年薪', en: 'Yearly salary' },
    question: { zh: '您的年薪是多少？', en: 'What is your yearly salary?' },
    hint: {
      zh: '填税前年收入；文件没有写明口径的，以受理部门解释为准。正好达到界限也算达到。',
      en: 'Before tax. Where the document does not say what counts, the office that accepts applications decides. Exactly on a threshold counts as reached.',
    },
    why: {
      zh: '有的类别和奖励以年薪为条件。',
      en: 'Some classes and awards depend on the yearly salary.',
    },
  },
  {
    id: 'work.pastTopExecutive',
    subject: 'person',
    changeable: 'never',
    usual: false,
    type: { kind: 'boolean' },
    label: {
      zh: '曾任知名企业榜单企业高管',
      en: 'Once a top executive of a listed top company',
    },
    question: {
      zh: '您是否在财富500强、中国民营500强、中国民营制造业500强、中国民营服务业100强等企业担任过首席执行官、首席技术官、首席财务官或同等职位？',
      en: 'Have you been CEO, CTO, CFO or equal in a company of the Fortune 500, or of China’s private-enterprise lists (top 500, manufacturing 500, services 100) or the like?',
    },
    hint: {
      zh: '榜单须由权威机构发布；现任、曾任都算。',
      en: 'The list must be published by an authoritative body; a present post counts like a past one.',
    },
    why: {
      zh: '有这样任职经历的可归入相应人才类别。',
      en: 'Such a post leads to a talent class of its own.',
    },
  },
  {
    id: 'work.district',
    subject: 'person',
    type: { kind: 'place' },
    label: { zh: '目前工作所在区', en: 'Where you work now' },
    question: {
      zh: '您目前在哪个区工作？',
      en: 'In which district do you work at present?',
    },
    hint: {
      zh: '目前没有工作，或不在所列各区工作的，选列表中各区以外的那一项。',
      en: 'If you work in none of the districts listed, or not at all at present, choose the entry for outside them.',
    },
    why: {
      zh: '有的引进项目只面向尚未在本区工作的人。',
      en: 'Some programmes are for people who do not work in the district yet.',
    },
  },
  {
    id: 'work.districtSince',
    subject: 'person',
    changeable: 'never',
    type: { kind: 'date' },
    label: { zh: '在该区工作起始日', en: 'Working there since' },
    question: {
      zh: '您从哪一天开始在目前这个区工作？',
      en: 'Since when have you worked in that district?',
    },
    hint: {
      zh: '换过单位的，从最早在该区工作的那一天算起。',
      en: 'If you have changed employers, from the first day of work in that district.',
    },
    why: {
      zh: '有的项目要求在本区工作不超过一定时间。',
      en: 'Some programmes limit how long you may already have worked in the district.',
    },
  },
  {
    id: 'work.flexible',
    subject: 'person',
    usual: false,
    type: { kind: 'boolean' },
    label: {
      zh: '长三角柔性流动人才',
      en: 'Flexible talent from the Yangtze River Delta',
    },
    question: {
      zh: '您是否从长三角地区来挂职、交流、指导或合作攻关，而人事关系不转过来？',
      en: 'Do you come from the Yangtze River Delta on secondment, exchange, guidance or joint research, without moving your employment?',
    },
    why: {
      zh: '柔性流动人才有专门的支持，不以在本区缴税、缴社保为限。',
      en: 'Flexible talent has support of its own, which does not turn on where tax and social insurance are paid.',
    },
  },
];
