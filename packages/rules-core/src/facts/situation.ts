import type { Fact } from '../schema/fact.ts';

/**
 * Gate questions: no programme asks for them, but where somebody has nothing to do with a matter, what is asked about
 * it need not be asked. Each option is worded so that whatever follows from it is a case of it.
 */
export const situationFacts: readonly Fact[] = [
  {
    id: 'situation.person',
    subject: 'person',
    type: {
      kind: 'choices',
      options: [
        {
          id: 'farming',
          label: { zh: '农业、涉农产业', en: 'Farming and what goes with it' },
          hint: {
            zh: '从事或打算从事农业，农产品加工、流通，农业服务，休闲农业、乡村民宿、文创、养生养老等；受农业帮扶的也算',
            en: 'At work or planned: farming, processing or distributing farm produce, services to farming, leisure farms, guest houses, creative or elderly services in the country; or farm-based poverty relief',
          },
        },
        {
          id: 'culture',
          label: { zh: '文化艺术', en: 'Culture and the arts' },
          hint: {
            zh: '创作、文博文史、传统技艺、图书文献、非遗、传统文化、特色和本土文化等，作为专业或专长',
            en: 'As work or as what you are good at: the arts, museums, literature and history, crafts, books, heritage, tradition, local culture and the like',
          },
        },
        {
          id: 'studies',
          label: { zh: '在校学习或实习', en: 'University studies or internships' },
          hint: {
            zh: '自己在读、在实习（含已被录用实习），或者单位接收学生实习，都算',
            en: 'You study, are an intern or have been taken on as one, or your organisation takes student interns',
          },
        },
        {
          id: 'postdoctoral',
          label: { zh: '博士后研究', en: 'Postdoctoral research' },
          hint: { zh: '目前是博士后', en: 'You are a postdoctoral researcher at present' },
        },
        {
          id: 'contest',
          label: {
            zh: '创新类、创业类大赛获奖',
            en: 'A prize in an innovation or start-up contest',
          },
          hint: {
            zh: '不论哪一级的名次或奖项，含评选；团队、项目、企业获得的也算',
            en: 'A placing, prize or selection at any level, also of your team, project or enterprise',
          },
        },
        {
          id: 'skills',
          label: {
            zh: '职业资格、技能证书或技能奖项',
            en: 'Vocational certificates or skills awards',
          },
          hint: {
            zh: '您或您的员工取得过职业资格、技能等级、培训鉴定等证书，或者获过技能类奖项、表彰（含竞赛）',
            en: 'You or your staff gained a vocational qualification, a skill level or a certificate after training, or an award for skills, in a contest too',
          },
        },
        {
          id: 'abroad',
          label: { zh: '海外或港澳台背景', en: 'A background outside the mainland' },
          hint: {
            zh: '您或单位要引进、聘用的人，在境外（含港澳台）学习（含进修、访问）、工作、居住过，来自或现居境外，或者取得、在读境外学位，都算',
            en: 'You, or those your organisation hires, have studied (visiting study included), worked or lived outside the mainland (Hong Kong, Macao and Taiwan included), come from there or are there now; or have, or study for, a degree from there',
          },
        },
        {
          id: 'start-up',
          label: { zh: '创业', en: 'Founding a business' },
          hint: {
            zh: '您或团队已经创办、正要创办企业，带项目、技术、团队来创业，或者您、带头人是企业法定代表人、大股东，都算',
            en: 'You or your team have founded a business, are about to, bring a project, technology or team to one; or one of you is legal representative or a main shareholder of one',
          },
        },
        {
          id: 'investment',
          label: { zh: '创业投资', en: 'Venture capital' },
          hint: {
            zh: '从事创业投资的管理、运营，在投资机构任职、任合伙人，或者单位就是投资机构',
            en: 'You manage or run venture capital, work for an investment institution or are a partner of one, or your organisation is one',
          },
        },
      ],
    },
    label: { zh: '与您有关的情形', en: 'What concerns you' },
    question: {
      zh: '下面哪些与您（或您的团队、您的企业）有关？',
      en: 'Which of these concern you, your team or your enterprise?',
    },
    hint: {
      zh: '可以多选；拿不准的也请选上。都没有的，选“以上都没有”。',
      en: 'Choose all that apply, and those you are in doubt about; or “none of these”.',
    },
    why: {
      zh: '没选的，后面就不再细问。',
      en: 'What you do not choose will not be asked about further.',
    },
    usual: [],
    gate: true,
  },
  {
    id: 'situation.employer',
    subject: 'employer',
    type: {
      kind: 'choices',
      options: [
        {
          id: 'research',
          label: { zh: '研发或成果转化', en: 'Research and development, or bringing it to market' },
          hint: {
            zh: '单位有、在建研发机构或本身就是，或者您、单位从事研发、成果转化，或为其服务',
            en: 'It has, sets up or is a research institution; or it, or you, do research, turn it into products or serve that',
          },
        },
        {
          id: 'postdoctoral',
          label: {
            zh: '博士后工作站或博士后人员',
            en: 'A postdoctoral station, or people from one',
          },
          hint: {
            zh: '已设、在建、已申请工作站，或者引进、聘用、留用过出站博士后',
            en: 'It has, sets up or has applied for one, or has hired former postdoctoral researchers',
          },
        },
        {
          id: 'incubator',
          label: { zh: '众创空间或孵化器', en: 'A makerspace or an incubator' },
          hint: {
            zh: '含孵化基地：建设、运营或准备兴办，或者您、单位有项目、企业在里面',
            en: 'Or an incubation base: it builds or runs one or means to open one, or it, or you, have a project or company in one',
          },
        },
        {
          id: 'skill-studio',
          label: { zh: '技能大师工作室或首席技师', en: 'A skill studio or a chief technician' },
          hint: {
            zh: '建有工作室、首席技师制度，或者有员工（含您本人）是首席技师',
            en: 'It has a studio or a chief-technician system; or one of its staff, perhaps you, is a chief technician',
          },
        },
        {
          id: 'training',
          label: { zh: '职工培训', en: 'Training of staff' },
          hint: {
            zh: '有员工（含您本人）参加（过）职业技能培训，或者设有、要设继续教育基地',
            en: 'Staff, you included, take or have taken vocational training; or it has or means to set up a continuing-education base',
          },
        },
        {
          id: 'housing',
          label: { zh: '提供租赁住房或人才公寓', en: 'Letting homes or talent apartments' },
          hint: {
            zh: '出租、运营，或者提供配套服务',
            en: 'Letting them, running them or providing services for them',
          },
        },
        {
          id: 'investment',
          label: { zh: '投资机构', en: 'Being an investment institution' },
          hint: { zh: '不限于创业投资', en: 'Of any kind, not of venture capital alone' },
        },
      ],
    },
    label: { zh: '与单位有关的情形', en: 'What concerns the employer' },
    question: {
      zh: '下面哪些与您的单位（或您自己的项目、企业）有关？',
      en: 'Which of these concern your employer or organisation, or your own project or company?',
    },
    hint: {
      zh: '可以多选；拿不准的也请选上。都没有的，选“以上都没有”。',
      en: 'Choose all that apply, and those you are in doubt about; or “none of these”.',
    },
    why: {
      zh: '没选的，后面就不再细问。',
      en: 'What you do not choose will not be asked about further.',
    },
    usual: [],
    gate: true,
  },
];
