// What failed, said once more where somebody looks first: at the end of a long output. Plain JavaScript on whatever
// Node the machine has, like everything that runs before the tests do.
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** The most that is listed; whoever has more will not read them one by one. */
const MOST = 40;
const LONGEST = 200;

/** A line that tells of an error: by that word or sign, or by a file and a place in it as compilers and linters do. */
const TELLING = /\berror\b|[×✗]|^\S*\.\w+(?:[:(]\d+| .*━━)/i;
/** What the command, the task runner or the linter says of the whole. */
const OF_THE_WHOLE = /^\$ |ELIFECYCLE|^Found \d+ |^check ━━|Some errors were emitted/;

/**
 * @typedef {object} Failure
 * @property {string} where the suite, and the file or the task
 * @property {string} [name] the test, with the groups that it stands in
 * @property {readonly string[]} says what it says of itself, in a line or a few
 *
 * @typedef {object} TestFile one file of what the test runner writes with its reporter `json`
 * @property {string} name its path
 * @property {string} status
 * @property {string} message why the file could not be run
 * @property {{status: string, title: string, ancestorTitles: string[], failureMessages: string[]}[]} assertionResults
 */

/**
 * The tests that failed, and the files that could not be run.
 *
 * @param {string} suite
 * @param {readonly TestFile[]} files
 * @param {string} root the folder that paths are told from
 * @returns {Failure[]}
 */
export function failedTests(suite, files, root) {
  return files.flatMap((file) => {
    const where = `${suite}: ${relative(root, file.name).replaceAll('\\', '/')}`;
    const failed = file.assertionResults.filter(({ status }) => status === 'failed');
    if (failed.length === 0 && file.status === 'failed')
      return [{ where, says: firstLine(file.message) }];
    return failed.map(({ ancestorTitles, title, failureMessages }) => ({
      where,
      name: [...ancestorTitles, title].filter(Boolean).join(' › '),
      says: firstLine(failureMessages[0] ?? ''),
    }));
  });
}

/**
 * A task that failed and left no test that did: the lines of its log that tell of an error, else its last ones.
 *
 * @param {string} suite
 * @param {string} task as `@portal/ui-kit#typecheck`
 * @param {string} log what it printed
 * @param {string} place where the log lies
 * @returns {Failure}
 */
export function failedTask(suite, task, log, place) {
  const lines = stripVTControlCharacters(log)
    .split('\n')
    .filter((line) => line.trim() !== '' && !OF_THE_WHOLE.test(line));
  const telling = lines.filter((line) => TELLING.test(line));
  const says = telling.length > 0 ? telling.slice(0, 5) : lines.slice(-5);
  return { where: `${suite}: ${task}`, says: [...says, `(${place})`] };
}

/**
 * The list that stands before the closing lines. It begins with a line `━━ failed` and ends with an empty one, and has
 * none between, so that `.ci/run` finds it again.
 *
 * @param {readonly Failure[]} failures
 * @returns {string} nothing where nothing failed
 */
export function listed(failures) {
  if (failures.length === 0) return '';
  const told = failures
    .slice(0, MOST)
    .flatMap(({ where, name, says }) => [
      `✗ ${where}`,
      ...(name === undefined ? [] : [`  ${short(name)}`]),
      ...says.map((line) => `    ${short(line)}`),
    ]);
  const more = failures.length - MOST;
  return `━━ failed\n${[...told, ...(more > 0 ? [`and ${more} more`] : [])].join('\n')}\n\n`;
}

function firstLine(message) {
  const line = stripVTControlCharacters(message)
    .split('\n')
    .find((text) => text.trim() !== '');
  return line === undefined ? [] : [line];
}

function short(line) {
  const text = line.replaceAll(/\s+|━━+/g, ' ').trim();
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
