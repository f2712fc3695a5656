import type { Benefit, Criterion, ProgrammeInput } from '@portal/rules-core';
import { all, any, holdsAny, is, oneOf, say, text } from '@portal/rules-core/author';
import {
  cite,
  conditionsOpen,
  id,
  judged,
  money,
  nothingPrinted,
  nothingPrintedInKind,
  support,
} from '../common.ts';

type Citation = Benefit['citation'];

/** Work in one field; who in it qualifies is not printed. */
function worksIn(field: string, zh: string, en: string, citation: Citation): Criterion {
  return all([oneOf('work.industry', [field], say(zh, en, citation)), conditionsOpen(citation)]);
}

const fourNewClause = cite('main/3.1/p7');

export const fourNew: ProgrammeInput = {
  id: id('talent/four-new'),
  name: text('“四新”企业扶持和绿色通道', 'Support and green channel for “four new” enterprises'),
  summary: text(
    '产业政策和产业项目向“四新”企业倾斜，并设服务绿色通道，培育“四新”企业、集聚人才。',
    'Industrial policies and projects favour enterprises of the “four new” economy; a green channel serves them, so that they grow and gather talent.',
  ),
  audience: ['employer'],
  needs: ['start-up', 'research'],
  citation: fourNewClause,
  criteria: all([
    holdsAny(
      'hongkou:employer-groups',
      ['four-new'],
      say('“四新”企业', 'Enterprise of the “four new” economy', fourNewClause),
    ),
    conditionsOpen(fourNewClause),
  ]),
  benefits: [
    support('green-channel', fourNewClause, {
      name: ['服务绿色通道', 'Green channel of services'],
      need: 'start-up',
    }),
    money('projects', fourNewClause, {
      name: ['产业政策和项目倾斜', 'Preference in industrial policies and projects'],
      need: 'research',
      terms: ['有没有资金，规划未载明。', 'Whether it includes money is not stated.'],
    }),
  ],
  notStated: nothingPrinted,
};

const schools = cite('main/3.2/p2');

export const education: ProgrammeInput = {
  id: id('talent/education'),
  name: text('教育人才', 'Talent in education'),
  summary: text(
    '以名师、名校长为重点：引进有倾斜政策，校长有专业化培训，教师有七级梯队，绩效工资随考评优化。',
    'Renowned teachers and principals above all: preference when they are brought in, training for principals, a ladder of seven levels for teachers, and better merit pay.',
  ),
  audience: ['person'],
  needs: ['career', 'training', 'salary-and-awards'],
  citation: schools,
  criteria: worksIn('education', '在教育系统工作', 'Working in education', schools),
  benefits: [
    support('introduction', schools, {
      name: ['引进倾斜政策', 'Preference when brought in'],
      need: 'career',
      when: judged('高层次优秀人才', 'Excellent talent of a high level', schools),
      terms: ['倾斜哪些方面未载明。', 'In what respects is not stated.'],
    }),
    support('principals', schools, {
      name: ['“卓越校长领航”计划', '“Outstanding principals” plan'],
      need: 'training',
      terms: [
        '面向校长，分层分类的实岗实训。',
        'For principals: training on the job, by level and kind.',
      ],
    }),
    support('teacher-ladder', schools, {
      name: ['“七层级”教师人才梯队', 'Ladder of seven levels for teachers'],
      need: 'career',
      terms: [
        '同时推进中小学职称制度改革和研训一体的教师发展，支持有序流动。',
        'With a reform of titles in primary and secondary schools, training joined with research, and orderly mobility.',
      ],
    }),
    money('merit-pay', schools, {
      name: ['绩效工资', 'Merit pay'],
      need: 'salary-and-awards',
      terms: [
        '规划要优化考评和分配方案，数额未载明。',
        'Appraisal and distribution are to be improved; no figure is stated.',
      ],
    }),
  ],
  notStated: nothingPrinted,
};

const medicine = cite('main/3.2/p3');
const favoured = judged(
  '家庭医生、学科带头人或紧缺人才',
  'A family doctor, a leader of a discipline, or talent in short supply',
  medicine,
);

