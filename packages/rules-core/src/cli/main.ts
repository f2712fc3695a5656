/** The command line of the rules: `npm run --silent rules -- <command>`. */
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { todayInShanghai } from '../calendar.ts';
import { EXIT } from './exit-codes.ts';
import { runCommand } from './run.ts';

// A reader that has seen enough (`| head`) closes the pipe; that is no failure.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.done);
    throw error;
  });

// npm runs scripts in the root, whatever folder one is in: file names start from where one typed.
const typedIn = process.env.npm_lifecycle_event === 'rules' ? process.env.INIT_CWD : undefined;

/** What a file says may be shown, but gives no orders to the terminal: its escape signs are made visible. */
const harmlessLine = (line: string): string => `${line.replace(/[^\P{Cc}\n\t]/gu, '�')}\n`;

process.exitCode = await runCommand(process.argv.slice(2), {
  out: (line) => void process.stdout.write(harmlessLine(line)),
  err: (line) => void process.stderr.write(harmlessLine(line)),
  readStdin: () => buffer(process.stdin),
  input: () => process.stdin,
  // What cannot be written any more, the stream itself has said above.
  write: (text) => new Promise((resolve) => process.stdout.write(text, () => resolve())),
  ...(process.stderr.isTTY && {
    // Back to the beginning of the line, and away with what stood there.
    progress: (text: string) => void process.stderr.write(`\r${text}\x1b[K`),
  }),
  folder: typedIn ?? process.cwd(),
  apps: fileURLToPath(new URL('../../../../apps', import.meta.url)),
  today: todayInShanghai(),
});
