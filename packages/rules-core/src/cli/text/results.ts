import type { BenefitResult, Bundle, BundleEntry, ProgrammeResult } from '../../evaluate/result.ts';
import type { Benefit } from '../../schema/benefit.ts';
import type { Criterion } from '../../schema/criterion.ts';
import type { Pack } from '../../schema/pack.ts';
import type { Programme } from '../../schema/programme.ts';
import type { Text } from '../../schema/text.ts';
import { TRUTHS, VERDICTS } from '../../vocabulary.ts';
import { amountText } from '../../words/amounts.ts';
import { inBoth } from '../../words/in-both.ts';
import { moneyText } from '../../words/money.ts';
import type { ShowContext } from '../show/context.ts';
import { criterionLines } from './criteria.ts';
import { indented, labelled, type Say } from './say.ts';
import { validityWords } from './validity.ts';

type ResultContext = Omit<ShowContext, 'asOf'>;

/** What one programme is for a profile: verdict, amounts, what is still needed, and why. */
export function resultLines(result: ProgrammeResult, context: ResultContext): string[] {
  const { pack, say, cite, facts } = context;
  const programme = pack.programmes.find(({ id }) => id === result.id);
  if (!programme) throw new Error(`"${result.id}" is no programme of its pack`);
  const { worst, best } = result.range;
  const range =
    result.verdict === 'needsInfo' ? ` (${say(TRUTHS[worst])} … ${say(TRUTHS[best])})` : '';
  const body = [
    labelled(
      say,
      { zh: '结论', en: 'Verdict' },
      `${result.verdict} · ${say(VERDICTS[result.verdict])}${range}`,
    ),
    labelled(say, { zh: '有效性', en: 'Validity' }, validityWords(result.validity, say)),
    ...(result.class
      ? [labelled(say, { zh: '类别', en: 'Class' }, classText(result.class, programme, say))]
      : []),
    ...(result.benefits.length === 0
      ? []
      : [
          `${say({ zh: '待遇', en: 'Benefits' })}:`,
          ...indented(
            result.benefits.flatMap((benefit) => benefitLines(benefit, programme, context)),
          ),
        ]),
    ...(result.missing.length === 0
      ? []
      : [
          `${say({ zh: '还需提供', en: 'Still needed' })}:`,
          ...result.missing.map((id) => {
            const label = facts.get(id)?.label;
            return `  - ${id}${label ? `: ${say(label)}` : ''}`;
          }),
        ]),
    `${say({ zh: '说明', en: 'Why' })}:`,
    ...indented(criterionLines(programme.criteria, say, cite, result.explanation)),
    ...programme.classes.flatMap((entry) => {
      const explanation = result.classes.find(({ id }) => id === entry.id)?.explanation;
      return [
        `  ${say(entry.name)} ${cite(entry.citation)}`,
        ...indented(criterionLines(entry.criteria, say, cite, explanation), 2),
      ];
    }),
  ];
  return [`${result.id} · ${say(programme.name)}`, ...indented(body)];
}

/** The class surely met, and the highest that can still be reached where that is another. */
function classText(
  { least, most }: NonNullable<ProgrammeResult['class']>,
  programme: Programme,
  say: Say,
): string {
  const name = (id: string): Text =>
    programme.classes.find((entry) => entry.id === id)?.name ?? { zh: id, en: id };
  if (most === null) return say({ zh: '未达到任何类别', en: 'none is reached' });
  if (least === most) return say(name(most));
  if (least === null)
    return say(
      inBoth((locale) => `${locale === 'zh' ? '最高可到' : 'at most '}${name(most)[locale]}`),
    );
  return say(
    inBoth((locale) =>
      locale === 'zh'
        ? `${name(least).zh}，最高可到${name(most).zh}`
        : `${name(least).en}, at most ${name(most).en}`,
    ),
  );
}

