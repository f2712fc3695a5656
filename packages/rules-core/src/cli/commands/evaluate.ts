import { changesFor } from '../../counterfactual/changes-for.ts';
import type { Counterfactual } from '../../counterfactual/result.ts';
import { type TurningDate, turningDates } from '../../counterfactual/turning-dates.ts';
import { evaluateDistrict } from '../../evaluate/district.ts';
import type { ProgrammeResult } from '../../evaluate/result.ts';
import { type FactDictionary, factDictionary } from '../../facts/dictionary.ts';
import { nearest } from '../../nearest.ts';
import type { Profile } from '../../schema/fact.ts';
import type { Pack } from '../../schema/pack.ts';
import type { Programme } from '../../schema/programme.ts';
import { required } from '../arguments.ts';
import type { Arguments, Command } from '../command.ts';
import { BadInput } from '../errors.ts';
import { EXIT } from '../exit-codes.ts';
import { AS_OF, asOfFrom, DISTRICT, JSON_OPTION, LANG, languagesFrom, PACKS } from '../options.ts';
import { chosenDistricts, findDistricts, loadPacks } from '../packs.ts';
import { readJson } from '../read-json.ts';
import { answersIn, districtsOfFacts, readProfile } from '../read-profile.ts';
import type { ShowContext } from '../show/context.ts';
import { changeLines } from '../text/changes.ts';
import { citesOf, documentOf, printedPaths } from '../text/citations.ts';
import { bundleLines, resultLines } from '../text/results.ts';
import { indented, sayIn } from '../text/say.ts';

export const evaluate: Command = {
  name: 'evaluate',
  summary: 'What a profile can get: verdicts, amounts, missing facts and why.',
  usage:
    '--profile FILE|- [--district D] [--programme ID] [--as-of YYYY-MM-DD] [--changes] [--json]',
  description:
    'A profile is a JSON object of fact ids and values ("rules facts" lists them); a fact that is not known is\nleft out; a profile that the portal has exported is read as well. Prints for each programme verdict, class, benefits, missing facts and the tree of conditions with\ntheir citations, then each district’s best lawful set of benefits. JSON:\n{asOf, programmes: [{district, id, validity, verdict, range, class: {least, most} | null,\nbenefits: [{id, kind, least, most, unit, per, months, stated, citation, …}], missing, explanation, classes}],\ndistricts: [{district, bundle, possible}], clauses: {id: printed path}}. Amounts are fen; null is “no figure”.\n`bundle` holds what the profile surely has, `possible` also what it may yet have; with --programme they are\nstill those of the whole district. With --changes each programme also has `changes`, the smallest sets of facts\nthat would have to be otherwise or to turn out so, each with all the values that would do; and `turning`, the days\non which time alone changes it. Answers that contradict each other by how the facts are defined are refused,\nboth named.',
  options: {
    profile: { value: 'FILE', help: 'The profile as JSON; - reads standard input.' },
    district: DISTRICT,
    programme: { value: 'ID', help: 'Only this programme.' },
    'as-of': AS_OF,
    changes: { help: 'Say also what would change each result, and when time alone does.' },
    lang: LANG,
    json: JSON_OPTION,
    packs: PACKS,
  },
  examples: [
    'evaluate --profile profile.json',
    'evaluate --profile profile.json --district D --changes',
    'evaluate --profile - --as-of 2025-06-30 --json < profile.json',
  ],
  run: async (given, surroundings) => {
    const file = required(evaluate, given, 'profile');
    const asOf = asOfFrom(given, surroundings);
    const say = sayIn(languagesFrom(given));
    const districts = await findDistricts(given, surroundings);
    const chosen = chosenDistricts(given, districts, given.values.get('programme'));
    const data = answersIn(await readJson(file, surroundings));
    const wanted = new Set([...chosen, ...districtsOfFacts(data, districts.ids)]);
    const loaded = await loadPacks(districts, [...wanted]);
    const facts = factDictionary(loaded);
    const profile = readProfile(data, facts, districts.ids);
    const packs = loaded.filter((pack) => chosen.includes(pack.district.id));
    const programme = programmeFrom(given, packs);

    const results = packs.map((pack) => {
      const result = evaluateDistrict(pack, profile, { asOf });
      const programmes = result.programmes
        .filter(({ id }) => programme === undefined || id === programme)
        .map((each) =>
          given.switches.has('changes')
            ? { ...each, ...prospects(pack, each, profile, asOf) }
            : each,
        );
      return { pack, ...result, programmes };
    });
    if (given.switches.has('json')) {
      const shown = {
        asOf,
        programmes: results.flatMap(({ district, programmes }) =>
          programmes.map((result) => ({ district, ...result })),
        ),
        districts: results.map(({ district, bundle, possible }) => ({
          district,
          bundle,
          possible,
        })),
      };
      const clauses = Object.assign({}, ...packs.map((pack) => printedPaths(shown, pack)));
      surroundings.out(JSON.stringify({ ...shown, clauses }, null, 2));
      return EXIT.done;
    }
    surroundings.out(say({ zh: `按 ${asOf} 的情况判断`, en: `Judged as of ${asOf}` }));
    for (const { pack, programmes, bundle, possible } of results) {
      const lines = [
        '',
        `${say(pack.district.name)} (${pack.district.id}) · ${documentOf(pack)} ${say(pack.document.title)}`,
        ...programmes.flatMap((result) => [
          '',
          ...resultLines(result, { pack, say, cite: citesOf(pack, say), facts: inDistrict(pack) }),
          ...prospectLines(result, {
            pack,
            say,
            cite: citesOf(pack, say),
            facts: inDistrict(pack),
          }),
        ]),
        ...(programme === undefined ? ['', ...bundleLines(bundle, possible, pack, say)] : []),
      ];
      for (const line of lines) surroundings.out(line);
    }
    return EXIT.done;
  },
};

/** What would change a result, beside it. */
interface Prospects {
  changes: Counterfactual;
  turning: readonly TurningDate[];
}

function prospects(pack: Pack, { id }: ProgrammeResult, profile: Profile, asOf: string): Prospects {
  const programme = programmeOf(pack, id);
  return {
    changes: changesFor(pack, programme, profile, { asOf }),
    turning: turningDates(pack, programme, profile, { asOf }),
  };
}

function prospectLines(
  result: ProgrammeResult & Partial<Prospects>,
  context: Omit<ShowContext, 'asOf'>,
): string[] {
  const { changes, turning } = result;
  if (!changes || !turning) return [];
  return indented(changeLines(changes, turning, programmeOf(context.pack, result.id), context));
}

function programmeOf(pack: Pack, id: string): Programme {
  const programme = pack.programmes.find((each) => each.id === id);
  if (!programme) throw new Error(`"${id}" is no programme of its pack`);
  return programme;
}

function inDistrict(pack: Pack): FactDictionary {
  return factDictionary([pack]);
}

/** The programme that --programme names. @throws BadInput for one that is not there, with one that is near. */
function programmeFrom(given: Arguments, packs: readonly Pack[]): string | undefined {
  const id = given.values.get('programme');
  if (id === undefined) return undefined;
  const ids = packs.flatMap((pack) => pack.programmes.map((programme) => programme.id));
  if (ids.includes(id)) return id;
  const near = nearest(id, ids);
  throw new BadInput(
    `there is no programme "${id}"; ${near === undefined ? '"rules list" prints the ids' : `did you mean "${near}"?`}`,
  );
}
