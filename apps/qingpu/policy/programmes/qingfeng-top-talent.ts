import type { ProgrammeInput } from '@portal/rules-core';
import {
  all,
  any,
  elapsed,
  figureNotStated,
  forDistrict,
  inKind,
  is,
  judgedBy,
  not,
  oneOf,
  oneOffUpTo,
  say,
  text,
  unlimited,
  wan,
} from '@portal/rules-core/author';
import { topIndustries, topOpenFields, topSocialFields } from '../fields.ts';

const { cite, id } = forDistrict('qingpu');

const decides = text(
  '区委或区人才工作领导小组',
  'the district Party committee or its leading group on talent',
);

/** Fields that the open lists of annex 1 may still take in. */
const openField = all([
  oneOf(
    'work.industry',
    topOpenFields,
    say(
      '没有点名、但可能被列入的领域',
      'A field that is not named but may still be taken in',
      cite('annex1/1/p2'),
    ),
  ),
  judgedBy(
    decides,
    say(
      '该领域被认作重点领域',
      'The field is accepted as a key field',
      cite('annex1/1/p2', 'annex1/1/p3'),
      text(
        '条款的列举以“等重点产业领域”收尾。研发中心、人力资源服务和其他新兴产业没有点名，是否算在内由审批机关认定。',
        'The list ends with “and other key industries”. Research centres, human-resource services and other emerging industries are not named; whether they count is for the approving body.',
      ),
    ),
  ),
]);

const industrialField = oneOf(
  'work.industry',
  topIndustries,
  say(
    '智能制造、数字经济、服务经济、创新金融、总部经济等产业领域',
    'Intelligent manufacturing, digital economy, service economy, innovative finance or headquarters economy',
    cite('annex1/1/p2'),
  ),
);

const newcomer = any(
  [
    not(
      is(
        'work.district',
        'qingpu',
        say('目前在青浦工作', 'Working in Qingpu at present', cite('annex1/1/p3')),
      ),
      {
        words: text('目前不在青浦工作', 'Not working in Qingpu at present'),
        citation: cite('annex1/1/p3'),
      },
    ),
    elapsed(
      'work.districtSince',
      'lte',
      { years: 1 },
      say(
        '在青浦工作至今不超过一年',
        'Has worked in Qingpu for at most one year',
        cite('annex1/1/p3'),
        text(
          '以认定那一天为准；这里按所选日期计算，满一年的当天仍算在内。曾离开本区又回来的，前后是否合并计算，条款没有写明。',
          'What counts is the day of recognition; the date chosen here stands for it, and the anniversary itself is still within the year. Whether an earlier stay counts for someone who left and came back is not stated.',
        ),
      ),
    ),
  ],
  {
    words: text(
      '认定时尚未在本区工作，或到本区工作不超过一年',
      'On recognition, not yet working in the district or there for at most one year',
    ),
    citation: cite('annex1/1/p3'),
  },
);

const field = any(
  [
    industrialField,
    oneOf(
      'work.industry',
      topSocialFields,
      say(
        '社会事业领域：教育、卫生、体育、农业、文旅和社会治理',
        'Education, health, agriculture, culture and tourism, sport, social governance',
        cite('annex1/1/p2'),
      ),
    ),
    openField,
  ],
  {
    words: text('属于本区重点领域', 'In one of the district’s key fields'),
    citation: cite('annex1/1/p2', 'annex1/1/p3'),
    interpretation: text(
      '产业和社会事业两处列举都以“等”收尾，名单并未封闭；选“其他行业”的，本平台视为不在其内，可请用人单位向区人才办询问。',
      'Both lists, of industries and of social development, end with “and others” and so are open. “Another field” is taken as outside them here; let the employer ask the district talent office.',
    ),
  },
);

