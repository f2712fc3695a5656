import type { ProgrammeInput } from '@portal/rules-core';
import { all, notStated, oneOf, percent, say, text } from '@portal/rules-core/author';
import { cite, employerInSongjiang, id } from '../common.ts';

const here = cite('main/3.5.4/p2');

export const urgentlyNeeded: ProgrammeInput = {
  id: id('p04-urgently-needed'),
  name: text('“G60紧缺急需人才倍增”计划', '“G60 urgently needed talent” multiplication plan'),
  summary: text(
    '企业里的紧缺急需人才，合乎规定的，每年可得相当于社会平均工资6%—48%的薪酬补贴。',
    'Urgently needed talent in enterprises who meet the rules receive a yearly salary subsidy of 6 to 48 per cent of the social average wage.',
  ),
  audience: ['person'],
  needs: ['salary-and-awards'],
  citation: cite('main/3.5.4/p2', 'main/3.5.4'),
  criteria: all([
    oneOf(
      'employer.kind',
      ['district-owned', 'other-enterprise', 'hr-agency'],
      say(
        '在企业工作',
        'Working for an enterprise',
        here,
        text(
          '计划要引育的人才也包括社会民生领域，但薪酬补贴条款只说“企业”；机关、事业单位和社会组织的人员不在其内。',
          'The plan is also about talent in public services, but the subsidy is printed for enterprises; staff of government bodies, public institutions and social organisations are outside it.',
        ),
      ),
    ),
    employerInSongjiang('main/3.5.4/p2'),
    notStated(
      say(
        '“相关规定”的内容，以及谁算紧缺急需人才，规划未载明',
        'The plan does not state the “relevant rules”, nor who counts as urgently needed',
        here,
      ),
    ),
  ]),
  benefits: [
    {
      id: 'salary-subsidy',
      name: text('薪酬补贴', 'Salary subsidy'),
      need: 'salary-and-awards',
      amount: {
        kind: 'share',
        bound: 'upTo',
        of: 'songjiang:average-wage',
        least: percent(6),
        most: percent(48),
        per: 'year',
      },
      citation: here,
      like: 'salary-subsidy',
      terms: text(
        '每人每年；具体比例怎样确定、能领几年，规划未载明。现代农业、金融服务、文化创意、新能源、生物医药、集成电路、人工智能等领域的扶持力度更大。',
        'Per person and year. How the share is set, and for how many years, the plan does not state. More support is meant for modern farming, financial services, cultural and creative work, new energy, integrated circuits, biomedicine, artificial intelligence and others.',
      ),
      interpretation: text(
        '规划只说“社平工资”，没有写明年份和统计范围；数额由您填入，这里按全年计算。',
        'The plan says only “social average wage”, without year or area; the figure is yours to enter and is taken as that of a whole year.',
      ),
    },
  ],
  notStated: ['criteria', 'duration', 'process', 'deadline', 'contact'],
};
