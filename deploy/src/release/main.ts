/** The command line of releases: `npm run --silent release -- <command>`. */
import { join } from 'node:path';
import { EXIT } from './cli/command.ts';
import { runCommand } from './cli/run.ts';

// A reader that has seen enough (`| head`) closes the pipe; that is no failure.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.done);
    throw error;
  });

const root = join(import.meta.dirname, '../../..');

// npm runs scripts in the root, whatever folder one is in: file names start from where one typed.
const typedIn = process.env.npm_lifecycle_event === 'release' ? process.env.INIT_CWD : undefined;

/** What a file says may be shown, but gives no orders to the terminal: its escape signs are made visible. */
const harmless = (line: string): string => `${line.replace(/[^\P{Cc}\n\t]/gu, '�')}\n`;

process.exitCode = await runCommand(process.argv.slice(2), {
  out: (line) => void process.stdout.write(harmless(line)),
  err: (line) => void process.stderr.write(harmless(line)),
  folder: typedIn ?? process.cwd(),
  repository: { root, releases: join(root, 'out/releases') },
  environment: process.env,
});
