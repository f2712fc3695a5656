import type { ServiceInput } from '@portal/rules-core';
import { text } from '@portal/rules-core/author';
import { career } from './services/career.ts';
import { foundations } from './services/foundations.ts';
import { living } from './services/living.ts';
import { cite, id } from './services/measure.ts';
import { model } from './services/model.ts';

/** The plan of annex 5 as a whole; its twenty measures follow it. */
const plan: ServiceInput = {
  id: id('service-measures'),
  name: text('人才综合服务二十项', 'The twenty talent services'),
  summary: text(
    '《青浦区加强人才综合服务的实施方案》列出的二十项服务措施：夯实基础、重点领域服务、服务模式三个部分，由区发改委统筹推进。',
    'The plan for comprehensive talent services lists twenty measures in three parts: foundations, services in key fields, and how services reach people. The district development and reform commission leads it.',
  ),
  audience: ['person', 'employer', 'agency'],
  needs: [
    'rent',
    'schooling',
    'spouse',
    'medical',
    'start-up',
    'training',
    'career',
    'recruitment',
    'daily-life',
  ],
  citation: cite('annex5/3', 'annex5', 'annex5/3.3.20', 'main/3.4'),
  offers: [
    {
      words: text('夯实人才服务基础（第1、2项）', 'Foundations (measures 1 and 2)'),
      citation: cite('annex5/3.1'),
    },
    {
      words: text('重点领域服务举措（第3至15项）', 'Services in key fields (measures 3 to 15)'),
      citation: cite('annex5/3.2'),
    },
    {
      words: text(
        '创新综合服务模式（第16至20项）',
        'How services reach people (measures 16 to 20)',
      ),
      citation: cite('annex5/3.3'),
    },
    {
      words: text(
        '交通、住房、培训、就医、子女教育、业余文化生活等列为公共服务清单管理',
        'Transport, housing, training, medical care, schooling and cultural life kept as public service lists',
      ),
      citation: cite('main/3.4', 'annex5/2/p2'),
    },
    {
      words: text(
        '各牵头和配合单位另定细则、时间表和路线图；任务表（附表）不在已有的文件中',
        'The lead and supporting bodies set details, timetable and route separately; the table of tasks is not part of the document in hand',
      ),
      citation: cite('annex5/3.3.20'),
    },
  ],
};

export const services: ServiceInput[] = [plan, ...foundations, ...living, ...career, ...model];