export const qingfengTopTalent: ProgrammeInput = {
  id: id('qingfeng-top-talent'),
  name: text('“青峰”顶尖人才专项激励', '“Qingfeng” support for top talent'),
  summary: text(
    '为区内单位从海内外引进的顶尖人才逐人定制支持方案：项目资金不设上限，购房补贴最高500万元，并有落户、教育、医疗等配套。',
    'A plan made to measure for each top talent whom employers in the district bring in from China or abroad: project funds without an upper limit, up to CNY 5,000,000 towards a home, and help with registration, schools and health care.',
  ),
  audience: ['person'],
  needs: [
    'research',
    'home-purchase',
    'salary-and-awards',
    'household-registration',
    'schooling',
    'medical',
    'spouse',
    'entry-and-stay',
    'career',
  ],
  citation: cite('annex1/1/p2', 'annex1/1/p3', 'main/2.1', 'annex1/0'),
  criteria: all([
    newcomer,
    field,
    judgedBy(
      decides,
      say(
        '由区内单位引进，经同行专家和专业机构评价属于能带动产业或专业领域的顶尖人才；在本领域有号召力、能解决关键难题，愿意为青浦出力，品德端正、勇于创新',
        'Brought in by an employer of the district and, as peers and professional bodies judge, at the very top: able to carry an industry or a discipline forward, a leader who solves key problems, willing to serve Qingpu, of integrity and innovative spirit',
        cite('annex1/1/p3', 'annex1/1/p2', 'annex1/3.2', 'annex1/0'),
        text(
          '文件没有给出可以直接对照的标准，实行一事一议，由主管部门提出、逐级研究审批。',
          'The document gives no standard that could be checked directly: each case is put forward by the competent department and approved by itself.',
        ),
      ),
    ),
  ]),
  benefits: [
    {
      id: 'project-funding',
      name: text('项目资助和专项激励', 'Project funding and special incentives'),
      need: 'research',
      amount: unlimited,
      citation: cite('annex1/2.1', 'main/2.1'),
      terms: text(
        '文件写明资金不设上限，实际数额在个性化方案里确定。',
        'Printed as having no upper limit; the plan made for each person sets the sum.',
      ),
      interpretation: text(
        '附件1写的是激励资金上不封顶，正文写的是资金上不封顶；这里读作项目资助和专项激励都不设上限。',
        'Annex 1 says so of the incentive funds, the main text of the funds in general; it is read as holding for project funding and incentives alike.',
      ),
    },
    {
      id: 'career-support',
      name: text('事业发展保障小组', 'A support team for one’s work'),
      need: 'career',
      amount: inKind,
      citation: cite('annex1/2.1'),
      terms: text(
        '由区人才办牵头组建，按本人需求全程提供支持。',
        'Set up by the district talent office; gives support throughout, according to need.',
      ),
    },
    {
      id: 'purchase',
      name: text('购房补贴', 'Home purchase subsidy'),
      need: 'home-purchase',
      amount: oneOffUpTo(wan(500)),
      citation: cite('annex1/2.2', 'main/2.1'),
      like: 'home-purchase',
      terms: text(
        '附件1没有写明是一次付清还是分期发放。',
        'Annex 1 does not say whether it is paid at once or in parts.',
      ),
    },
    {
      id: 'apartment',
      name: text('定向人才公寓房源', 'Apartments set aside'),
      need: 'rent',
      amount: inKind,
      citation: cite('annex1/2.2'),
      recipient: text('本人及团队骨干', 'The top talent and the core of the team'),
    },
    {
      id: 'household-registration',
      name: text('直接落户与绿色通道', 'Direct household registration'),
      need: 'household-registration',
      amount: inKind,
      citation: cite('annex1/2.3', 'main/2.1'),
      terms: text(
        '直接落户政策全程有人指导，申办本市户籍走绿色通道。',
        'Guidance from start to finish and a fast track to Shanghai household registration.',
      ),
    },
    {
      id: 'entry-and-stay',
      name: text('海外人才“单一窗口”', 'One window for overseas talent'),
      need: 'entry-and-stay',
      amount: inKind,
      citation: cite('annex1/2.3'),
      recipient: text(
        '海外人才、留学回国人才等',
        'Overseas talent, returned students and the like',
      ),
    },
    {
      id: 'spouse-employment',
      name: text('随迁配偶就业帮助', 'Help for spouses to find work'),
      need: 'spouse',
      amount: inKind,
      citation: cite('annex1/2.4'),
      recipient: text(
        '有意在本区就业的团队成员随迁配偶',
        'Spouses of team members who move along and wish to work in the district',
      ),
    },
    {
      id: 'schooling',
      name: text('子女优质教育', 'Good schooling for children'),
      need: 'schooling',
      amount: inKind,
      citation: cite('annex1/2.5', 'main/2.1'),
      terms: text(
        '优先安排；具体学校和方式未载明。',
        'With priority; which schools and how is not stated.',
      ),
    },
    {
      id: 'medical',
      name: text('健康顾问与就医绿色通道', 'Health adviser and medical fast track'),
      need: 'medical',
      amount: inKind,
      citation: cite('annex1/2.6', 'main/2.1'),
      terms: text(
        '指定专家担任健康顾问，并按个人情况制定保健方案。',
        'A named expert as health adviser, and a health plan made for the person.',
      ),
    },
    {
      id: 'special-contribution',
      name: text('特殊贡献奖励', 'Special-contribution award'),
      need: 'salary-and-awards',
      amount: figureNotStated,
      citation: cite('annex1/2.7', 'main/2.1'),
      like: 'special-contribution',
      when: any([industrialField, openField], {
        words: text('产业类“青峰”顶尖人才', 'Top talent of the industrial kind'),
        citation: cite('annex1/2.7'),
        interpretation: text(
          '附件1只说“产业类”，没有另下定义；这里按附件1点名的产业领域理解，社会事业领域不在其内。正文写这项奖励时没有限于产业类，这里以写得更具体的附件1为准。',
          'Annex 1 says “industrial kind” and defines it no further. It is read as the industrial fields that annex 1 names, without those of social development. The main text promises the award without that limit; annex 1, which is more specific, is followed here.',
        ),
      }),
      terms: text('数额看对地方的贡献。', 'The sum depends on the contribution to the locality.'),
    },
    {
      id: 'team-posts',
      name: text('专设“编制池”与职称聘任保障', 'Reserved posts and title appointments'),
      need: 'career',
      amount: inKind,
      citation: cite('annex1/2.8', 'main/2.1'),
      recipient: text(
        '引进顶尖人才及团队的教育、卫生、文体等社会事业和科研类机构',
        'Institutions of education, health, culture, sport and research that bring in a top talent and team',
      ),
    },
    {
      id: 'laboratory',
      name: text('定制实验室或科研项目资助', 'A laboratory made to order, or research funds'),
      need: 'research',
      amount: inKind,
      citation: cite('annex1/2.9', 'main/2.1'),
      terms: text(
        '两种方式择一：建实验室，或资助科研项目（数额未载明）；仪器和场地优先安排。',
        'One or the other: a laboratory, or funds for a research project (no figure stated); equipment and space have priority.',
      ),
    },
    {
      id: 'results-rights',
      name: text('科研成果权利归本人', 'Rights in research results'),
      need: 'research',
      amount: inKind,
      citation: cite('annex1/2.9'),
      terms: text(
        '成果的使用、处置和收益三项权利都授予本人。',
        'The rights to use, to dispose of and to profit from the results are all granted.',
      ),
    },
    {
      id: 'personal-service',
      name: text('专窗与人事专员服务', 'A service window and a personal officer'),
      need: 'daily-life',
      amount: inKind,
      citation: cite('annex1/2.10'),
      recipient: text('本人及团队', 'The top talent and the team'),
      terms: text(
        '区人才服务中心设专窗，人事专员一对一服务，也可上门。',
        'A window at the district talent service centre; a personal officer who also comes to you.',
      ),
    },
  ],
  notStated: ['deadline', 'contact'],
};
