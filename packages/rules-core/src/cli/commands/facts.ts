import { factUse } from '../../evaluate/fact-use.ts';
import { factDictionary } from '../../facts/dictionary.ts';
import type { Fact, FactType } from '../../schema/fact.ts';
import { ELSEWHERE } from '../../schema/fact.ts';
import type { Text } from '../../schema/text.ts';
import { SUBJECTS } from '../../vocabulary.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { DISTRICT, JSON_OPTION, LANG, languagesFrom, PACKS } from '../options.ts';
import { chosenDistricts, findDistricts, loadPacks } from '../packs.ts';
import { labelled, type Say, sayIn } from '../text/say.ts';

export const facts: Command = {
  name: 'facts',
  summary: 'The facts a profile may hold: type, unit, question, and who uses them.',
  usage: '[--district D] [--json]',
  description:
    'Prints the shared dictionary and the facts of each pack, in asking order: how a value is written in a\nprofile, the question, its hint, why it is asked and the programmes that use it. With --district only that\ndistrict’s own facts and programmes. JSON: [{id, subject, type, unit, label, question, hint, why, usedBy}].',
  options: { district: DISTRICT, lang: LANG, json: JSON_OPTION, packs: PACKS },
  examples: ['facts', 'facts --json', 'facts --lang zh'],
  run: async (given, surroundings) => {
    const say = sayIn(languagesFrom(given));
    const districts = await findDistricts(given, surroundings);
    const packs = await loadPacks(districts, chosenDistricts(given, districts));
    const use = factUse(packs);
    const rows = [...factDictionary(packs).values()].map((fact) => ({
      ...fact,
      unit: unitOf(fact.type),
      usedBy: use.get(fact.id) ?? [],
    }));
    if (given.switches.has('json')) {
      const ordered = rows.map(
        ({ id, subject, type, unit, label, question, hint, why, usedBy }) => ({
          id,
          subject,
          type,
          unit,
          label,
          question,
          hint: hint ?? null,
          why,
          usedBy,
        }),
      );
      surroundings.out(JSON.stringify(ordered, null, 2));
      return EXIT.done;
    }
    for (const [index, row] of rows.entries()) {
      if (index > 0) surroundings.out('');
      for (const line of factLines(row, say)) surroundings.out(line);
    }
    return EXIT.done;
  },
};

/** What a number of this type counts; `null` where the value is no number. */
function unitOf(type: FactType): Text | null {
  switch (type.kind) {
    case 'integer':
      return type.unit;
    case 'money':
      return { zh: '分（100分等于1元）', en: 'fen (100 fen = 1 yuan)' };
    case 'percent':
      return { zh: '基点（100基点等于1%）', en: 'basis points (100 = 1 %)' };
    default:
      return null;
  }
}

function factLines(fact: Fact & { unit: Text | null; usedBy: string[] }, say: Say): string[] {
  return [
    `${fact.id} · ${say(fact.label)} · ${say(SUBJECTS[fact.subject])}`,
    `  ${labelled(say, { zh: '取值', en: 'Value' }, written(fact, say))}`,
    ...('options' in fact.type
      ? fact.type.options.map(
          ({ id, label, hint }) => `    "${id}": ${say(label)}${hint ? ` (${say(hint)})` : ''}`,
        )
      : []),
    `  ${labelled(say, { zh: '问题', en: 'Question' }, say(fact.question))}`,
    ...(fact.hint ? [`  ${labelled(say, { zh: '提示', en: 'Hint' }, say(fact.hint))}`] : []),
    `  ${labelled(say, { zh: '为何询问', en: 'Why' }, say(fact.why))}`,
    `  ${labelled(say, { zh: '用于', en: 'Used by' }, fact.usedBy.length === 0 ? '-' : fact.usedBy.join(', '))}`,
  ];
}

/** How a value of the fact is written in a profile. */
function written({ type, unit }: { type: FactType; unit: Text | null }, say: Say): string {
  switch (type.kind) {
    case 'boolean':
      return 'true | false';
    case 'integer':
    case 'money':
    case 'percent': {
      const least = type.kind === 'integer' ? type.min : 0;
      const most = type.kind === 'money' ? undefined : type.max;
      const range = most === undefined ? `≥ ${least}` : `${least}–${most}`;
      return `${say({ zh: '整数', en: 'whole number' })} ${range}${unit ? `, ${say(unit)}` : ''}`;
    }
    case 'date':
      return '"YYYY-MM-DD"';
    case 'choice':
      return say({ zh: '其中一项', en: 'one of these' });
    case 'scale':
      return say({ zh: '其中一项，由低到高', en: 'one of these, rising' });
    case 'choices':
      return say({
        zh: '其中任意几项的列表，都没有时为 []',
        en: 'a list of any of these; [] for none',
      });
    case 'place':
      return say({ zh: `区的代号或 "${ELSEWHERE}"`, en: `a district id or "${ELSEWHERE}"` });
    case 'places':
      return say({
        zh: `区的代号或 "${ELSEWHERE}" 的列表，都没有时为 []`,
        en: `a list of district ids or "${ELSEWHERE}"; [] for none`,
      });
  }
}
