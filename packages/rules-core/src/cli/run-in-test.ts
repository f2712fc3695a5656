import { fileURLToPath } from 'node:url';
import { runCommand } from './run.ts';

/** The folder of the two invented districts. */
export const FIXTURES = fileURLToPath(new URL('../testing/fixtures', import.meta.url));
/** The folder of their texts. */
export const TEXTS = fileURLToPath(new URL('../testing/fixture-texts', import.meta.url));

export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a command in this process on the invented districts; today is 2021-01-01. */
export async function rules(
  args: readonly string[],
  {
    stdin = '',
    apps = FIXTURES,
    folder = FIXTURES,
  }: { stdin?: string | Uint8Array; apps?: string; folder?: string } = {},
): Promise<Outcome> {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const bytes = typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin;
  const code = await runCommand(args, {
    out: (line) => void stdout.push(line),
    err: (line) => void stderr.push(line),
    readStdin: async () => bytes,
    input: async function* () {
      // Small pieces, so that what is cut anywhere is read as well.
      for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
    },
    write: async (text) => {
      const line = typeof text === 'string' ? text : new TextDecoder().decode(text);
      if (line !== '') stdout.push(line.replace(/\n$/, ''));
    },
    folder,
    apps,
    today: '2021-01-01',
  });
  return { code, stdout: stdout.join('\n'), stderr: stderr.join('\n') };
}
