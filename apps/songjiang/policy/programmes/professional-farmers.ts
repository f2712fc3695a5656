import type { ProgrammeInput } from '@portal/rules-core';
import {
  all,
  any,
  holdsAny,
  inKind,
  judgedBy,
  notStated,
  say,
  text,
} from '@portal/rules-core/author';
import { authority, cite, id } from '../common.ts';

const place = 'main/3.5.11/p2';
const here = cite(place);

export const professionalFarmers: ProgrammeInput = {
  id: id('p11-professional-farmers'),
  name: text('“新型职业农民培育”项目', '“New professional farmers” project'),
  summary: text(
    '面向五类务农的人，培育现代农业的经营管理能力和专业技能；名额、内容和补贴都没有写明。',
    'For five groups of people in farming: training in modern farm management and skills. Places, content and subsidies are not stated.',
  ),
  audience: ['person'],
  needs: ['training'],
  citation: cite(place, 'main/3.5.11'),
  criteria: all([
    any(
      [
        holdsAny(
          'songjiang:farmer-group',
          ['leader', 'young-farmer', 'manager', 'services', 'poverty-relief'],
          say('属于五类培育对象之一', 'In one of the five groups it is aimed at', here),
        ),
        all([
          holdsAny(
            'songjiang:farmer-group',
            ['returning', 'other-farmer'],
            say(
              '准备返乡务农创业，或是其他务农人员',
              'Planning to return and start in farming, or another person in farming',
              here,
            ),
          ),
          judgedBy(
            authority,
            say(
              '返乡创业者和其他务农人员可否参加',
              'Whether those who return, and others in farming, can take part',
              here,
              text(
                '条款用“聚焦”列出五类人，也想吸引人才返乡创业；“聚焦”可以读作重点，也可以读作限定，五类以外的由主管部门决定。',
                'The clause “focuses” on five groups and also hopes to draw people back to found businesses. A focus can be read as a priority or as a limit; for somebody outside the five the authority decides.',
              ),
            ),
          ),
        ]),
      ],
      { words: text('培育对象', 'Who is trained'), citation: here },
    ),
    notStated(
      say('怎样报名、怎样确定人选，未载明', 'How one enrols and who is chosen is not stated', here),
    ),
  ]),
  benefits: [
    {
      id: 'training',
      name: text('新型职业农民培育', 'Training as a professional farmer'),
      need: 'training',
      amount: inKind,
      citation: here,
      terms: text(
        '现代农业经营管理和专业技能；还会树立典型。',
        'Modern farm management and skills; good examples are held up to others.',
      ),
    },
  ],
  notStated: ['amount', 'criteria', 'duration', 'process', 'deadline', 'contact'],
};
