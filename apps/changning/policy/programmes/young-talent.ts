import type { ProgrammeInput } from '@portal/rules-core';
import {
  all,
  any,
  figureNotStated,
  inKind,
  is,
  judgedBy,
  notStated,
  oneOf,
  say,
  text,
} from '@portal/rules-core/author';
import { cite, enterprise, id, noAuthority, noFigure } from './common.ts';

const here = cite('main/2.1.5');

const youth = notStated(
  say('“青年”的年龄界限，文件未载明', 'The document does not state the age limit of “young”', here),
);

export const youngTalent: ProgrammeInput = {
  id: id('05-young-talent'),
  name: text('青年创新英才支持计划', 'Support plan for young innovators'),
  summary: text(
    '从青年科研骨干、管理人才、高技能人才和专业技术人才里选一批，持续资助，跟踪培养。',
    'Young managers, key researchers, professionals and highly skilled workers are chosen, funded over time and followed in their training.',
  ),
  audience: ['person'],
  needs: ['career', 'salary-and-awards', 'training'],
  citation: here,
  criteria: all([
    oneOf(
      'changning:young-role',
      ['management', 'research', 'professional', 'skilled'],
      say(
        '科研骨干、管理人才、高技能人才或专业技术人才，领域不限',
        'A manager, key researcher, professional or highly skilled worker, in any field',
        here,
      ),
    ),
    youth,
    judgedBy(noAuthority, say('入选支持计划', 'Chosen for the plan', here)),
  ]),
  benefits: [
    {
      id: 'funding',
      name: text('持续资助', 'Continued funding'),
      need: 'salary-and-awards',
      amount: figureNotStated,
      citation: here,
      terms: text('数额和年限未载明。', 'Neither the sum nor the number of years is stated.'),
    },
    {
      id: 'follow-up',
      name: text('跟踪培养', 'Followed-up training'),
      need: 'training',
      amount: inKind,
      citation: here,
    },
  ],
  notStated: ['amount', 'criteria', 'duration', 'process', 'deadline', 'contact'],
};

export const youngReserve: ProgrammeInput = {
  id: id('05-young-reserve'),
  name: text('优秀青年人才储备计划', 'Reserve of excellent young talent'),
  summary: text(
    '为区里的机关、事业单位和国有企业储备优秀青年，充实干部队伍。',
    'Excellent young people are kept in reserve for the staff of the district’s government bodies, institutions and state-owned enterprises.',
  ),
  audience: ['person'],
  needs: ['career'],
  citation: here,
  criteria: all([
    youth,
    judgedBy(
      noAuthority,
      say(
        '被选入储备',
        'Chosen for the reserve',
        here,
        text('面向谁选、怎样选，文件未载明。', 'From whom and how they are chosen is not stated.'),
      ),
    ),
  ]),
  benefits: [
    {
      id: 'reserve',
      name: text('纳入青年人才储备', 'A place in the reserve'),
      need: 'career',
      amount: inKind,
      citation: here,
    },
  ],
  notStated: ['criteria', 'duration', 'process', 'deadline', 'contact'],
};

export const internships: ProgrammeInput = {
  id: id('05-internships'),
  name: text('青年紧缺人才实习补贴', 'Internship subsidy for scarce young talent'),
  summary: text(
    '优秀的在校大学生被紧缺人才实习基地录用，有实习补贴。',
    'Excellent students taken on by an internship base for scarce talent receive an internship subsidy.',
  ),
  audience: ['person'],
  needs: ['training', 'salary-and-awards'],
  citation: here,
  criteria: all([
    is(
      'changning:enrolled-student',
      true,
      say(
        '在校大学生',
        'Enrolled at a university',
        here,
        text(
          '是否包括研究生，文件未载明；这里理解为包括。',
          'The document does not say whether postgraduates count; they are taken to.',
        ),
      ),
    ),
    is(
      'changning:base-intern',
      true,
      say('由紧缺人才实习基地录用', 'Taken on by an internship base', here),
    ),
    judgedBy(noAuthority, say('被认为优秀', 'Held to be excellent', here)),
  ]),
  benefits: [
    {
      id: 'internship-subsidy',
      name: text('实习补贴', 'Internship subsidy'),
      need: 'salary-and-awards',
      amount: figureNotStated,
      citation: here,
      terms: noFigure,
    },
  ],
  notStated: ['amount', 'criteria', 'duration', 'process', 'deadline', 'contact'],
};

/** The side of the employer that takes interns on. */
export const internshipBases: ProgrammeInput = {
  id: id('05-internship-bases'),
  name: text('紧缺人才实习基地', 'Internship bases for scarce talent'),
  summary: text(
    '企业，以及符合条件的党政机关、事业单位，可在支持下设立紧缺人才实习基地。',
    'Enterprises, and government bodies and institutions that meet the conditions, are supported in setting up internship bases for scarce talent.',
  ),
  audience: ['employer'],
  needs: ['recruitment', 'training'],
  citation: here,
  criteria: all([
    any(
      [
        enterprise(here),
        all([
          oneOf(
            'changning:unit-kind',
            ['government', 'district-institution', 'other-institution'],
            say('党政机关或事业单位', 'A Party or government body or a public institution', here),
          ),
          notStated(
            say(
              '机关和事业单位须符合的条件，文件未载明',
              'The document does not state the conditions for government bodies and institutions',
              here,
              text(
                '“符合条件的”也可以读作连企业一起限定；这里读作只限定机关和事业单位。',
                '“That meet the conditions” could also qualify enterprises; it is read as qualifying government bodies and institutions alone.',
              ),
            ),
          ),
        ]),
      ],
      { words: text('可以设立基地的单位', 'Who may set up a base'), citation: here },
    ),
    judgedBy(
      noAuthority,
      say(
        '获准设立',
        'Allowed to set up a base',
        here,
        text(
          '文件只写支持设立，没有写明由谁批准；这里理解为须经批准。',
          'The document speaks only of supporting bases and does not say who approves them; approval is assumed.',
        ),
      ),
    ),
  ]),
  benefits: [
    {
      id: 'base',
      name: text('支持设立实习基地', 'Support for setting up a base'),
      need: 'recruitment',
      amount: inKind,
      citation: here,
      terms: text(
        '实习补贴给学生；对单位有没有资金，文件未载明。',
        'The subsidy goes to the students; whether the employer receives money is not stated.',
      ),
    },
  ],
  notStated: ['criteria', 'duration', 'process', 'deadline', 'contact'],
};
