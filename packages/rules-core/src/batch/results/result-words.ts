import { bundleOf } from '../../bundle/bundle.ts';
import type { Finding } from '../../evaluate/result.ts';
import { type FactDictionary, factDictionary } from '../../facts/dictionary.ts';
import type { Pack } from '../../schema/pack.ts';
import type { Programme } from '../../schema/programme.ts';
import type { Locale, Text } from '../../schema/text.ts';
import { VALIDITIES, VERDICTS } from '../../vocabulary.ts';
import { amountText } from '../../words/amounts.ts';
import { inBoth } from '../../words/in-both.ts';
import { csvCell } from '../csv/csv-writer.ts';
import type { BatchProgramme } from '../evaluate/batch.ts';

/** What the columns of results are called. */
export const RESULT_WORDS = {
  row: { zh: '行号', en: 'Row' },
  district: { zh: '区', en: 'District' },
  programme: { zh: '项目', en: 'Programme' },
  id: { zh: '项目编号', en: 'Programme id' },
  validity: { zh: '有效性', en: 'Validity' },
  verdict: { zh: '结论', en: 'Verdict' },
  class: { zh: '类别', en: 'Class' },
  benefits: { zh: '待遇', en: 'Benefits' },
  most: { zh: '合计最高（元）', en: 'In all up to (CNY)' },
  missing: { zh: '还需提供', en: 'Still needed' },
  eligible: { zh: '符合条件的项目数', en: 'Programmes eligible for' },
  certain: {
    zh: '确定可得且有数额的，合计最高（元）',
    en: 'What is certain and has a figure, in all up to (CNY)',
  },
} as const satisfies Record<string, Text>;

/** “district: what”, as headings are put together. */
export function inDistrict(pack: Pack, what: Text, locale: Locale): string {
  return `${pack.district.name[locale]}${locale === 'zh' ? '·' : ': '}${what[locale]}`;
}

/** What is found once for each result that rows share. */
function onceEach<T>(find: (result: Finding) => T): (result: Finding) => T {
  const found = new WeakMap<Finding, T>();
  return (result) => {
    const known = found.get(result);
    if (known !== undefined) return known;
    const own = find(result);
    found.set(result, own);
    return own;
  };
}

const encoder = new TextEncoder();

function cellBytes(cells: readonly string[]): Uint8Array {
  return encoder.encode(cells.map((cell) => `,${csvCell(cell)}`).join(''));
}

/** The words for the results of one programme; those that many rows share are put together once. */
export class ResultWords {
  /** District, id, name. */
  readonly programme: readonly string[];
  readonly #pack: Pack;
  readonly #programme: Programme;
  readonly #facts: FactDictionary;
  readonly #locale: Locale;
  readonly #hasClasses: boolean;
  readonly #hasMoney: boolean;

  constructor({ pack, programme }: BatchProgramme, locale: Locale) {
    this.#pack = pack;
    this.#programme = programme;
    this.#facts = factDictionary([pack]);
    this.#locale = locale;
    this.#hasClasses = programme.classes.length > 0;
    const benefits = [...programme.benefits, ...programme.classes.flatMap((each) => each.benefits)];
    this.#hasMoney = benefits.some(({ amount }) => amount.kind !== 'inKind');
    this.programme = [pack.district.name[locale], programme.id, programme.name[locale]];
  }

  get wideHeadings(): string[] {
    const [, , name = ''] = this.programme;
    const parts = [
      RESULT_WORDS.verdict,
      ...(this.#hasClasses ? [RESULT_WORDS.class] : []),
      RESULT_WORDS.benefits,
      ...(this.#hasMoney ? [RESULT_WORDS.most] : []),
      RESULT_WORDS.missing,
    ];
    const between = this.#locale === 'zh' ? '：' : ': ';
    return parts.map((part) => {
      const words = (locale: Locale): string => `${name}${between}${part[locale]}`;
      return inDistrict(this.#pack, inBoth(words), this.#locale);
    });
  }

  /** District, id, name, validity, verdict, class, benefits, the most in all, what is missing. */
  readonly long = onceEach((result): readonly string[] => [
    ...this.programme,
    VALIDITIES[result.validity][this.#locale],
    ...this.#say(result),
  ]);

  /** From the verdict on, without the columns that this programme never fills. */
  readonly wide = onceEach((result): readonly string[] => {
    const [verdict = '', granted = '', benefits = '', most = '', missing = ''] = this.#say(result);
    return [
      verdict,
      ...(this.#hasClasses ? [granted] : []),
      benefits,
      ...(this.#hasMoney ? [most] : []),
      missing,
    ];
  });

  /** The same as cells of CSV in UTF-8, each with a comma before it. */
  readonly longCsv = onceEach((result) => cellBytes(this.long(result)));
  readonly wideCsv = onceEach((result) => cellBytes(this.wide(result)));

  #say(result: Finding): readonly string[] {
    const locale = this.#locale;
    const zh = locale === 'zh';
    const missing = result.missing.map((id) => this.#facts.get(id)?.label[locale] ?? id);
    return [
      VERDICTS[result.verdict][locale],
      this.#classOf(result),
      result.benefits
        .map((benefit) => {
          const name = benefit.name[locale];
          const kind = benefit.kind === 'inKind' ? '' : amountText(benefit, this.#facts)[locale];
          const amount = kind === '' ? name : `${name}${zh ? '：' : ': '}${kind}`;
          // Where the verdict is open, so is everything that hangs on it.
          if (benefit.certain || result.verdict !== 'eligible') return amount;
          return `${amount}${zh ? '（视结果而定）' : ' (depends on the outcome)'}`;
        })
        .join(zh ? '；' : '; '),
      this.#mostOf(result),
      missing.join(zh ? '、' : '; '),
    ];
  }

  /** The class surely met, or the highest that can still be reached, said to be that. */
  #classOf({ class: range }: Finding): string {
    if (!range || range.most === null) return '';
    const name = (id: string): string =>
      this.#programme.classes.find((each) => each.id === id)?.name[this.#locale] ?? id;
    if (range.least === range.most) return name(range.most);
    const zh = this.#locale === 'zh';
    const upTo = `${zh ? '最高可到' : 'at most '}${name(range.most)}`;
    return range.least === null ? upTo : `${name(range.least)}${zh ? '，' : ', '}${upTo}`;
  }

  /**
   * The most that the benefits can come to in all, over all their months, in yuan: of classes one alone, and of
   * benefits that exclude each other the higher. Empty where some part has no figure.
   */
  #mostOf(result: Finding): string {
    // What cannot be applied for gives nothing to a bundle; its amounts are still those printed.
    const { most, open } = bundleOf(
      this.#pack.combinations,
      [{ ...result, validity: 'unstated' }],
      'possible',
    );
    return open || most === 0 ? '' : String(most / 100);
  }
}
