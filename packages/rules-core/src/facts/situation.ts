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
          label: { zh: '农业', en: 'Farming' },
          hint: {
            zh: '从事、打算从事农业，或者办涉农企业、做涉农服务，都算',
            en: 'Working in farming or planning to, or a business or service connected with it',
          },
        },
        {
          id: 'culture',
          label: { zh: '文化艺术', en: 'Culture and the arts' },
          hint: {
            zh: '创作、文博、工艺、古籍、非遗等，作为专业或专长',
            en: 'As work or as what you are good at: arts, museums, crafts, old books, heritage and the like',
          },
        },
        {
          id: 'studies',
          label: { zh: '在校学习或实习', en: 'University studies or internships' },
          hint: {
            zh: '自己在读、在实习，或者单位接收学生实习，都算',
            en: 'You study or are an intern, or your organisation takes student interns',
          },
        },
        {
          id: 'postdoctoral',
          label: { zh: '博士后研究', en: 'Postdoctoral research' },
          hint: { zh: '目前是博士后', en: 'You are a postdoctoral researcher at present' },
        },
        {
          id: 'contest',
          label: { zh: '创新创业大赛获奖', en: 'A prize in an innovation or start-up contest' },
          hint: {
            zh: '不论哪一级的名次或奖项，团队的也算',
            en: 'A placing or prize at any level, also of your team',
          },
        },
        {
          id: 'skills',
          label: { zh: '职业技能取证或获奖', en: 'Vocational certificates or skills awards' },
          hint: {
            zh: '您或您的员工取得职业资格、技能等级证书，或者获过技能类表彰',
            en: 'You or your staff gained a vocational certificate, or received an award for skills',
          },
        },
        {
          id: 'abroad',
          label: { zh: '海外或港澳台背景', en: 'A background outside the mainland' },
          hint: {
            zh: '在境外（含港澳台）学习、工作、居住过，或者来自境外，都算',
            en: 'You have studied, worked or lived outside the mainland (Hong Kong, Macao and Taiwan included), or come from there',
          },
        },
        {
          id: 'start-up',
          label: { zh: '创业', en: 'Founding a business' },
          hint: {
            zh: '已经创办、正要创办企业，或者带项目、技术、团队来创业，都算',
            en: 'You have founded a business or are about to, or bring a project, technology or team to one',
          },
        },
        {
          id: 'investment',
          label: { zh: '创业投资', en: 'Venture capital' },
          hint: {
            zh: '在投资机构任职，或者单位就是投资机构',
            en: 'You work for an investment institution, or your organisation is one',
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
          label: { zh: '研发机构或成果转化', en: 'Research, or bringing it to market' },
          hint: {
            zh: '单位有、在建研发机构或本身就是，或者您、单位从事成果转化及其服务',
            en: 'It has, sets up or is a research institution; or it, or you, turn research into products or serve that',
          },
        },
        {
          id: 'postdoctoral',
          label: { zh: '博士后工作站', en: 'A postdoctoral station' },
          hint: {
            zh: '已设、在建、已申请工作站，或者聘用、留用过出站博士后',
            en: 'It has, sets up or has applied for one, or has hired former postdoctoral researchers',
          },
        },
        {
          id: 'incubator',
          label: { zh: '众创空间或孵化器', en: 'A makerspace or an incubator' },
          hint: {
            zh: '建设、运营，或者有项目、企业入驻',
            en: 'It builds or runs one, means to open one, or has a project in one',
          },
        },
        {
          id: 'skill-studio',
          label: { zh: '技能大师工作室或首席技师', en: 'A skill studio or a chief technician' },
        },
        {
          id: 'training',
          label: { zh: '职工培训', en: 'Training of staff' },
          hint: {
            zh: '员工参加职业技能培训，或者设有、要设继续教育基地',
            en: 'Staff take vocational training, or it has or means to set up a continuing-education base',
          },
        },
        {
          id: 'housing',
          label: { zh: '提供租赁住房或人才公寓', en: 'Letting homes or talent apartments' },
        },
        {
          id: 'investment',
          label: { zh: '创业投资', en: 'Venture capital' },
          hint: { zh: '单位是投资机构', en: 'It is an investment institution' },
        },
      ],
    },
    label: { zh: '与单位有关的情形', en: 'What concerns the employer' },
    question: {
      zh: '下面哪些与您的单位有关？',
      en: 'Which of these concern your employer or organisation?',
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
