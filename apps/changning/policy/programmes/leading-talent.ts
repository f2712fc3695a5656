import type { ProgrammeInput } from '@portal/rules-core';
import {
  all,
  any,
  figureNotStated,
  holdsAny,
  inKind,
  is,
  judgedBy,
  notStated,
  oneOf,
  say,
  text,
} from '@portal/rules-core/author';
import { cite, id, landed, noAuthority } from './common.ts';

const teams = cite('main/2.4.13');
const leading = cite('main/2.5.16');
const registration = cite('main/2.5.17');

export const innovationTeams: ProgrammeInput = {
  id: id('13-innovation-teams'),
  name: text('区级创新团队选拔培育', 'District innovation teams'),
  summary: text(
    '区里定期选拔培育创新团队：由各领域高层次人才领衔，组队攻关项目，培养人才梯队。',
    'The district regularly selects and fosters innovation teams: led by high-level talent of any field, they take on projects and train those who follow.',
  ),
  audience: ['team'],
  needs: ['research', 'career', 'training'],
  citation: teams,
  criteria: judgedBy(
    text('区里组织的选拔', 'The district’s selection'),
    say(
      '由高层次人才领衔，并被选为区级创新团队',
      'Led by high-level talent and chosen as a district innovation team',
      teams,
      text(
        '怎样算高层次人才、多久选一次、怎样选，文件都未载明。',
        'Who counts as high-level, how often and how teams are chosen is not stated.',
      ),
    ),
  ),
  benefits: [
    {
      id: 'team-support',
      name: text('团队培育支持', 'Support for the team'),
      need: 'research',
      amount: inKind,
      citation: teams,
      terms: text(
        '支持项目攻关和人才梯队培养；有没有资金，文件未载明。',
        'For its project and for training those who follow; whether it includes money is not stated.',
      ),
    },
  ],
  notStated: ['amount', 'criteria', 'duration', 'process', 'deadline', 'contact'],
};

export const leadingTalent: ProgrammeInput = {
  id: id('16-leading-talent'),
  name: text('领军拔尖人才选拔培养计划', 'Selection of leading and top talent'),
  summary: text(
    '每三年选拔一批“十大领军人才”“领军人才”“专业技术拔尖人才”，入选有奖励。',
    'Every three years the district chooses its ten foremost leading talents, leading talents and top professional and technical talents; those chosen are rewarded.',
  ),
  audience: ['person'],
  needs: ['one-off-money', 'career'],
  citation: leading,
  criteria: judgedBy(
    text('区里组织的选拔', 'The district’s selection'),
    say(
      '在三类之一入选',
      'Chosen in one of the three groups',
      leading,
      text('选拔条件文件未载明。', 'The conditions are not stated.'),
    ),
  ),
  benefits: [
    {
      id: 'award',
      name: text('入选奖励', 'Award for those chosen'),
      need: 'one-off-money',
      amount: figureNotStated,
      citation: leading,
      terms: text('三类各得多少，文件未载明。', 'What each group receives is not stated.'),
      interpretation: text(
        '文件只说奖励，没有说是奖金；这里理解为奖金。',
        'The document says only “award”; it is read as money.',
      ),
    },
    {
      id: 'cultivation',
      name: text('入选后的培养', 'Training for those chosen'),
      need: 'career',
      amount: inKind,
      citation: leading,
      terms: text(
        '每三年一批；培养内容未载明。',
        'Every three years; what it consists of is not stated.',
      ),
    },
  ],
  notStated: ['amount', 'criteria', 'process', 'deadline', 'contact'],
};

export const planMatching: ProgrammeInput = {
  id: id('16-plan-matching'),
  name: text(
    '国家和上海重点人才计划配套扶持',
    'Matching support for national and Shanghai talent plans',
  ),
  summary: text(
    '国家、上海重点人才计划（上海领军人才、海外高层次人才等）的入选者落地长宁，按规定有配套扶持。',
    'High-level talent of national and Shanghai plans (overseas high-level talent, Shanghai leading talent and others) who come to Changning have matching support under the rules.',
  ),
  audience: ['person'],
  needs: ['salary-and-awards', 'career'],
  citation: leading,
  criteria: all([
    holdsAny(
      'honours.awards',
      ['national-plan', 'municipal-plan'],
      say(
        '入选国家或上海的重点人才计划',
        'Chosen for a key talent plan of the nation or of Shanghai',
        leading,
        text(
          '除海外高层次人才、上海领军人才外，还包括哪些计划，文件未载明。',
          'Beyond overseas high-level talent and Shanghai leading talent, the plans are not listed.',
        ),
      ),
    ),
    landed(leading),
    notStated(
      say(
        '配套所依“规定”的条件，文件未载明',
        'The document does not print the rules under which support is given',
        leading,
      ),
    ),
  ]),
  benefits: [
    {
      id: 'matching-support',
      name: text('配套扶持', 'Matching support'),
      need: 'salary-and-awards',
      amount: inKind,
      citation: leading,
      terms: text(
        '内容、比例，以及有没有资金，文件未载明。',
        'Its content, its ratio and whether it includes money are not stated.',
      ),
    },
  ],
  notStated: ['amount', 'criteria', 'duration', 'process', 'deadline', 'contact'],
};

export const scienceTalentRegistration: ProgrammeInput = {
  id: id('17-science-talent-registration'),
  name: text('科创人才落户引进', 'Household registration for science and innovation talent'),
  summary: text(
    '长宁按上海的科创人才引进政策，引进紧缺急需的优秀人才，重点是科技创业者、创新创业中介人才、创投合伙人等。',
    'Under Shanghai’s rules on introducing science and innovation talent, Changning brings in excellent talent it urgently needs, with a focus on founders of technology enterprises, intermediary professionals, venture partners and the like.',
  ),
  audience: ['person'],
  needs: ['household-registration'],
  citation: registration,
  criteria: all([
    any(
      [
        oneOf(
          'changning:science-role',
          ['tech-founder', 'intermediary', 'venture-partner'],
          say(
            '科技企业创业者、创新创业中介服务人才或创投机构合伙人',
            'A founder of a technology enterprise, an intermediary professional or a partner of a venture capital firm',
            registration,
          ),
        ),
        all([
          is(
            'changning:science-role',
            'other',
            say('其他人才', 'Another kind of talent', registration),
          ),
          judgedBy(
            noAuthority,
            say(
              '被认为是长宁紧缺急需的优秀人才',
              'Held to be excellent talent that Changning urgently needs',
              registration,
              text(
                '三类是“聚焦”的重点，后有“等”字，其他紧缺急需人才不被排除。',
                'The three are a focus and the list is open: other urgently needed talent is not shut out.',
              ),
            ),
          ),
        ]),
      ],
      { words: text('引进的重点人群', 'Groups in focus'), citation: registration },
    ),
    judgedBy(
      text('按上海市政策审批', 'Decided under the rules of Shanghai'),
      say(
        '符合上海科创人才引进政策的条件',
        'Meets the conditions of Shanghai’s rules on introducing such talent',
        registration,
        text(
          '这些条件在市级文件里，本文件未载明。',
          'These conditions stand in municipal documents; this one does not print them.',
        ),
      ),
    ),
  ]),
  benefits: [
    {
      id: 'registration',
      name: text('人才引进落户', 'Household registration by talent introduction'),
      need: 'household-registration',
      amount: inKind,
      citation: registration,
    },
  ],
  notStated: ['criteria', 'process', 'deadline', 'contact'],
};
