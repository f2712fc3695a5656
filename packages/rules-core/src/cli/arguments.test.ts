import { describe, expect, it } from 'vitest';
import { rules } from './run-in-test.ts';

const COMMANDS = [
  'list',
  'show',
  'facts',
  'evaluate',
  'batch',
  'points',
  'rank',
  'ledger',
  'validate',
  'schema',
];

describe('help', () => {
  it('names every command, on stdout', async () => {
    const { code, stdout, stderr } = await rules(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${command} +\\S`, 'm'));
  });

  it.each(COMMANDS)('of "%s" tells its usage and options', async (command) => {
    const { code, stdout, stderr } = await rules([command, '--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`Usage: npm run --silent rules -- ${command}`);
    expect(stdout).toMatch(/^ {2}--help +Show this help\.$/m);
    expect(await rules(['help', command])).toEqual({ code, stdout, stderr });
  });

  it('is the answer to no command at all, as a message', async () => {
    const { code, stdout, stderr } = await rules([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Commands:');
  });
});

describe('what is typed wrongly', () => {
  it.each([
    ['a command', ['evaluat'], 'there is no command "evaluat"; did you mean "evaluate"?'],
    ['a far-off command', ['frobnicate'], 'there are list, show, facts'],
    ['an option', ['list', '--jsn'], 'there is no option --jsn; did you mean --json?'],
    ['a short option', ['list', '-x'], 'there is no option -x'],
    ['a doubled option', ['list', '--json', '--json'], '--json stands there twice'],
    ['a forgotten value', ['list', '--district'], '--district needs a value: --district D'],
    ['an option as value', ['list', '--district', '--json'], '--district needs a value'],
    ['a value for a switch', ['list', '--json=yes'], '--json takes no value, but has "yes"'],
    ['a word too many', ['list', 'north'], '"north" is one word too many for "list"'],
    ['no operand', ['show'], 'the id of a record'],
    ['no profile', ['evaluate'], '--profile FILE is missing'],
    ['a district', ['list', '--district', 'nroth'], 'did you mean "north"?'],
    ['a far-off district', ['list', '--district', 'west-end'], 'there are north, south'],
    ['a date', ['list', '--as-of', '2021-02-29'], '--as-of "2021-02-29" is no date'],
    ['a language', ['list', '--lang', 'fr'], '--lang "fr" is no language'],
    ['a packs folder', ['list', '--packs', 'nowhere'], 'there is no folder'],
    ['a record', ['show', 'north/setling-in'], 'did you mean "north/settling-in"?'],
    ['a record without its district', ['show', 'hotline'], 'did you mean "north/hotline"?'],
    ['a record of no district', ['show', 'nort/hotline'], 'did you mean "north"?'],
  ])('%s is named with its remedy', async (_, args, message) => {
    const { code, stdout, stderr } = await rules(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});
