import type { ProgrammeInput } from '@portal/rules-core';
import { figureNotStated, inKind, judgedBy, say, text } from '@portal/rules-core/author';
import { authority, cite, id } from '../common.ts';

const here = cite('main/3.4.1/p2');

export const globalTeams: ProgrammeInput = {
  id: id('environment-global-teams'),
  name: text(
    '全球优秀创新创业“团队+项目”',
    'Outstanding teams with projects, from all over the world',
  ),
  summary: text(
    '面向全球引进科技领军人才、团队及其项目，以组合式激励和全周期资助相配；数额没有写明。',
    'Leading technologists, teams and their projects are brought in from all over the world with a package of incentives and support at every stage. No sum is printed.',
  ),
  audience: ['team', 'person'],
  needs: ['start-up', 'research'],
  citation: cite('main/3.4.1/p2', 'main/1.1.4/p2', 'main/1.1.3/p2'),
  criteria: judgedBy(
    authority,
    say(
      '优秀的“团队+项目”；领军人才或团队手中有自主知识产权',
      'An outstanding team with a project; leading technologists or a team with intellectual property of their own',
      here,
    ),
  ),
  benefits: [
    {
      id: 'whole-cycle-grant',
      name: text('全周期资助', 'Support at every stage'),
      need: 'start-up',
      amount: figureNotStated,
      citation: here,
      terms: text(
        '数额、分几个阶段，都没有写明。',
        'How much, and in which stages, is not stated.',
      ),
    },
    {
      id: 'package',
      name: text('“金融+财政+土地+信用”组合激励', 'Package of finance, budget, land and credit'),
      need: 'start-up',
      amount: figureNotStated,
      citation: here,
      terms: text('各项内容未载明。', 'What each part contains is not stated.'),
    },
    {
      id: 'tailored',
      name: text('“一人一策”定制服务', 'Services tailored to the person'),
      need: 'start-up',
      amount: inKind,
      citation: cite('main/1.1.3/p2'),
      when: judgedBy(
        authority,
        say(
          '国际一流项目或高峰人才团队',
          'A world-class project or a peak-talent team',
          cite('main/1.1.3/p2'),
        ),
      ),
      terms: text(
        '规划在回顾已有服务时提到；内容未载明。',
        'Mentioned in the plan’s review of existing services; what they are is not stated.',
      ),
    },
  ],
  notStated: ['amount', 'criteria', 'duration', 'process', 'deadline', 'contact'],
};
