import type { ProgrammeInput } from '@portal/rules-core';
import {
  all,
  any,
  figureNotStated,
  holdsAny,
  judgedBy,
  notStated,
  oneOf,
  say,
  text,
} from '@portal/rules-core/author';
import { cite, enterprise, id, noFigure, workingHere } from './common.ts';

const here = cite('main/2.1.4');

const studio = holdsAny(
  'changning:skill-honours',
  ['national-studio', 'municipal-studio'],
  say('建有国家级或市级技能大师工作室', 'It has a national or municipal skill master studio', here),
);
const chiefTechnician = holdsAny(
  'changning:skill-honours',
  ['municipal-chief-technician'],
  say('纳入上海市首席技师', 'It is covered by the Shanghai chief technicians', here),
);

export const skilledCraftspeople: ProgrammeInput = {
  id: id('04-skilled-craftspeople'),
  name: text(
    '高技能工匠人才培养：资助匹配',
    'Skilled craftspeople: matching funds for enterprises',
  ),
  summary: text(
    '区里鼓励企业建技能大师工作室和首席技师制度；建有国家级、市级工作室或纳入上海市首席技师的企业，有资助匹配。',
    'Enterprises are encouraged to set up skill master studios and a system of chief technicians; those with a national or municipal studio or a Shanghai chief technician receive matching funds.',
  ),
  audience: ['employer'],
  needs: ['training', 'recruitment'],
  citation: here,
  criteria: all([
    enterprise(here),
    holdsAny(
      'changning:skill-honours',
      ['national-studio', 'municipal-studio', 'municipal-chief-technician'],
      say(
        '有国家级或市级技能大师工作室，或纳入上海市首席技师',
        'A national or municipal skill master studio, or a Shanghai chief technician',
        here,
        text(
          '两种情况以顿号相连，这里理解为有一种即可。',
          'The two stand side by side, joined by an enumeration comma; either is read as enough.',
        ),
      ),
    ),
  ]),
  benefits: [
    {
      id: 'studio-matching',
      name: text('技能大师工作室资助匹配', 'Matching funds for a skill master studio'),
      need: 'training',
      amount: figureNotStated,
      citation: here,
      when: studio,
      like: 'skill-studio',
      terms: text('匹配比例和数额未载明。', 'Neither ratio nor figure is stated.'),
    },
    {
      id: 'chief-technician-matching',
      name: text('首席技师资助匹配', 'Matching funds for a chief technician'),
      need: 'training',
      amount: figureNotStated,
      citation: here,
      when: chiefTechnician,
      like: 'chief-technician',
      terms: text('匹配比例和数额未载明。', 'Neither ratio nor figure is stated.'),
    },
  ],
  notStated: ['amount', 'duration', 'process', 'deadline', 'contact'],
};

export const skillAwards: ProgrammeInput = {
  id: id('04-skill-awards'),
  name: text('高技能人才奖励', 'Reward for highly skilled people'),
  summary: text(
    '高技能人才得过国家级或市级技能奖项的，区里另给奖励。',
    'Highly skilled people with a national or municipal skills award are rewarded by the district as well.',
  ),
  audience: ['person'],
  needs: ['one-off-money'],
  citation: here,
  criteria: all([
    any(
      [
        ...workingHere(here),
        notStated(
          say(
            '人须在哪里工作，文件未载明',
            'The document does not state where one must work',
            here,
            text(
              '这一条针对长宁产业急需的技能人才：在长宁工作或单位在长宁的，这里算符合；都不在的，不作判断。',
              'The clause is about skilled people whom Changning’s industries need: working there or for an employer there is read as enough; for others nothing is said.',
            ),
          ),
        ),
      ],
      {
        words: text('在长宁或为长宁的单位工作', 'Working in Changning or for an employer there'),
        citation: here,
      },
    ),
    oneOf(
      'changning:skill-award',
      ['national', 'municipal'],
      say(
        '获得国家级或市级技能奖项',
        'A national or municipal skills award',
        here,
        text(
          '哪些奖项算在内，文件未载明；得过的人，这里都算高技能人才。',
          'Which awards count is not stated; whoever holds one is taken to be highly skilled.',
        ),
      ),
    ),
  ]),
  benefits: [
    {
      id: 'award',
      name: text('奖励', 'Reward'),
      need: 'one-off-money',
      amount: figureNotStated,
      citation: here,
      terms: text('数额和发放方式未载明。', 'Neither the sum nor how it is paid is stated.'),
      interpretation: text(
        '文件只说奖励，没有说是奖金；这里理解为奖金。',
        'The document says only “reward”; it is read as money.',
      ),
    },
  ],
  notStated: ['amount', 'process', 'deadline', 'contact'],
};

const recognition = judgedBy(
  text('区里组织的认定', 'The district’s recognition'),
  say(
    '还没有认定的，要通过区里的认定',
    'If not yet recognised, it has to be recognised by the district',
    here,
    text(
      '认定条件、名额和时间，文件都未载明。',
      'Conditions, places and dates of the recognition are not stated.',
    ),
  ),
);

export const districtCraftspeople: ProgrammeInput = {
  id: id('04-district-craftspeople'),
  name: text('区技能大师工作室、区首席技师', 'District skill master studios and chief technicians'),
  summary: text(
    '区里组织认定和培育本区的技能大师工作室、首席技师，并给资助。',
    'The district recognises, fosters and funds its own skill master studios and chief technicians.',
  ),
  audience: ['employer', 'person'],
  needs: ['training', 'career'],
  citation: here,
  criteria: any([
    holdsAny(
      'changning:skill-honours',
      ['district-studio', 'district-chief-technician'],
      say(
        '已认定为区技能大师工作室或区首席技师',
        'Recognised already as a district skill master studio or chief technician',
        here,
      ),
    ),
    recognition,
  ]),
  benefits: [
    {
      id: 'studio-funding',
      name: text('区技能大师工作室资助', 'Funds for a district skill master studio'),
      need: 'training',
      amount: figureNotStated,
      citation: here,
      when: any([
        holdsAny(
          'changning:skill-honours',
          ['district-studio'],
          say('是区技能大师工作室', 'It is a district skill master studio', here),
        ),
        recognition,
      ]),
      like: 'skill-studio',
      terms: noFigure,
    },
    {
      id: 'chief-technician-funding',
      name: text('区首席技师资助', 'Funds for a district chief technician'),
      need: 'training',
      amount: figureNotStated,
      citation: here,
      when: any([
        holdsAny(
          'changning:skill-honours',
          ['district-chief-technician'],
          say('有区首席技师', 'It has a district chief technician', here),
        ),
        recognition,
      ]),
      like: 'chief-technician',
      terms: text(
        '数额未载明；发给企业还是本人，也未载明。',
        'No figure is stated, nor whether the enterprise or the person receives it.',
      ),
    },
  ],
  notStated: ['amount', 'criteria', 'duration', 'process', 'deadline', 'contact'],
};
