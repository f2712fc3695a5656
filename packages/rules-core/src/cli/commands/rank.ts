import { checkCohort } from '../../points/entry.ts';
import { type RankedMember, rankCohort } from '../../points/rank.ts';
import { inBoth } from '../../words/in-both.ts';
import { moneyText } from '../../words/money.ts';
import { required } from '../arguments.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { DISTRICT, JSON_OPTION, LANG, languagesFrom, PACKS } from '../options.ts';
import { readJson } from '../read-json.ts';
import { SCHEME, schemeFrom } from '../scheme.ts';
import { type Say, sayIn } from '../text/say.ts';

export const rank: Command = {
  name: 'rank',
  summary: 'The yearly ranking of a cohort into the bands of a points scheme.',
  usage: '--cohort FILE|- [--district D] [--scheme ID] [--json]',
  description:
    'Takes {"members": [{"id", "points"}], "minimum"?}; minimum is the least score awarded that year. Prints one\nmember to a line, the highest first: rank, id, points and the amount a month, as a range where the edge of a\nband runs through equal points or through a person. JSON: [{id, points, rank, selected, least, most}].',
  options: {
    cohort: { value: 'FILE', help: 'The cohort as JSON; - reads standard input.' },
    district: DISTRICT,
    scheme: SCHEME,
    lang: LANG,
    json: JSON_OPTION,
    packs: PACKS,
  },
  examples: ['rank --cohort cohort.json', 'rank --cohort - --json < cohort.json'],
  run: async (given, surroundings) => {
    const file = required(rank, given, 'cohort');
    const say = sayIn(languagesFrom(given));
    const { scheme } = await schemeFrom(given, surroundings);
    const ranked = rankCohort(scheme, checkCohort(await readJson(file, surroundings)));
    if (given.switches.has('json')) surroundings.out(JSON.stringify(ranked, null, 2));
    else
      for (const member of ranked)
        surroundings.out(
          `${member.rank}. ${member.id} (${member.points}): ${amountOf(member, say)}`,
        );
    return EXIT.done;
  },
};

function amountOf({ least, most }: RankedMember, say: Say): string {
  if (least === null || most === null) return say({ zh: '未入选', en: 'not selected' });
  return say(
    inBoth((locale) => {
      const range = [...new Set([least, most])]
        .map((fen) => moneyText(fen, locale))
        .join(locale === 'zh' ? '至' : ' to ');
      return locale === 'zh' ? `每月${range}` : `${range} a month`;
    }),
  );
}
