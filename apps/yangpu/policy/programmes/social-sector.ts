import type { Benefit, Criterion, ProgrammeInput } from '@portal/rules-core';
import { all, any, figureNotStated, inKind, is, oneOf, say, text } from '@portal/rules-core/author';
import { cite, contentNotStated, employerHere, id, judged, nothingStated } from '../words.ts';

const TEACHERS = cite('main/4.1.5/p2');
const HEALTH = cite('main/4.1.5/p3');
const SOCIETY = cite('main/4.1.5/p4');

const anyPost = text(
  '条款没有写明人才必须在杨浦的单位工作；具体人选由主管部门认定。',
  'The clause does not say that one must work for an employer in Yangpu; who is chosen is for the authority to judge.',
);

const teacher: Criterion = all(
  [
    is('work.industry', 'education', say('从事教育', 'Working in education', TEACHERS)),
    employerHere(TEACHERS),
    judged(
      '属于要培养的骨干教师、名教师或名校长',
      'Counts among the key teachers, renowned teachers or principals that are to be trained',
      TEACHERS,
    ),
  ],
  { words: text('教师', 'Teachers'), citation: TEACHERS },
);

const health: Criterion = all(
  [
    oneOf(
      'work.industry',
      ['health', 'health-culture-tourism'],
      say('从事卫生工作', 'Working in health care', HEALTH),
    ),
    judged(
      '工程要培养的医师、院长，学科带头人及其团队，或公共卫生、紧缺专业人才',
      'A doctor or head of a hospital whom the project means to train, a leader of a discipline or a member of the team, or talent in public health or a scarce field',
      HEALTH,
      anyPost,
    ),
  ],
  { words: text('医疗卫生人才', 'Health care'), citation: HEALTH },
);

const socialWork: Criterion = all(
  [
    oneOf(
      'work.industry',
      ['social-governance', 'other'],
      say(
        '从事社会工作',
        'Working in social work',
        SOCIETY,
        text(
          '社工分布在不同行业；填“社会治理”或“其他行业”的都不排除，是不是社工由主管部门认定。',
          'Social workers are found in several fields; neither “social governance” nor “another field” is shut out, and whether somebody is one is for the authority to judge.',
        ),
      ),
    ),
    judged(
      '社会工作领军人才，或符合高级社工师评价的条件',
      'A leading social worker, or one who meets the conditions of the assessment as senior social worker',
      SOCIETY,
      anyPost,
    ),
  ],
  { words: text('社会工作人才', 'Social workers'), citation: SOCIETY },
);

const culture: Criterion = all(
  [
    oneOf(
      'work.industry',
      ['culture', 'health-culture-tourism'],
      say('从事文化工作', 'Working in culture', SOCIETY),
    ),
    judged(
      '文化英才或文化名人',
      'An outstanding talent or a well-known name in culture',
      SOCIETY,
      anyPost,
    ),
  ],
  { words: text('文化人才', 'Culture'), citation: SOCIETY },
);

function support(
  slug: string,
  zh: string,
  en: string,
  need: Benefit['need'],
  when: Criterion,
  citation: Benefit['citation'],
  terms = contentNotStated,
  amount: Benefit['amount'] = figureNotStated,
): Benefit {
  return { id: slug, name: text(zh, en), need, amount, citation, when, terms };
}

export const socialSector: ProgrammeInput = {
  id: id('social-sector'),
  name: text('社会事业人才', 'Talent in education, health, social work and culture'),
  summary: text(
    '面向教师、医疗卫生、社会工作和文化人才的培养计划、工程和工作室；入选条件和支持标准都没有写明。',
    'Training plans, projects and studios for teachers, health workers, social workers and people in culture; neither conditions nor standards are printed.',
  ),
  audience: ['person', 'team'],
  needs: ['training', 'career', 'salary-and-awards'],
  citation: cite('main/4.1.5/p2', 'main/4.1.5/p3', 'main/4.1.5/p4'),
  criteria: any([teacher, health, socialWork, culture], {
    words: text('以下四类，有一类即可', 'Any one of these four'),
    citation: cite('main/4.1.5/p2', 'main/4.1.5/p3', 'main/4.1.5/p4'),
  }),
  benefits: [
    support(
      'teacher-development',
      '教师“种子计划”和“杨浦名师”培养',
      'Teachers’ “seed plan” and “Yangpu master teachers”',
      'training',
      teacher,
      TEACHERS,
    ),
    support(
      'teacher-studios',
      '“名校长、名教师”工作室和中青年骨干教师团队',
      'Studios of renowned principals and teachers, teams of young and middle-aged key teachers',
      'career',
      teacher,
      TEACHERS,
    ),
    support(
      'health-projects',
      '“好医师、好院长、好医院”工程',
      'Project “good doctors, good heads, good hospitals”',
      'career',
      health,
      HEALTH,
    ),
    support(
      'public-health-care',
      '公共卫生人才的关爱和激励',
      'Care and incentives for public-health talent',
      'salary-and-awards',
      all([health, judged('属于公共卫生领域人才', 'Counts as talent in public health', HEALTH)]),
      HEALTH,
    ),
    support(
      'social-work-training',
      '社会工作领军人才培育、高级社工师评价',
      'Training of leading social workers, assessment as senior social worker',
      'training',
      socialWork,
      SOCIETY,
      text(
        '规划鼓励符合条件的社工参加评价；条件由评价办法规定，这里没有写明。',
        'The plan encourages social workers who qualify to take the assessment; the conditions stand in its own rules and are not stated here.',
      ),
      inKind,
    ),
    support(
      'culture-plan',
      '杨浦文化英才“十百千”计划',
      'Yangpu’s “ten, hundred, thousand” plan for cultural talent',
      'career',
      culture,
      SOCIETY,
      text(
        '计划之外，文化名家和人才库还要升级服务；支持什么、有没有资金，没有写明。',
        'Beside the plan, the register of renowned and talented people in culture is to serve them better; what the support consists of, and whether it includes money, is not stated.',
      ),
    ),
    support(
      'culture-studios',
      '文化名人创办工作室、创作作品',
      'Studios and works of well-known people in culture',
      'career',
      culture,
      SOCIETY,
    ),
  ],
  notStated: nothingStated,
};
