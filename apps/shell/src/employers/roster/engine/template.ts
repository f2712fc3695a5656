import type { Fact, FactDictionary, Locale, Pack } from '@portal/rules-core';
import { BYTE_ORDER_MARK, csvLine, factsAsked, templateRows } from '@portal/rules-core/batch';
import { type CellValue, type ChoiceList, writeXlsx } from '../../sheet/write-xlsx.ts';
import type { FileForm } from './protocol.ts';

/** The words of the workbook; here, and not in the page's catalogue, because the worker makes it. */
const WORDS = {
  zh: {
    people: '名单',
    facts: '填写说明',
    choices: '选项',
    heading: '列标题',
    question: '填什么',
    form: '怎么填',
    hint: '提示',
    why: '为什么需要',
    blank: '不清楚的留空，不要填 0。姓名和工号只用来认人，不参与判断，可以不填真名。',
    refusal: '请从列表中选一项；不清楚的留空。',
    yes: '是',
    no: '否',
    elsewhere: '其他地方',
  },
  en: {
    people: 'Roster',
    facts: 'How to fill it in',
    choices: 'Choices',
    heading: 'Heading',
    question: 'What it asks',
    form: 'How to write it',
    hint: 'Hint',
    why: 'Why it is needed',
    blank:
      'Leave empty what is not known; do not write 0. Name and staff number only tell people apart; they need not be real.',
    refusal: 'Choose one of the list; leave it empty if it is not known.',
    yes: 'yes',
    no: 'no',
    elsewhere: 'elsewhere',
  },
} as const satisfies Record<Locale, Record<string, string>>;

/** An empty roster: a column for each fact, lists to choose from, and what each column asks. */
export async function writeTemplate(
  { packs, facts }: { packs: readonly Pack[]; facts: FactDictionary },
  form: FileForm,
  locale: Locale,
): Promise<Blob> {
  const programmes = packs.flatMap((pack) =>
    pack.programmes.map((programme) => ({ pack, programme })),
  );
  const asked = factsAsked(programmes, facts);
  const districts = packs.map(({ district }) => district);
  const rows = templateRows(asked, districts, locale);
  if (form === 'csv')
    return new Blob([BYTE_ORDER_MARK, ...rows.map(csvLine)], { type: 'text/csv;charset=utf-8' });
  const words = WORDS[locale];
  const [headings = [], forms = []] = rows;
  // Before the facts stand the columns that say who somebody is.
  const names = headings.length - asked.length;
  const places = [...districts.map(({ name }) => name[locale]), words.elsewhere];
  const lists = asked.flatMap((fact, index) => {
    const options = choicesOf(fact, locale, places);
    const column = names + index;
    return options ? [{ column, heading: headings[column] ?? '', options }] : [];
  });
  return writeXlsx([
    {
      name: words.people,
      rows: [headings],
      widths: headings.map((heading) => Math.min(30, Math.max(12, heading.length * 1.6))),
      asText: Array.from({ length: names }, (_, index) => index),
      dates: asked.flatMap(({ type }, index) => (type.kind === 'date' ? [names + index] : [])),
      choices: lists.map(
        ({ column, options }, from): ChoiceList => ({
          column,
          sheet: words.choices,
          from,
          count: options.length,
          refusal: words.refusal,
        }),
      ),
    },
    {
      name: words.facts,
      widths: [28, 44, 44, 44, 36],
      wraps: true,
      rows: [
        [words.heading, words.question, words.form, words.hint, words.why],
        ['', words.blank],
        ...asked.map((fact, index): CellValue[] => [
          headings[names + index] ?? '',
          fact.question[locale],
          forms[names + index] ?? '',
          fact.hint?.[locale] ?? null,
          fact.why[locale],
        ]),
      ],
    },
    {
      name: words.choices,
      widths: lists.map(() => 24),
      rows: [
        lists.map(({ heading }) => heading),
        ...Array.from(
          { length: Math.max(0, ...lists.map(({ options }) => options.length)) },
          (_, row) => lists.map(({ options }) => options[row] ?? null),
        ),
      ],
    },
  ]);
}

/** What one cell may say, where that is a list; `undefined` for what is written freely. */
function choicesOf({ type }: Fact, locale: Locale, places: string[]): string[] | undefined {
  const { yes, no } = WORDS[locale];
  switch (type.kind) {
    case 'boolean':
      return [yes, no];
    case 'choice':
    case 'scale':
      return type.options.map(({ label }) => label[locale]);
    case 'place':
      return places;
    default:
      return undefined;
  }
}
