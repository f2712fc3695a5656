import type { Indicator } from '../../schema/indicator.ts';
import type { PointsScheme } from '../../schema/points-scheme.ts';
import type { Service } from '../../schema/service.ts';
import type { Text } from '../../schema/text.ts';
import { AUDIENCES, NEEDS } from '../../vocabulary.ts';
import { inBoth } from '../../words/in-both.ts';
import { moneyText, percentText } from '../../words/money.ts';
import { labelled } from '../text/say.ts';
import type { ShowContext } from './context.ts';

/** What a service is, in lines. */
export function serviceLines(service: Service, { say, cite }: ShowContext): string[] {
  return [
    say(service.summary),
    labelled(
      say,
      { zh: '对象', en: 'For' },
      service.audience.map((audience) => say(AUDIENCES[audience])).join(', '),
    ),
    labelled(
      say,
      { zh: '需求', en: 'Needs' },
      service.needs.map((need) => say(NEEDS[need])).join(', '),
    ),
    ...service.offers.map(({ words, citation }) => `  - ${say(words)} ${cite(citation)}`),
  ];
}

const BOUNDS: Readonly<Record<Indicator['bound'], Text>> = {
  exact: { zh: '等于', en: 'exactly' },
  atLeast: { zh: '不少于', en: 'at least' },
  upTo: { zh: '不超过', en: 'at most' },
  about: { zh: '约', en: 'about' },
  moreThan: { zh: '超过', en: 'more than' },
};

/** What a target is, in lines: its figure, its year and its basis. */
export function indicatorLines(indicator: Indicator, { say }: ShowContext): string[] {
  const { target, bound, by, nature, baseline } = indicator;
  return [
    labelled(
      say,
      { zh: '目标', en: 'Target' },
      say(inBoth((locale) => `${BOUNDS[bound][locale]} ${target.display[locale]}`)),
    ),
    labelled(say, { zh: '期限', en: 'By' }, say(by.words)),
    ...(nature
      ? [
          labelled(
            say,
            { zh: '性质', en: 'Nature' },
            say(
              nature === 'expected'
                ? { zh: '预期性', en: 'expected' }
                : { zh: '约束性', en: 'binding' },
            ),
          ),
        ]
      : []),
    ...(baseline
      ? [
          labelled(
            say,
            { zh: '基数', en: 'Baseline' },
            `${baseline.year}: ${say(baseline.figure.display)}`,
          ),
        ]
      : []),
  ];
}

const EFFECTS: Readonly<Record<PointsScheme['sections'][number]['effect'], Text>> = {
  add: { zh: '加分', en: 'adds' },
  deduct: { zh: '减分', en: 'deducts' },
  veto: { zh: '一票否决', en: 'vetoes' },
};

/** How a points scheme counts, in lines: its sections, who registers, and its bands. */
export function pointsLines(scheme: PointsScheme, { say, cite }: ShowContext): string[] {
  const { sections, registration, direct, alternatives, bands } = scheme;
  return [
    say(scheme.words),
    labelled(say, { zh: '项目', en: 'Programme' }, scheme.programme),
    '',
    `${say({ zh: '组成', en: 'Sections' })}:`,
    ...sections.map(
      ({ id, name, effect, citation }) =>
        `  - ${say(name)} (${id}), ${say(EFFECTS[effect])} ${cite(citation)}`,
    ),
    ...(scheme.itemsStated
      ? []
      : [
          `  ${say({
            zh: '指标明细表不在已有的文件中，各项分数由使用者填写',
            en: 'the table of items is not part of the document in hand: the reader enters the items',
          })}`,
        ]),
    ...alternatives.map(({ section, items, words, citation }) => {
      const ids = items.map(({ id }) => id).join(', ');
      return `  - ${section}: ${say(words)} (${ids}) ${cite(citation)}`;
    }),
    '',
    labelled(
      say,
      { zh: '登记', en: 'Registration' },
      `${registration.section} ≥ ${registration.least} ${cite(registration.citation)}`,
    ),
    `${say({
      zh: `直接给予${direct.points}分`,
      en: `Given ${direct.points} points directly`,
    })} ${cite(direct.citation)}:`,
    ...direct.groups.map(
      ({ id, words, citation }) => `  - ${say(words)} (${id}) ${cite(citation)}`,
    ),
    '',
    `${say({ zh: '分档，自低分起', en: 'Bands, from the lowest points up' })}:`,
    ...bands.map(({ share, amount, citation }) => {
      const words = inBoth((locale) =>
        locale === 'zh'
          ? `${percentText(share, 'zh')}，每月${moneyText(amount, 'zh')}`
          : `${percentText(share, 'en')}, ${moneyText(amount, 'en')} a month`,
      );
      return `  - ${say(words)} ${cite(citation)}`;
    }),
  ];
}
