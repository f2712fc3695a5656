import type { Benefit, ProgrammeInput } from '@portal/rules-core';
import {
  all,
  any,
  figureNotStated,
  forDistrict,
  holdsAny,
  inKind,
  judgedBy,
  notStated,
  say,
  text,
} from '@portal/rules-core/author';

const { cite, id } = forDistrict('hongkou');
const here = cite('main/4.1/p2');

const contentOpen = text(
  '规划只列出专项计划的名称，内容、形式和数额未载明。',
  'The plan names the special scheme only; content, form and amount are not stated.',
);

/** One of the special schemes that the plan says will be drawn up. */
function scheme(slug: string, zh: string, en: string, need: Benefit['need']): Benefit {
  return {
    id: slug,
    name: text(zh, en),
    need,
    amount: figureNotStated,
    citation: here,
    terms: contentOpen,
  };
}

export const gaoju: ProgrammeInput = {
  id: id('high-end/gaoju'),
  name: text('高聚计划', 'Gaoju plan for gathering high-level talent'),
  summary: text(
    '吸引院士、“千人计划”专家、领军人才和高层次产业人才，以及重点领域紧缺急需的海内外人才和团队；要制定的专项计划列名五类：创新、创业、团队、紧缺人才、海外专家。',
    'Meant to attract experts of the “Thousand Talents” plan, academicians, leading and high-level industry talent, and people and teams in short supply in key fields, from China and abroad. Of the special schemes to be drawn up, five are named: innovation, start-ups, teams, talent in short supply, overseas experts.',
  ),
  audience: ['person', 'team'],
  needs: ['research', 'start-up', 'career', 'daily-life'],
  citation: here,
  criteria: all([
    any(
      [
        holdsAny(
          'hongkou:gaoju-groups',
          ['thousand-talents', 'academician', 'leading-talent', 'industry-talent', 'scarce-talent'],
          say(
            '院士、“千人计划”专家、领军人才或高层次产业人才，或优秀的紧缺急需人才和团队（金融、航运、科技创新、专业服务、文化创意等领域）',
            'An expert of the “Thousand Talents” plan, an academician, leading or high-level industry talent, or excellent talent or a team in short supply and urgently needed in technology, finance, shipping, cultural and creative work, professional services or the like',
            here,
          ),
        ),
        holdsAny(
          'honours.awards',
          ['academician-cas', 'academician-cae', 'foreign-academician'],
          say(
            '院士',
            'Academician',
            here,
            text(
              '规划只写“院士”，没有说明指哪些；中国科学院、中国工程院院士和国外院士这里都列入，由主管部门认定。',
              'The plan says only “academician” and not of which academy; those of the two Chinese academies and of foreign ones are all included here, and the authority decides.',
            ),
          ),
        ),
      ],
      { words: text('所列人才或团队', 'Talent or team named in the plan'), citation: here },
    ),
    judgedBy(
      text('文件未载明由谁认定', 'The document does not name the authority'),
      say('能够推动和引领虹口发展', 'Able to drive and lead the development of the district', here),
    ),
    notStated(
      say(
        '各专项计划的申报条件，规划未载明',
        'The plan does not state the conditions of the special schemes',
        here,
      ),
    ),
  ]),
  benefits: [
    scheme(
      'innovation',
      '高层次人才创新支持专项',
      'Innovation support for high-level talent',
      'research',
    ),
    scheme(
      'start-up',
      '科技人才创业支持专项',
      'Start-up support for technology talent',
      'start-up',
    ),
    scheme(
      'team',
      '重点领域创新团队支持专项',
      'Support for innovation teams in key fields',
      'research',
    ),
    scheme(
      'scarce-talent',
      '重点产业紧缺人才引进专项',
      'Introduction of talent in short supply in key industries',
      'career',
    ),
    scheme(
      'overseas-experts',
      '海外优秀专家集聚专项',
      'Gathering of excellent experts from overseas',
      'career',
    ),
    {
      id: 'services',
      name: text('相关配套服务', 'Accompanying services'),
      need: 'daily-life',
      amount: inKind,
      citation: here,
      terms: text('服务内容文件未载明。', 'The document does not list the services.'),
    },
  ],
  notStated: ['amount', 'criteria', 'duration', 'process', 'deadline', 'contact'],
  interpretation: text(
    '规划说的是“制定”专项计划，列名五类，后面还有“等”字；每类各给哪些人没有写明，这里对所列人才一并列出五类。',
    'The plan says that special schemes will be drawn up; it names five, says that there may be more, and does not say whom each is for. All five are listed for everyone it names.',
  ),
};
