import { checkPointsEntry } from '../../points/entry.ts';
import { type Reason, type ScoredItem, scorePoints } from '../../points/score.ts';
import type { Text } from '../../schema/text.ts';
import { required } from '../arguments.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { DISTRICT, JSON_OPTION, LANG, languagesFrom, PACKS } from '../options.ts';
import { readJson } from '../read-json.ts';
import { SCHEME, schemeFrom } from '../scheme.ts';
import { citesOf } from '../text/citations.ts';
import { labelled, sayIn } from '../text/say.ts';

const REASONS: Readonly<Record<Reason, Text>> = {
  counted: { zh: '计入', en: 'counts' },
  higherSubItem: { zh: '同一项目已取更高的子项', en: 'a higher sub-item of the item counts' },
  higherAlternative: { zh: '已取更高的一项', en: 'a higher item of its kind counts' },
  deducted: { zh: '扣除', en: 'taken off' },
  veto: { zh: '一票否决', en: 'vetoes' },
};

export const points: Command = {
  name: 'points',
  summary: 'The points of one person under a points scheme.',
  usage: '--items FILE|- [--district D] [--scheme ID] [--json]',
  description:
    'Takes {"items": [{"section", "item", "subItem"?, "points"?}], "direct": [group]?}: "rules show <scheme>"\nnames the sections, the items of which only the highest counts, and the groups that are given the\nregistration points. Points come from the table that the district issues; veto items carry none.\nPrints what counts and why not, and the total (JSON: null when vetoed).',
  options: {
    items: { value: 'FILE', help: 'The items as JSON; - reads standard input.' },
    district: DISTRICT,
    scheme: SCHEME,
    lang: LANG,
    json: JSON_OPTION,
    packs: PACKS,
  },
  examples: ['points --items items.json', 'points --items - --json < items.json'],
  run: async (given, surroundings) => {
    const file = required(points, given, 'items');
    const say = sayIn(languagesFrom(given));
    const { pack, scheme } = await schemeFrom(given, surroundings);
    const score = scorePoints(scheme, checkPointsEntry(await readJson(file, surroundings), scheme));
    const { out } = surroundings;
    if (given.switches.has('json')) {
      out(JSON.stringify(score, null, 2));
      return EXIT.done;
    }
    const cite = citesOf(pack, say);
    out(`${scheme.id} · ${say(scheme.name)}`);
    for (const section of score.sections) {
      const { name, effect } = scheme.sections.find(({ id }) => id === section.id) ?? {};
      const sum =
        effect === 'veto'
          ? ''
          : `: ${effect === 'deduct' && section.points > 0 ? '−' : ''}${section.points}`;
      out(`${name ? say(name) : section.id}${sum}`);
      for (const item of section.items)
        out(`  - ${itemText(item)}: ${say(REASONS[item.reason])} ${cite(item.citation)}`);
    }
    const { least } = scheme.registration;
    const direct = score.givenDirectly
      ? ` (${say({ zh: '直接给予', en: 'given directly' })} ${cite(scheme.direct.citation)})`
      : '';
    out(
      labelled(
        say,
        { zh: '登记', en: 'Registration' },
        `${score.registrationPoints} / ${least}${direct} ${say(
          score.registered
            ? { zh: '可以登记', en: 'reached' }
            : { zh: '不能登记', en: 'not possible' },
        )} ${cite(scheme.registration.citation)}`,
      ),
    );
    out(
      labelled(
        say,
        { zh: '总积分', en: 'Total' },
        score.total === null
          ? say({ zh: '无（一票否决）', en: 'none (vetoed)' })
          : String(score.total),
      ),
    );
    return EXIT.done;
  },
};

function itemText({ item, subItem, points: given }: ScoredItem): string {
  return `${item}${subItem === undefined ? '' : `, ${subItem}`}${given === undefined ? '' : ` (${given})`}`;
}
