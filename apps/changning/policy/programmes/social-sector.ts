import type { ProgrammeInput } from '@portal/rules-core';
import {
  all,
  any,
  inKind,
  is,
  judgedBy,
  notStated,
  oneOf,
  say,
  text,
} from '@portal/rules-core/author';
import { cite, id, noAuthority } from './common.ts';

const here = cite('main/2.1.3');

export const socialSectorTalent: ProgrammeInput = {
  id: id('03-social-sector-talent'),
  name: text('社会事业紧缺人才培育计划', 'Plan for scarce social-sector talent'),
  summary: text(
    '面向教育、文化、卫生、法律服务、社会建设等领域：培养名医、名师、名校长和文化名人等，支持更灵活地引才用才，并建立长期的激励扶持；专项政策另行制订。',
    'For education, health, culture, social development, legal services and the like: renowned teachers, principals, doctors and cultural figures are fostered, talent is brought in and used more flexibly, with lasting incentives; special policies are drawn up separately.',
  ),
  audience: ['person', 'team', 'employer'],
  needs: ['career', 'training', 'salary-and-awards', 'recruitment'],
  citation: here,
  criteria: all([
    any(
      [
        oneOf(
          'changning:social-field',
          ['education', 'health', 'culture', 'social-development', 'legal-services'],
          say(
            '教育、文化、卫生、社会建设或法律服务',
            'Education, health, culture, social development or legal services',
            here,
          ),
        ),
        all([
          is(
            'changning:social-field',
            'other-social',
            say('其他社会事业', 'Another social field', here),
          ),
          judgedBy(
            noAuthority,
            say(
              '被认为属于社会事业',
              'Held to be a social field',
              here,
              text(
                '列举之后有“等领域”，是开放的。',
                'The list ends with “and other fields”: it is open.',
              ),
            ),
          ),
        ]),
      ],
      { words: text('社会事业领域', 'Social fields'), citation: here },
    ),
    notStated(
      say(
        '怎样算紧缺人才、怎样入选培养工程，文件未载明',
        'Who counts as scarce, and how one enters the training projects, is not stated',
        here,
      ),
    ),
  ]),
  benefits: [
    {
      id: 'cultivation',
      name: text(
        '名医、名师、名校长和文化名人等的培养',
        'Fostering as a renowned teacher, principal, doctor, cultural figure and the like',
      ),
      need: 'training',
      amount: inKind,
      citation: here,
    },
    {
      id: 'incentives',
      name: text('长期稳定的激励扶持', 'Lasting incentives and support'),
      need: 'salary-and-awards',
      amount: inKind,
      citation: here,
      terms: text(
        '是否发放资金、发多少，文件未载明。',
        'Whether money is paid, and how much, is not stated.',
      ),
    },
    {
      id: 'flexible-ways',
      name: text(
        '更开放灵活的引才、育才、用才机制',
        'More open and flexible ways to bring in, train and use talent',
      ),
      need: 'recruitment',
      amount: inKind,
      citation: here,
      terms: text(
        '支持这些领域建立机制，并另订专项政策；内容未载明。',
        'These fields are supported in setting them up, with special policies to come; their content is not stated.',
      ),
    },
    {
      id: 'say-over-funds',
      name: text('经费支配权受尊重', 'A say over one’s funds'),
      need: 'career',
      amount: inKind,
      citation: here,
      terms: text(
        '给优秀人才和团队的核心成员。',
        'For excellent talent and the core members of a team.',
      ),
    },
  ],
  notStated: ['amount', 'criteria', 'duration', 'process', 'deadline', 'contact'],
};

/** The part of the measure that district institutions apply for. */
export const specialPosts: ProgrammeInput = {
  id: id('03-special-posts'),
  name: text('区属事业单位特设岗位', 'Special posts in public institutions of the district'),
  summary: text(
    '区属事业单位发展急需聘用高层次人才的，区里探索设特设岗位，用项目方式柔性引才，并统筹中、高级职称的设置和使用。',
    'Where an institution of the district urgently needs high-level talent, special posts are explored, talent is brought in flexibly by project, and places for intermediate and senior titles are planned as a whole.',
  ),
  audience: ['employer', 'person'],
  needs: ['recruitment', 'career'],
  citation: here,
  criteria: all([
    is(
      'changning:unit-kind',
      'district-institution',
      say('区属事业单位', 'A public institution of the district', here),
    ),
    judgedBy(
      noAuthority,
      say(
        '单位发展确有急需，且拟聘的是高层次人才',
        'The need is urgent, and the person to be engaged is high-level talent',
        here,
      ),
    ),
  ]),
  benefits: [
    {
      id: 'special-post',
      name: text('特设岗位', 'Special post'),
      need: 'recruitment',
      amount: inKind,
      citation: here,
      terms: text('文件写的是探索设置。', 'The document speaks of exploring such posts.'),
    },
    {
      id: 'flexible-introduction',
      name: text('项目化柔性引进', 'Flexible introduction by project'),
      need: 'recruitment',
      amount: inKind,
      citation: here,
    },
    {
      id: 'titles',
      name: text('中、高级职称统筹设置使用', 'Places for intermediate and senior titles'),
      need: 'career',
      amount: inKind,
      citation: here,
      interpretation: text(
        '职称统筹没有写明限于区属事业单位；因与特设岗位同在一句，放在这里。',
        'The document does not limit the planning of titles to institutions of the district; it stands here since one sentence holds both.',
      ),
    },
  ],
  notStated: ['criteria', 'duration', 'process', 'deadline', 'contact'],
};
