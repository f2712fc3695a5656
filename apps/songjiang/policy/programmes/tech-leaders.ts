import type { ProgrammeInput } from '@portal/rules-core';
import {
  all,
  any,
  figureNotStated,
  inKind,
  judgedBy,
  oneOf,
  say,
  text,
} from '@portal/rules-core/author';
import { authority, cite, id, noFigure } from '../common.ts';

const place = 'main/3.1.1/p2';
const here = cite(place);

export const techLeaders: ProgrammeInput = {
  id: id('manufacturing-tech-leaders'),
  name: text(
    '企业创新型科技领军人才和创新团队',
    'Leading technologists and research teams in enterprises',
  ),
  summary: text(
    '重点产业企业的科技领军人才和创新团队，有扶持、评选、奖励和重点项目资助；数额没有写明。',
    'Leading technologists and research teams in enterprises of the key industries: support, selection, awards and grants for key projects. No sum is printed.',
  ),
  audience: ['person', 'team', 'employer'],
  needs: ['research', 'salary-and-awards'],
  citation: here,
  criteria: all([
    oneOf(
      'employer.kind',
      ['district-owned', 'other-enterprise', 'hr-agency'],
      say('企业，或在企业工作', 'An enterprise, or working for one', here),
    ),
    any(
      [
        oneOf(
          'work.industry',
          ['integrated-circuits', 'biomedicine', 'artificial-intelligence', 'new-materials'],
          say(
            '在人工智能、新材料、生物医药或集成电路领域',
            'In artificial intelligence, new materials, biomedicine or integrated circuits',
            here,
          ),
        ),
        judgedBy(
          authority,
          say(
            '属于新能源、智慧安防或其他重点产业',
            'In new energy, smart security or another key industry',
            here,
            text(
              '新能源、智慧安防是点名的产业，但“所在领域”的问题里没有这两项；其后的“等”由主管部门把握。',
              'New energy and smart security are named too, but the question on the field of work does not offer them; “and others” is for the authority.',
            ),
          ),
        ),
      ],
      { words: text('重点产业', 'Key industries'), citation: here },
    ),
    judgedBy(
      authority,
      say(
        '经评选的领军人才、创新团队或重点项目',
        'A leading technologist, a team or a key project that is selected',
        here,
      ),
    ),
  ]),
  benefits: [
    {
      id: 'team-award',
      name: text('创新团队扶持和奖励', 'Support and awards for teams'),
      need: 'salary-and-awards',
      amount: figureNotStated,
      citation: here,
      terms: noFigure,
    },
    {
      id: 'key-project-grant',
      name: text('重点项目资助', 'Grant for key projects'),
      need: 'research',
      amount: figureNotStated,
      citation: here,
      recipient: text('企业', 'Enterprises'),
      terms: text(
        '重大工艺创新、新产品开发等；数额未载明。',
        'For major new processes, new products and the like; no figure is stated.',
      ),
    },
    {
      id: 'own-direction',
      name: text('自主选题、自主组队', 'Free choice of research and team'),
      need: 'research',
      amount: inKind,
      citation: here,
      terms: text(
        '鼓励领军人才自己定方向、组团队；政策支持一事一议（另见“双百人才计划”）。',
        'Leading technologists are encouraged to set their own direction and build their team; support is agreed case by case (see the “Double Hundred” plan).',
      ),
    },
  ],
  notStated: ['amount', 'criteria', 'duration', 'process', 'deadline', 'contact'],
};
