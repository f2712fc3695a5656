import type { Fact } from '@portal/rules-core';
import { caseOf } from '@portal/rules-core/author';

/** Facts that only this district's plan asks for. */
export const facts: Fact[] = [
  {
    id: 'songjiang:average-wage',
    subject: 'person',
    changeable: 'never',
    type: { kind: 'money' },
    label: { zh: '社会平均工资（年）', en: 'Social average wage per year' },
    question: {
      zh: '计算补贴所用的社会平均工资，一年是多少？',
      en: 'What is the yearly social average wage that the subsidy is reckoned from?',
    },
    hint: {
      zh: '规划没有写明数额，也没有写明按哪一年、哪个范围统计；可向松江区人力资源和社会保障局询问。注意填全年的数额，不是每月的。',
      en: 'The plan prints neither the figure nor the year and area it is taken from; ask the Songjiang Human Resources and Social Security Bureau. Give the sum for a year, not for a month.',
    },
    why: {
      zh: '紧缺急需人才的薪酬补贴按社会平均工资的百分比计算。',
      en: 'The salary subsidy for urgently needed talent is a share of the social average wage.',
    },
  },
  {
    id: 'songjiang:selected-plans',
    subject: 'person',
    changeable: 'never',
    usual: [],
    follows: [
      {
        when: [{ op: 'holdsAny', fact: 'honours.awards', values: ['national-plan'], not: true }],
        holds: { op: 'holdsAny', fact: 'songjiang:selected-plans', values: ['wanren'], not: true },
        words: {
          zh: '万人计划是国家级人才计划',
          en: 'The Ten Thousand Talents Plan is a national talent plan',
        },
      },
      {
        when: [{ op: 'holdsAny', fact: 'honours.awards', values: ['municipal-plan'], not: true }],
        holds: {
          op: 'holdsAny',
          fact: 'songjiang:selected-plans',
          values: ['shanghai-leading'],
          not: true,
        },
        words: {
          zh: '上海市领军人才是市级人才计划',
          en: 'Shanghai Leading Talent is a municipal talent plan',
        },
      },
    ],
    type: {
      kind: 'choices',
      options: [
        { id: 'wanren', label: { zh: '国家万人计划', en: 'National Ten Thousand Talents Plan' } },
        {
          id: 'shanghai-leading',
          label: { zh: '上海市领军人才', en: 'Shanghai Leading Talent' },
        },
        {
          id: 'other',
          label: {
            zh: '其他国家级、市级高层次人才计划',
            en: 'Another national or municipal plan for high-level talent',
          },
        },
      ],
    },
    label: { zh: '入选的人才计划', en: 'Talent plans that selected you' },
    question: {
      zh: '您入选过下面哪些人才计划？',
      en: 'Which of these talent plans have selected you?',
    },
    hint: {
      zh: '可以多选；都没有的，选“以上都没有”。',
      en: 'Choose all that apply, or “none of these”.',
    },
    why: {
      zh: '点名的两项计划直接配套资助；其他计划是否算在内，文件没有写明。',
      en: 'Two plans are named for matching funds; whether others count is not stated.',
    },
  },
  {
    id: 'songjiang:plan-grant',
    subject: 'person',
    changeable: 'never',
    type: { kind: 'money', unit: 'wan' },
    label: { zh: '国家、市级资助额', en: 'National or municipal grant' },
    question: {
      zh: '按入选计划的国家或市级标准，您的资助是多少？',
      en: 'How large is your grant by the national or municipal standard of the plan that selected you?',
    },
    hint: {
      zh: '以资助通知为准。入选多项计划的，是否分别配套没有写明，先填其中一项。',
      en: 'See the grant notice. With several plans, whether each is matched is not stated: enter one of them.',
    },
    why: {
      zh: '区里按这个数1:1配套。',
      en: 'The district matches this sum one to one.',
    },
  },
  {
    id: 'songjiang:from-abroad',
    subject: 'person',
    changeable: 'never',
    follows: [
      caseOf('situation.person', 'abroad', 'songjiang:from-abroad', false),
      {
        when: [{ op: 'is', fact: 'person.returnee', value: true }],
        holds: { op: 'is', fact: 'songjiang:from-abroad', value: true },
        words: {
          zh: '留学回国的，有海外学习经历',
          en: 'Who returned from study abroad has studied abroad',
        },
      },
    ],
    type: { kind: 'boolean' },
    label: { zh: '境外背景或经历', en: 'From outside the mainland, or time abroad' },
    question: {
      zh: '您是否来自或现居境外（含港澳台），或者在境外学习、工作过？',
      en: 'Do you come from or live outside the mainland (Hong Kong, Macao and Taiwan included), or have you studied or worked there?',
    },
    hint: {
      zh: '留学回国也算；时间长短文件没有写明，有就选“是”。',
      en: 'A return from study abroad counts. No length of time is stated; answer “yes” if there was any.',
    },
    why: {
      zh: '海外引才计划面向海外人才，文件没有界定范围。',
      en: 'The overseas plan is for talent from overseas, which the document does not define.',
    },
  },
  {
    id: 'songjiang:culture-fields',
    subject: 'person',
    follows: [
      caseOf('situation.person', 'culture', 'songjiang:culture-fields', [
        'creation',
        'special-culture',
        'local-resources',
        'museum-history',
        'crafts',
        'books',
        'intangible',
        'tradition',
        'other-culture',
      ]),
    ],
    type: {
      kind: 'choices',
      options: [
        { id: 'creation', label: { zh: '文艺作品创作', en: 'Literary and artistic creation' } },
        {
          id: 'special-culture',
          label: { zh: '特色文化培育', en: 'Cultivation of distinctive culture' },
        },
        {
          id: 'local-resources',
          label: { zh: '本土文化资源挖掘', en: 'Discovery of local cultural resources' },
        },
        {
          id: 'museum-history',
          label: { zh: '文博文史研究', en: 'Museum studies, literature and history' },
        },
        {
          id: 'crafts',
          label: { zh: '传统技艺传承创新', en: 'Traditional crafts, kept and renewed' },
        },
        {
          id: 'books',
          label: { zh: '图书文献整理与研究', en: 'Editing and study of books and documents' },
        },
        {
          id: 'intangible',
          label: { zh: '非物质文化遗产保护', en: 'Protection of intangible heritage' },
        },
        {
          id: 'tradition',
          label: { zh: '优秀传统文化传承发展', en: 'Passing on traditional culture' },
        },
        { id: 'other-culture', label: { zh: '其他文化领域', en: 'Another field of culture' } },
      ],
    },
    label: { zh: '文化专长', en: 'Field of culture' },
    question: {
      zh: '您（或团队）在哪些文化领域有专长？',
      en: 'In which fields of culture are you, or is your team, strong?',
    },
    hint: {
      zh: '可以多选；不从事文化的，选“以上都没有”。',
      en: 'Choose all that apply, or “none of these” outside culture.',
    },
    why: {
      zh: '文化名家项目列举了这些方面。',
      en: 'The project for masters of culture lists these fields.',
    },
  },
  {
    id: 'songjiang:farmer-group',
    subject: 'person',
    follows: [
      caseOf('situation.person', 'farming', 'songjiang:farmer-group', [
        'leader',
        'young-farmer',
        'manager',
        'services',
        'poverty-relief',
        'returning',
        'other-farmer',
      ]),
    ],
    type: {
      kind: 'choices',
      options: [
        {
          id: 'leader',
          label: { zh: '新型农业经营主体带头人', en: 'Leader of a new type of farm business' },
        },
        { id: 'young-farmer', label: { zh: '现代青年农场主', en: 'Modern young farm owner' } },
        { id: 'manager', label: { zh: '农业职业经理人', en: 'Professional farm manager' } },
        {
          id: 'services',
          label: { zh: '农业社会化服务骨干', en: 'Key worker in services to farming' },
        },
        {
          id: 'poverty-relief',
          label: { zh: '农业产业扶贫对象', en: 'Supported by farm-based poverty relief' },
        },
        {
          id: 'returning',
          label: { zh: '准备返乡务农创业', en: 'Planning to return and start in farming' },
        },
        { id: 'other-farmer', label: { zh: '其他务农人员', en: 'Another person in farming' } },
      ],
    },
    label: { zh: '务农身份', en: 'Place in farming' },
    question: { zh: '您属于下面哪一类？', en: 'Which of these are you?' },
    hint: {
      zh: '可以多选；都不是的，选“以上都没有”。',
      en: 'Choose all that apply, or “none of these”.',
    },
    why: {
      zh: '新型职业农民项目聚焦前五类人。',
      en: 'The project for professional farmers focuses on the first five.',
    },
  },
  {
    id: 'songjiang:farm-start-up',
    subject: 'person',
    follows: [caseOf('situation.person', 'farming', 'songjiang:farm-start-up', false)],
    type: { kind: 'boolean' },
    label: { zh: '涉农创业', en: 'Start-up connected with farming' },
    question: {
      zh: '您在涉农领域创业吗？',
      en: 'Have you started a business connected with farming?',
    },
    why: {
      zh: '涉农创业的青年人才有资金和技术扶持。',
      en: 'Young founders in such fields are supported with money and technology.',
    },
  },
  {
    id: 'songjiang:project-role',
    subject: 'person',
    type: {
      kind: 'choice',
      options: [
        { id: 'senior-manager', label: { zh: '核心高级经营管理人员', en: 'Core senior manager' } },
        {
          id: 'senior-researcher',
          label: { zh: '高级科技研发人才', en: 'Senior research and development specialist' },
        },
        { id: 'neither', label: { zh: '都不是', en: 'Neither' } },
      ],
    },
    label: { zh: '在高端项目中的角色', en: 'Role in a high-end project' },
    question: {
      zh: '高端项目落户长三角G60科创走廊的，您在其中担任什么角色？',
      en: 'What is your role in a high-end project settled in the G60 corridor?',
    },
    hint: {
      zh: '“高端项目”没有界定，最终由主管部门认定；不在这样的项目里的，选“都不是”。',
      en: '“High-end project” is not defined and is for the authority to recognise; outside such a project choose “neither”.',
    },
    why: {
      zh: '专项人才奖励只提到这两类人。',
      en: 'The special award names only these two.',
    },
  },
  {
    id: 'songjiang:summer-internship',
    subject: 'person',
    follows: [caseOf('situation.person', 'studies', 'songjiang:summer-internship', false)],
    type: { kind: 'boolean' },
    label: { zh: '大学生暑期实习', en: 'Student summer internship' },
    question: {
      zh: '您是参加暑期实习实践的大学生（或者单位接收这样的大学生）吗？',
      en: 'Are you a student on a summer internship, or does your organisation take such students?',
    },
    why: {
      zh: '实习实践补贴针对大学生暑期实习。',
      en: 'The internship subsidy is about students in the summer.',
    },
  },
  {
    id: 'songjiang:rd-institution',
    subject: 'employer',
    follows: [
      caseOf('situation.employer', 'research', 'songjiang:rd-institution', [
        'national',
        'municipal',
        'new-type',
      ]),
    ],
    type: {
      kind: 'choices',
      options: [
        {
          id: 'national',
          label: { zh: '认定的国家级研发机构', en: 'Recognised national research institution' },
        },
        {
          id: 'municipal',
          label: { zh: '认定的市级研发机构', en: 'Recognised municipal research institution' },
        },
        { id: 'new-type', label: { zh: '新型研发机构', en: 'New type of research institution' } },
      ],
    },
    label: { zh: '研发机构', en: 'Research institution' },
    question: {
      zh: '单位有、正在建（或本身是）下面哪些研发机构？',
      en: 'Which of these does the organisation have, is it setting up, or is it itself?',
    },
    hint: {
      zh: '例如企业技术中心、工程类研究中心或实验室；都没有的，选“以上都没有”。',
      en: 'For example a company technology centre, an engineering research centre or a laboratory; otherwise “none of these”.',
    },
    why: {
      zh: '研发机构的资助按认定的级别和类型而定。',
      en: 'Support depends on the recognised level and type.',
    },
  },
  {
    id: 'songjiang:makerspace',
    subject: 'employer',
    follows: [caseOf('situation.employer', 'incubator', 'songjiang:makerspace', false)],
    type: { kind: 'boolean' },
    label: { zh: '众创空间', en: 'Makerspace' },
    question: {
      zh: '您建设、运营众创空间，或者有项目、企业在众创空间里吗？',
      en: 'Do you build or run a makerspace, or have a project or company in one?',
    },
    hint: {
      zh: '文件没有给众创空间下定义，只说它属于新型孵化器；别的孵化基地算不算，说不准的选“不确定”。',
      en: 'The document does not define a makerspace; it only counts it among new incubators. If yours is another kind and you are in doubt, answer “not sure”.',
    },
    why: {
      zh: '资助面向众创空间的建设和其中的项目、企业。',
      en: 'The support is for makerspaces and for the projects and companies in them.',
    },
  },
];
