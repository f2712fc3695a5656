import type { ProgrammeInput } from '@portal/rules-core';
import { all, figureNotStated, judgedBy, oneOf, say, text } from '@portal/rules-core/author';
import { authority, cite, id } from '../common.ts';

const here = cite('main/3.4.1/p2');

export const specialAward: ProgrammeInput = {
  id: id('environment-special-award'),
  name: text('高端项目核心人才专项奖励', 'Special award for core people of high-end projects'),
  summary: text(
    '高端项目落户长三角G60科创走廊的，其核心高管和高级研发人才有专项奖励；数额没有写明。',
    'For core senior managers and senior researchers of high-end projects that settle in the G60 corridor. No sum is printed.',
  ),
  audience: ['person'],
  needs: ['salary-and-awards'],
  citation: here,
  criteria: all([
    oneOf(
      'songjiang:project-role',
      ['senior-manager', 'senior-researcher'],
      say(
        '高端项目的核心高管，或高级科技研发人才',
        'A core senior manager or senior researcher of a high-end project',
        here,
      ),
    ),
    judgedBy(
      authority,
      say(
        '项目、岗位经认定',
        'Project and post are accepted',
        here,
        text(
          '什么是“高端项目”“核心”“高级”，文件没有界定；“核心”是否也限定研发人才，可以有两种读法，这里不作限定。',
          'The document does not define “high-end”, “core” or “senior”. “Core” may or may not apply to researchers too; it is not required of them here.',
        ),
      ),
    ),
  ]),
  benefits: [
    {
      id: 'award',
      name: text('专项人才奖励', 'Special award'),
      need: 'salary-and-awards',
      amount: figureNotStated,
      citation: here,
      terms: text(
        '参照国际一流科创中心的税负和国内最好的标准，让回报与贡献相称、薪资与国际接轨；数额未载明。',
        'Measured against the tax burden in the world’s leading centres of innovation and the best standard in China, so that reward matches contribution and pay is in line with other countries; no figure is stated.',
      ),
    },
  ],
  notStated: ['amount', 'criteria', 'duration', 'process', 'deadline', 'contact'],
};
