import type { ProgrammeInput } from '@portal/rules-core';
import {
  all,
  any,
  figureNotStated,
  gte,
  inKind,
  is,
  judgedBy,
  notStated,
  say,
  text,
} from '@portal/rules-core/author';
import { cite, enterprise, id, noAuthority, noFigure } from './common.ts';

const here = cite('main/2.1.2');

/** Asked for a base alone: support in bringing in talent is for private technology enterprises of any kind. */
const promising = judgedBy(
  noAuthority,
  say(
    '发展潜力较大、成长性较好',
    'Considerable potential and good growth',
    here,
    text(
      '潜力和成长性怎样衡量，文件未载明；这里只作为设基地的条件，引进优秀人才的支持没有写这一条。',
      'How potential and growth are measured is not stated. They are read as conditions of a base alone: support in bringing in talent does not mention them.',
    ),
  ),
);

/** The half of the measure that is for the enterprise. */
export const innovationBases: ProgrammeInput = {
  id: id('02-innovation-bases'),
  name: text(
    '民营科技企业硕博士创新实践基地',
    'Master and doctor bases in private technology enterprises',
  ),
  summary: text(
    '区里支持民营科技企业引进优秀人才，并在其中发展潜力较大、成长性较好的企业里设硕博士创新实践基地。',
    'Private technology enterprises are supported in bringing in excellent talent; master and doctor innovation practice bases are set up in those of considerable potential and good growth.',
  ),
  audience: ['employer'],
  needs: ['recruitment', 'research'],
  citation: here,
  criteria: all([
    enterprise(here),
    is(
      'changning:private-tech',
      true,
      say('民营科技企业', 'A private technology enterprise', here),
    ),
    notStated(
      say(
        '基地怎样设立、引才支持怎样取得，文件未载明',
        'How a base is set up, and how support in bringing in talent is had, is not stated',
        here,
      ),
    ),
  ]),
  benefits: [
    {
      id: 'base',
      name: text('设立硕博士创新实践基地', 'A master and doctor innovation practice base'),
      need: 'research',
      amount: inKind,
      citation: here,
      when: promising,
      terms: text(
        '对企业本身有没有资金支持，文件未载明。',
        'Whether the enterprise itself receives money is not stated.',
      ),
    },
    {
      id: 'recruitment-support',
      name: text('引进优秀人才的支持', 'Support in bringing in excellent talent'),
      need: 'recruitment',
      amount: inKind,
      citation: here,
      terms: text('支持的内容文件未载明。', 'What it consists of is not stated.'),
    },
  ],
  notStated: ['criteria', 'duration', 'process', 'deadline', 'contact'],
};

/** The half that is for those whom a base recruits. */
export const baseLivingSubsidy: ProgrammeInput = {
  id: id('02-base-living-subsidy'),
  name: text('硕博士创新实践基地生活补贴', 'Living subsidy for master and doctor bases'),
  summary: text(
    '被基地录用的硕士、博士等人员，有生活补贴，人才安居等政策也优先。',
    'Master’s and doctoral graduates and others recruited by a base receive a living subsidy, and priority in talent housing and other policies.',
  ),
  audience: ['person'],
  needs: ['salary-and-awards', 'rent'],
  citation: here,
  criteria: all([
    is(
      'changning:base-recruit',
      true,
      say('由硕博士创新实践基地录用', 'Recruited by a master and doctor base', here),
    ),
    any(
      [
        gte(
          'education.level',
          'master',
          say('硕士或博士', 'A master’s degree or a doctorate', here),
        ),
        judgedBy(
          noAuthority,
          say(
            '与硕士、博士并列的其他人员',
            'Others ranked with masters and doctors',
            here,
            text(
              '“硕士、博士等人员”的列举可以读作开放；其他人算不算，由谁认定，文件都未载明。',
              'The list “masters, doctors and others” can be read as open; whether others count, and who decides, is not stated.',
            ),
          ),
        ),
      ],
      { words: text('硕士、博士等', 'Masters, doctors and others'), citation: here },
    ),
  ]),
  benefits: [
    {
      id: 'living-subsidy',
      name: text('生活补贴', 'Living subsidy'),
      need: 'salary-and-awards',
      amount: figureNotStated,
      citation: here,
      like: 'living-subsidy',
      terms: noFigure,
    },
    {
      id: 'housing-priority',
      name: text('人才安居等政策优先', 'Priority in talent housing and other policies'),
      need: 'rent',
      amount: inKind,
      citation: here,
      interpretation: text(
        '文件没有说优先可以免去安居政策本身的条件；这里理解为不免。',
        'The document does not say that priority lifts the conditions of the housing policy itself; it is read as not doing so.',
      ),
    },
  ],
  interpretation: text(
    '文件没有写明学历是否限全日制；这里不限。',
    'The document does not say whether study must be full-time; no such limit is applied.',
  ),
  notStated: ['amount', 'duration', 'process', 'deadline', 'contact'],
};