export const health: ProgrammeInput = {
  id: id('talent/health'),
  name: text('卫生人才', 'Talent in health care'),
  summary: text(
    '重点学科、紧缺专业引进人才有奖励；家庭医生、学科带头人和紧缺人才在收入、岗位、进编落户、培训等方面得到倾斜，绩效工资向临床一线倾斜。',
    'Awards for talent brought in for key disciplines and specialities in short supply; preference in income, posts, establishment and household registration, training and more for family doctors, leaders of disciplines and talent in short supply; merit pay that favours the clinical front line.',
  ),
  audience: ['person'],
  needs: ['salary-and-awards', 'household-registration', 'training', 'career'],
  citation: medicine,
  criteria: worksIn('health', '在卫生系统工作', 'Working in health care', medicine),
  benefits: [
    money('introduction-award', medicine, {
      name: ['引进奖励', 'Award for being brought in'],
      need: 'salary-and-awards',
      when: judged(
        '为重点学科、紧缺专业引进的人才',
        'Brought in for a key discipline or a speciality in short supply',
        medicine,
      ),
      terms: [
        '奖励政策由区里制定和完善，数额未载明。',
        'The district draws up and improves the rules; no figure is stated.',
      ],
    }),
    money('income', medicine, {
      name: ['收入待遇倾斜', 'Preference in income'],
      need: 'salary-and-awards',
      when: favoured,
    }),
    support('posts', medicine, {
      name: ['岗位设置倾斜', 'Preference in posts'],
      need: 'career',
      when: favoured,
    }),
    support('registration', medicine, {
      name: ['进编落户倾斜', 'Preference for establishment posts and household registration'],
      need: 'household-registration',
      when: favoured,
    }),
    support('training', medicine, {
      name: ['教育培训倾斜', 'Preference in education and training'],
      need: 'training',
      when: favoured,
    }),
    money('merit-pay', medicine, {
      name: ['绩效工资倾斜', 'Preference in merit pay'],
      need: 'salary-and-awards',
      when: judged(
        '临床一线，或紧缺、关键岗位',
        'On the clinical front line, or in a scarce or key post',
        medicine,
      ),
    }),
  ],
  notStated: nothingPrinted,
};

const arts = cite('main/3.2/p4');

export const youngArtists: ProgrammeInput = {
  id: id('talent/young-artists'),
  name: text('“虹口版”扶持青年艺术家计划', 'The district’s plan for young artists'),
  summary: text(
    '与有关部门合作，围绕虹口的文化特色，为优秀青年艺术人才搭建实践平台。',
    'With the departments concerned and around what is particular to the district’s culture, excellent young artists are given a platform to practise on.',
  ),
  audience: ['person'],
  needs: ['career'],
  citation: arts,
  criteria: all([
    judged('优秀青年艺术人才', 'An excellent young artist', arts),
    conditionsOpen(arts),
  ]),
  benefits: [
    support('platform', arts, {
      name: ['实践平台', 'Platform to practise on'],
      need: 'career',
      terms: [
        '规划只说“提出”这项计划；除了实践平台，其他内容和年龄界限都未载明。',
        'The plan only announces this scheme; beyond the platform, neither its content nor an age limit is stated.',
      ],
    }),
  ],
  notStated: nothingPrinted,
};

const sports = cite('main/3.2/p5');

export const sport: ProgrammeInput = {
  id: id('talent/sport'),
  name: text('体育人才', 'Talent in sport'),
  summary: text(
    '教练员有推荐、工作室和“明翔计划”，后备人才有训练和医务保障，系统内有轮岗和传帮带。',
    'Coaches can be recommended, have studios and the “Mingxiang” plan; young athletes have training and medical care; staff rotate posts and learn from the experienced.',
  ),
  audience: ['person'],
  needs: ['career', 'training'],
  citation: sports,
  criteria: worksIn('sport', '在体育领域', 'In sport', sports),
  benefits: [
    support('recommendation', sports, {
      name: [
        '推荐参加上海市业余训练“百千万队伍”建设工程',
        'Recommendation for Shanghai’s “hundreds, thousands, ten thousands” project in amateur training',
      ],
      need: 'career',
      when: judged(
        '教练员，业务、素质、作风和绩效都好',
        'A coach of strong skill, quality, conduct and results',
        sports,
      ),
    }),
    support('coach-studio', sports, {
      name: ['“优秀教练员工作室”', 'Studio for outstanding coaches'],
      need: 'career',
      when: judged('优秀教练员', 'An outstanding coach', sports),
    }),
    support('mingxiang', sports, {
      name: ['“明翔计划”', '“Mingxiang” plan'],
      need: 'training',
      terms: ['面向谁、有什么内容未载明。', 'Whom it is for and what it offers is not stated.'],
    }),
    support('reserve', sports, {
      name: ['优秀后备人才库和保障', 'Pool of promising athletes, and care for them'],
      need: 'training',
      when: judged('优秀后备人才', 'A promising young athlete', sports),
      terms: [
        '保障包括营养、训练、医务监督等，并有选拔、培育、推荐。',
        'Nutrition, training, medical supervision and the like; selection, training and recommendation.',
      ],
    }),
  ],
  notStated: nothingPrinted,
};

