import type { Amount, Benefit, ProgrammeInput } from '@portal/rules-core';
import { all, any, figureNotStated, inKind, is, say, text } from '@portal/rules-core/author';
import { cite, id, judged, nothingStated, unstated } from '../words.ts';

const annex = cite('annex/5.6/p2');

const overseas = text(
  '计划名为“海外引才”，文件没有给海外人才下定义；这里把外籍、留学回国和其他海外背景都算在内。',
  'The plan is named for talent from overseas, which the document does not define; foreign nationals, returned students and any other overseas background are all counted.',
);

const namedOnly = text(
  '规划只列出这类政策要集成到计划中，内容、标准和有没有资金都未载明。',
  'The plan only names this policy as one to be brought together in it; content, standard, and whether there is money, are not stated.',
);

/** The same of what is a service by its nature. */
const namedInKind = text(
  '规划只列出这类政策要集成到计划中，内容和标准未载明。',
  'The plan only names this policy as one to be brought together in it; content and standard are not stated.',
);

/** A policy that the plan says will be brought together in its fourth version, and says no more about. */
function named(
  slug: string,
  zh: string,
  en: string,
  need: Benefit['need'],
  amount: Amount,
  terms = namedOnly,
): Benefit {
  return { id: slug, name: text(zh, en), need, amount, citation: annex, terms };
}

export const overseas3310: ProgrammeInput = {
  id: id('3310-overseas'),
  name: text('“3310”海外引才计划4.0版', '“3310” overseas talent plan, version 4.0'),
  summary: text(
    '面向海外高层次人才的引才计划，到2020年底已集聚创业企业308家。规划期内升级为4.0版，把创业扶持、产业人才支持、住房、子女读书、医疗等政策集成起来；条件和标准规划都没有写明。',
    'A plan to bring in high-level talent from overseas, which had gathered 308 start-ups by the end of 2020. In the plan period it moves to version 4.0, which is to bring together start-up support, support for industry talent, housing, schooling and medical services; neither conditions nor standards are printed.',
  ),
  audience: ['person', 'team'],
  needs: ['start-up', 'career', 'research', 'rent', 'schooling', 'medical'],
  citation: cite('annex/5.6/p2', 'annex/5.6', 'main/4.1.1/p2', 'main/1.1.2'),
  criteria: all([
    any(
      [
        is('person.foreign', true, say('外国国籍', 'Foreign nationality', cite('annex/5.6'))),
        is(
          'person.returnee',
          true,
          say('留学回国', 'Returned from study abroad', cite('annex/5.6')),
        ),
        is(
          'yangpu:other-overseas-background',
          true,
          say('其他海外背景', 'Another overseas background', cite('annex/5.6')),
        ),
      ],
      {
        words: text('海外人才', 'Talent from overseas'),
        citation: cite('annex/5.6'),
        interpretation: overseas,
      },
    ),
    judged(
      '高层次人才，按分类认定',
      'High-level talent, recognised by class',
      cite('annex/5.6/p2', 'main/4.1.1/p2'),
    ),
    unstated(
      '申报4.0版的具体条件，规划未载明',
      'The plan does not state the conditions for version 4.0',
      cite('annex/5.6/p2'),
    ),
  ]),
  benefits: [
    named(
      'start-up-support',
      '创新创业扶持',
      'Support for innovation and start-ups',
      'start-up',
      figureNotStated,
    ),
    named(
      'industry-talent',
      '产业人才专项支持',
      'Support for industry talent',
      'career',
      figureNotStated,
    ),
    named(
      'commercialisation',
      '成果转化激励',
      'Incentives for turning research into products',
      'research',
      figureNotStated,
    ),
    named('housing', '人才住房保障', 'Housing', 'rent', figureNotStated),
    named('schooling', '子女读书', 'Schooling for children', 'schooling', inKind, namedInKind),
    named('medical', '医疗服务', 'Medical services', 'medical', inKind, namedInKind),
  ],
  notStated: nothingStated,
  interpretation: text(
    '规划说的是要“研究制定”行动计划、“探索建立”政策工具箱；4.0版的细则不在这份文件里，申请前请向杨浦区核实是否已经出台。要集成的政策里还有分类认定、留学生引进、青年人才储备和区校合作，各项是否只给海外人才，没有写明；没有海外背景的，可看住房、子女教育等单独的项目。',
    'The plan speaks of drawing up an action programme and exploring a “policy toolbox”; the rules of version 4.0 are not in this document. Ask the district whether they have been issued before applying. Recognition by class, the recruitment of students from abroad, a reserve of young talent and work with universities are to be brought together in it too; whether each is for talent from overseas alone is not stated. Those without an overseas background find housing, schooling and the rest as programmes of their own.',
  ),
};
