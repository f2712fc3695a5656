// npm run nginx -- <command> --deployment FILE
//
// The configuration of nginx for an installation: rendered from its deployment file, held against what was published,
// tried on this machine, and made for containers. Data goes to stdout, messages to stderr; 0: done, 1: refused, 2: asked
// for in a wrong way.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { appsOf, composeFile, containerConfig } from '../docker/index.ts';
import { disagreements } from './check.ts';
import { type Deployment, DeploymentError, parseDeployment, readDeployment } from './deployment.ts';
import { NoNginxError } from './find-nginx.ts';
import { headerTable } from './header-table.ts';
import { renderNginx, renderSite } from './render.ts';
import { NginxError, startNginx } from './run.ts';

const USAGE = `Usage: npm run nginx -- <command> --deployment FILE [--root DIR]

Commands
  site                the part of a configuration that goes into nginx’s http context (Debian: a file in
                      /etc/nginx/conf.d), to stdout
  config              a whole nginx.conf for an nginx of its own, to stdout; --run DIR is a folder that it may write
                      (/run/talent-portal), --user NAME who its workers are
  headers             the headers of each origin’s files as JSON, for a CDN or a bucket in nginx’s place
  check               whether the deployment and the release root fit together
  try                 serves the deployment on this machine until Ctrl+C; errors and counted loadings to stderr
  containers          nginx.conf files and a compose.yaml for containers, into --out DIR (out/containers)

Options
  --deployment FILE   the deployment file, as deploy/example/deployment.json
  --root DIR          another release root than the file names
  --only APP          site and config: one server block, "portal" or a district’s id`;

class UsageError extends Error {
  override name = 'UsageError';
}

const COMMANDS: Readonly<Record<string, (deployment: Deployment, options: Options) => unknown>> = {
  site: (deployment, { only }) => print(renderSite(deployment, only ? { only } : {})),
  config: (deployment, { only, run, user }) =>
    print(
      renderNginx(deployment, {
        run: run ?? '/run/talent-portal',
        ...(user ? { user } : {}),
        ...(only ? { only } : {}),
      }),
    ),
  headers: (deployment) => print(`${JSON.stringify(headerTable(deployment), null, 2)}\n`),
  check,
  try: serve,
  containers,
};

interface Options {
  deployment?: string | undefined;
  root?: string | undefined;
  only?: string | undefined;
  run?: string | undefined;
  user?: string | undefined;
  out?: string | undefined;
  help?: boolean | undefined;
}

async function main(args: readonly string[]): Promise<void> {
  const { values, positionals } = read(args);
  const [name, ...more] = positionals;
  if (values.help || name === undefined) {
    if (!values.help) throw new UsageError('Name a command.');
    print(`${USAGE}\n`);
    return;
  }
  const command = COMMANDS[name];
  if (!command || more.length > 0)
    throw new UsageError(`There is no command "${[name, ...more].join(' ')}".`);
  if (values.deployment === undefined) throw new UsageError('Name the deployment file.');
  const deployment = readDeployment(values.deployment);
  await command(
    values.root === undefined
      ? deployment
      : parseDeployment({ ...deployment, releaseRoot: resolve(values.root) }, '--root'),
    values,
  );
}

function read(args: readonly string[]): { values: Options; positionals: string[] } {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        deployment: text,
        root: text,
        only: text,
        run: text,
        user: text,
        out: text,
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function check(deployment: Deployment): void {
  const found = disagreements(deployment);
  for (const line of found) print(`${line}\n`);
  if (found.length > 0) process.exitCode = 1;
  else say(`${deployment.releaseRoot} and the deployment fit together.`);
}

async function serve(deployment: Deployment): Promise<void> {
  for (const line of disagreements(deployment)) say(line);
  if (!existsSync(join(deployment.releaseRoot, 'portal.json'))) {
    say('There is nothing to serve.');
    process.exitCode = 1;
    return;
  }
  const nginx = await startNginx({ deployment });
  const rows = [
    ['portal', nginx.portal],
    ...deployment.districts.map(({ id, origin }) => [id, origin]),
  ];
  for (const [name = '', origin] of rows) print(`${name.padEnd(12)}${origin}/\n`);
  say('Press Ctrl+C to stop.');
  await new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, done);
  });
  const problems = nginx
    .errorLog()
    .split('\n')
    .filter((line) => /\[(?:warn|error|crit|alert|emerg)\]/.test(line));
  const counted = nginx.healthLog();
  await nginx.stop();
  if (problems.length > 0) say(problems.join('\n'));
  if (counted !== '') say(counted.trimEnd());
}

function containers(deployment: Deployment, { out = 'out/containers' }: Options): void {
  const compose = composeFile(deployment);
  mkdirSync(out, { recursive: true });
  const write = (name: string, text: string): void => {
    writeFileSync(join(out, name), text);
    print(`${join(out, name)}\n`);
  };
  for (const app of appsOf(deployment)) write(`${app}.conf`, containerConfig(deployment, app));
  write('compose.yaml', compose);
}

function print(text: string): void {
  process.stdout.write(text);
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof UsageError) say(`${error.message}\n\n${USAGE}`);
  else if (isExpected(error)) say(error.message);
  else console.error(error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
});

function isExpected(error: unknown): error is Error {
  return [DeploymentError, NginxError, NoNginxError, RangeError].some(
    (kind) => error instanceof kind,
  );
}