const community = cite('main/3.3/p3');
const inSocialWork = oneOf(
  'work.industry',
  ['social-governance'],
  say('从事社会工作或社区工作', 'In social or community work', community),
);

export const socialWork: ProgrammeInput = {
  id: id('talent/social-work'),
  name: text('社会工作人才', 'Social work talent'),
  summary: text(
    '居民区工作者提高待遇、拓宽发展空间，社区工作者建立岗位等级和薪酬体系，社会组织的代表人才重点培养。',
    'Better pay and prospects in neighbourhood work, a system of grades and pay for community workers, and training for leading people of social organisations.',
  ),
  audience: ['person'],
  needs: ['salary-and-awards', 'career', 'training'],
  citation: community,
  criteria: all([
    any(
      [
        inSocialWork,
        is(
          'employer.kind',
          'social-organisation',
          say('在社会组织工作', 'With a social organisation', community),
        ),
      ],
      {
        words: text(
          '社会工作、社区工作或社会组织',
          'Social or community work, or a social organisation',
        ),
        citation: community,
      },
    ),
    conditionsOpen(community),
  ]),
  benefits: [
    money('pay', community, {
      name: ['薪酬待遇', 'Pay'],
      need: 'salary-and-awards',
      when: inSocialWork,
      terms: [
        '面向居民区工作者和社区工作者；等级和数额未载明。',
        'For neighbourhood and community workers; neither grades nor figures are stated.',
      ],
    }),
    support('grades', community, {
      name: ['社区工作者岗位等级序列', 'Grades for community workers'],
      need: 'career',
      when: inSocialWork,
    }),
    support('training', community, {
      name: ['社会组织人才重点培养', 'Training for talent of social organisations'],
      need: 'training',
      when: judged(
        '社会组织的代表人才或优秀典型',
        'A leading or exemplary person of a social organisation',
        community,
      ),
    }),
  ],
  notStated: nothingPrinted,
};

const managers = cite('main/3.3/p4');

export const stateManagers: ProgrammeInput = {
  id: id('talent/state-managers'),
  name: text('区属国企经营管理人才', 'Managers of the district’s state-owned enterprises'),
  summary: text(
    '区属国企的经营管理人才有素质提升工程、国际化培训和个性化培养，人才培养孵化计划先试点。',
    'Managers of the district’s state-owned enterprises: a programme to raise their ability, more international training, individual paths, and a trial scheme for growing talent.',
  ),
  audience: ['person', 'employer'],
  needs: ['training', 'career'],
  citation: managers,
  criteria: all([
    is(
      'employer.kind',
      'district-owned',
      say(
        '在区属国有企业',
        'With a state-owned enterprise of the district',
        managers,
        text(
          '“区属企业”一问不分是哪个区的；这里指虹口区的国有企业。',
          'The question on the kind of employer does not ask which district owns it; here it means this one.',
        ),
      ),
    ),
    judged('从事经营管理', 'In management', managers),
    conditionsOpen(managers),
  ]),
  benefits: [
    support('ability', managers, {
      name: ['企业经营管理人才素质提升工程', 'Programme to raise managers’ ability'],
      need: 'training',
      terms: [
        '包括国际化培训和个性化培养路径（探索）。',
        'With international training, and individual paths (being tried out).',
      ],
    }),
    support('incubation', managers, {
      name: ['人才培养孵化计划', 'Scheme for growing talent'],
      need: 'career',
      terms: ['试点推行。', 'On trial.'],
    }),
  ],
  notStated: nothingPrintedInKind,
};

const skills = cite('main/3.3/p5');

export const skilled: ProgrammeInput = {
  id: id('talent/skilled'),
  name: text('首席技师、技能大师资助', 'Funds for chief technicians and skill masters'),
  summary: text(
    '配合重点产业和行业，发展并资助一批首席技师、技能大师。',
    'In step with key industries and trades, a number of chief technicians and skill masters are developed and funded.',
  ),
  audience: ['person'],
  needs: ['salary-and-awards', 'career'],
  citation: skills,
  criteria: all([
    judged('首席技师或技能大师', 'A chief technician or skill master', skills),
    conditionsOpen(skills),
  ]),
  benefits: [money('funding', skills, { name: ['资助', 'Funds'], need: 'salary-and-awards' })],
  notStated: nothingPrinted,
};
