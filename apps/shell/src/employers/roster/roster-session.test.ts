import { beforeEach, describe, expect, it, vi } from 'vitest';
import { northPack, southPack } from '../../testing/packs.ts';
import { rosterDesk } from './engine/desk.ts';
import type { ToWorker } from './engine/protocol.ts';
import { RosterClient, type WorkerLike } from './roster-client.ts';
import { RosterSession } from './roster-session.ts';

const PACKS = [northPack, southPack];
const HEAD = '姓名,工号,单位注册地,学历,出生日期\n';
const person = (name: string): string => `${name},1,北区,博士,1990-05-20\n`;
const file = (name: string, ...rows: string[]): File => new File([HEAD, ...rows], name);
const long = (name: string): File =>
  file(name, ...Array.from({ length: 1000 }, (_, row) => person(`A${row}`)));

// Time flies: each look at how far it is finds that it is time to say so, and to listen.
beforeEach(() => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 1000;
    return now;
  });
  return () => vi.restoreAllMocks();
});

/** The worker's own desk, without the thread. */
function lineToDesk(): WorkerLike {
  const page = new EventTarget();
  const hear = rosterDesk((data) => page.dispatchEvent(new MessageEvent('message', { data })));
  return {
    postMessage: (message: ToWorker) => void queueMicrotask(() => hear(message)),
    terminate: () => undefined,
    addEventListener: page.addEventListener.bind(page),
    removeEventListener: page.removeEventListener.bind(page),
  };
}

async function session(packs = PACKS): Promise<RosterSession> {
  const made = new RosterSession(new RosterClient(lineToDesk));
  await made.readFor(packs, '2026-01-01');
  return made;
}
const namesIn = async (roster: RosterSession): Promise<(string | undefined)[]> =>
  (await roster.people({}, 0, 3)).lines.map(({ identities: [name] }) => name);

describe('a roster that is there', () => {
  it('stays, people and all, when the next file cannot be read', async () => {
    const roster = await session();
    await roster.open(file('good.csv', person('李雷')));
    await roster.evaluate();
    await roster.open(new File([Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0)], 'old.xls'));
    expect(roster.current()).toMatchObject({
      fileName: 'good.csv',
      failure: { problem: 'oldXls' },
      summary: { evaluated: 1 },
    });
    expect(await namesIn(roster)).toEqual(['李雷']);
    expect(await roster.download('results', 'csv', 'zh')).toBeInstanceOf(Blob);
  });

  it('is the file that was chosen last, however long the one before takes', async () => {
    const roster = await session();
    const before = roster.open(long('long.csv'));
    await roster.open(file('short.csv', person('韩梅')));
    await before;
    await roster.evaluate();
    expect(roster.current()).toMatchObject({ fileName: 'short.csv', summary: { rows: 1 } });
    expect(await namesIn(roster)).toEqual(['韩梅']);
  });
});

describe('a file that is being read', () => {
  it('is read by the rules of the districts that come meanwhile, too', async () => {
    const roster = await session([northPack]);
    const opening = roster.open(long('long.csv'));
    await roster.readFor(PACKS, '2026-01-01');
    await opening;
    await roster.evaluate();
    expect(roster.current().summary?.notOpen).toEqual(['south/high-end/grant']);
  });

  it('takes the place of the one before, also where the day is changed meanwhile', async () => {
    const roster = await session();
    await roster.open(file('first.csv', person('李雷')));
    await roster.evaluate();
    const opening = roster.open(long('second.csv'));
    await roster.readFor(PACKS, '2026-02-01');
    await opening;
    expect(roster.current()).toMatchObject({ fileName: 'second.csv', opened: { rows: 1000 } });
  });
});

it('follows the rules and the day that came while another file was given up', async () => {
  const roster = await session([northPack]);
  await roster.open(file('good.csv', person('李雷')));
  await roster.evaluate();
  const opening = roster.open(long('long.csv'));
  await roster.readFor(PACKS, '2026-02-01');
  roster.cancel();
  await opening;
  expect(roster.current()).toMatchObject({
    fileName: 'good.csv',
    asOf: '2026-02-01',
    summary: { rows: 1, notOpen: ['south/high-end/grant'] },
  });
});

/** Gives up what is under way, as soon as it has begun to say how far it is. */
function givingUp(roster: RosterSession): void {
  const stop = roster.subscribe(() => {
    if ((roster.current().work?.progress.done ?? 0) === 0) return;
    stop();
    roster.cancel();
  });
}

it('shows results beside the settings that they were made with, also when new ones are given up', async () => {
  const roster = await session();
  await roster.open(long('long.csv'));
  await roster.evaluate();
  const shown = roster.current();
  givingUp(roster);
  await roster.change({ districts: ['south'], lenient: true });
  expect(roster.current().summary).toBe(shown.summary);
  expect(roster.current().settings).toEqual(shown.settings);
  givingUp(roster);
  await roster.choose(3, null);
  expect(roster.current()).toMatchObject({ wanted: true, failure: undefined });
  const { summary, matching, matched } = roster.current();
  expect({ summary, matching, matched }).toEqual({
    summary: shown.summary,
    matching: shown.matching,
    matched: shown.matched,
  });
});

it('asks again for results that were never there', async () => {
  const roster = await session();
  await roster.open(long('long.csv'));
  givingUp(roster);
  await roster.evaluate();
  expect(roster.current()).toMatchObject({ wanted: false, summary: undefined });
});