function benefitLines(
  benefit: BenefitResult,
  programme: Programme,
  { say, cite, facts }: ResultContext,
): string[] {
  const open = benefit.certain
    ? ''
    : ` (${say({ zh: '视结果而定', en: 'depends on the outcome' })})`;
  const when = whenOf(benefit, programme);
  return [
    `- ${say(benefit.name)} (${benefit.id}): ${say(amountText(benefit, facts))}${open} ${cite(benefit.citation)}`,
    ...(benefit.recipient
      ? [`  ${labelled(say, { zh: '发给', en: 'Paid to' }, say(benefit.recipient))}`]
      : []),
    ...(benefit.terms
      ? [`  ${labelled(say, { zh: '说明', en: 'Terms' }, say(benefit.terms))}`]
      : []),
    ...(when
      ? [
          `  ${say({ zh: '仅限', en: 'Only if' })}:`,
          ...indented(criterionLines(when, say, cite, benefit.when), 2),
        ]
      : []),
  ];
}

/** The condition whose explanation the result carries: that of a printed form of the benefit that has one. */
function whenOf(benefit: BenefitResult, programme: Programme): Criterion | undefined {
  if (!benefit.when) return undefined;
  const forms: readonly Benefit[] = [
    ...programme.classes.flatMap((entry) => entry.benefits),
    ...programme.benefits,
  ];
  const wanted = JSON.stringify(benefit.when.words);
  return forms.find(
    ({ id, when }) =>
      id === benefit.id && when?.op === benefit.when?.op && JSON.stringify(when?.words) === wanted,
  )?.when;
}

/** The best lawful set of benefits of a district: what is certain, and what is possible. */
export function bundleLines(bundle: Bundle, possible: Bundle, pack: Pack, say: Say): string[] {
  return [
    ...oneBundle({ zh: '确定可得的组合', en: 'Best lawful set, certain' }, bundle, pack, say),
    ...oneBundle({ zh: '可能得到的组合', en: 'Best lawful set, possible' }, possible, pack, say),
  ];
}

function oneBundle(title: Text, bundle: Bundle, pack: Pack, say: Say): string[] {
  if (bundle.taken.length === 0) return [labelled(say, title, say({ zh: '无', en: 'nothing' }))];
  const sum = inBoth(
    (locale) =>
      `${locale === 'zh' ? '合计最高' : 'in all up to '}${moneyText(bundle.most, locale)}`,
  );
  const money = [
    ...(bundle.most > 0 ? [say(sum)] : []),
    ...(bundle.open ? [say({ zh: '没有数额的部分', en: 'what has no figure' })] : []),
  ].join(' + ');
  return [
    labelled(say, title, money),
    ...bundle.taken.map((entry) => `  + ${entryText(entry, pack, say)}`),
    ...bundle.leftOut.map(({ rule, keptInstead, ...entry }) => {
      const instead = `${keptInstead.programme} ${keptInstead.benefit}`;
      const because = say(
        rule === null
          ? {
              zh: `只授予一个类别，保留 ${instead}`,
              en: `one class alone is granted, ${instead} is kept`,
            }
          : { zh: `因 ${rule} 保留 ${instead}`, en: `by ${rule}, ${instead} is kept` },
      );
      return `  − ${entryText(entry, pack, say)}; ${because}`;
    }),
  ];
}

function entryText({ programme, benefit, worth }: BundleEntry, pack: Pack, say: Say): string {
  const found = pack.programmes
    .filter(({ id }) => id === programme)
    .flatMap((entry) => [...entry.benefits, ...entry.classes.flatMap((each) => each.benefits)])
    .find(({ id }) => id === benefit);
  const amount =
    worth === null
      ? ''
      : `, ${say(inBoth((locale) => `${locale === 'zh' ? '最高' : 'up to '}${moneyText(worth, locale)}`))}`;
  return `${programme} ${benefit}${found ? ` (${say(found.name)})` : ''}${amount}`;
}
