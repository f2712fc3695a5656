import { fingerprintOf } from '../../schema/fingerprint.ts';
import type { Pack } from '../../schema/pack.ts';
import { InvalidPackError, type PackIssue, parsePack } from '../../schema/parse-pack.ts';
import type { Command } from '../command.ts';
import { BadInput } from '../errors.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { readJson } from '../read-json.ts';

export const validate: Command = {
  name: 'validate',
  summary: 'Whether packs as JSON files are valid, and what is wrong where not.',
  usage: 'FILE...',
  description:
    'Reads packs as they are published (policy.json) and prints one line for each that is valid, else one line\nfor each thing wrong: file, record, field, what is wrong. Ends with 1 when a pack is invalid, with 2 when a\nfile cannot be read as JSON; the other files are checked all the same.',
  options: {},
  operands: { least: 1, most: Number.POSITIVE_INFINITY, name: 'the name of a pack’s file' },
  examples: ['validate dist/policy.json', 'validate */policy.json'],
  run: async (given, surroundings) => {
    const { out, err } = surroundings;
    let worst: ExitCode = EXIT.done;
    for (const file of given.operands) {
      try {
        const { pack, issues } = await check(await readJson(file, surroundings));
        if (pack && issues.length === 0) out(`${file}: valid, ${summary(pack)}`);
        for (const { record, field, message } of issues)
          out(`${file}: ${record}${field && `, ${field}`}: ${message}`);
        if (issues.length > 0 && worst === EXIT.done) worst = EXIT.wanting;
      } catch (error) {
        if (!(error instanceof BadInput)) throw error;
        err(error.message);
        worst = EXIT.badInput;
      }
    }
    return worst;
  },
};

async function check(data: unknown): Promise<{ pack?: Pack; issues: readonly PackIssue[] }> {
  try {
    const pack = parsePack(data);
    if (pack.fingerprint === undefined) return { pack, issues: [] };
    const actual = await fingerprintOf(pack);
    if (actual === pack.fingerprint) return { pack, issues: [] };
    const message = `does not fit the data, whose fingerprint is ${actual}; publish the pack again`;
    return { pack, issues: [{ record: 'pack', field: 'fingerprint', message }] };
  } catch (error) {
    if (error instanceof InvalidPackError) return { issues: error.issues };
    throw error;
  }
}

function summary({ district, programmes, services, indicators, clauses }: Pack): string {
  return `${district.id}: programmes ${programmes.length}, services ${services.length}, indicators ${indicators.length}, clauses ${clauses.length}`;
}
