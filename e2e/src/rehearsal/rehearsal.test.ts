import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Profile, todayInShanghai } from '@portal/rules-core';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { DAY } from '../faults/site/gate.ts';
import { type Answering, beginAnswering } from './answering-reader.ts';
import { bucketFor } from './bucket-for.ts';
import { MENU, SHIPS, STAYS, type Stage, setStage } from './stage.ts';
import { type Visitor, visitor } from './visitor.ts';

// One story, told in order: two builds of a district are published, tried, given to all, taken back, set to a day and
// cleared away, while four readers go on using the portal.

const HOME = `/d/${SHIPS}`;
const PICTURES = join(import.meta.dirname, '../../out/rehearsal');
const KEPT: Profile = { 'education.level': 'master', 'person.foreign': false };

let browser: Browser;
let stage: Stage;
/** Whom a canary of ten in a hundred chooses, and whom it does not. Both load pages anew all the time. */
let chosen: Visitor;
let other: Visitor;
/** Keeps one page open, of the build that was there when it was loaded. */
let patient: Visitor;
/** Answers the check in one page that is never loaded anew; nothing of it is kept on the device. */
let answering: Answering;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  [stage, browser] = await Promise.all([setStage(), launchBrowser()]);
  const { releases, builds, folders } = stage;
  expect(builds.first).not.toBe(builds.second);
  await releases.publish(SHIPS, folders.first);
  await releases.promote(SHIPS, builds.first);
  const open = (bucket: number) => visitor(browser, stage, { bucket, answers: KEPT });
  const buckets = { canary: bucketFor('canary', builds), current: bucketFor('current', builds) };
  [chosen, other, patient] = await Promise.all([
    open(buckets.canary),
    open(buckets.current),
    open(buckets.current),
  ]);
  answering = await beginAnswering(await visitor(browser, stage, { bucket: buckets.canary }));
});
afterAll(async () => {
  await browser?.close();
  await stage?.close();
});

afterEach(async () => {
  // Whatever has happened: nobody has lost an answer, and whoever was in the midst of the check goes on.
  await answering.goesOn();
  for (const each of [chosen, other, patient]) expect(await each.kept()).toEqual(KEPT);
  for (const each of [chosen, other, patient, answering.visitor]) expect(each.errors).toEqual([]);
  // One page has one build, whatever is given out meanwhile.
  expect(answering.visitor.builds()).toEqual([stage.builds.first]);
});

const ofFirst = (role: string) => ({ menu: MENU.first, build: stage.builds.first, role });
const ofSecond = (role: string) => ({ menu: MENU.second, build: stage.builds.second, role });

/** They load the district anew, look around in the portal, and meet one build all the while. */
async function meets(each: Visitor, expected: { build: string }): Promise<void> {
  await each.opens(HOME);
  expect(await each.sees()).toEqual(expected);
  await each.goes(`${HOME}/class-finder`);
  expect(await each.sees()).toEqual(expected);
  await each.goes('/');
  await each.goes(`/d/${STAYS}`);
  await each.goes('/');
  await each.goes(HOME);
  expect(await each.sees()).toEqual(expected);
  expect(each.builds()).toEqual([expected.build]);
}

const picture = (each: Visitor, name: string) =>
  each.page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });

describe('two builds of a district', () => {
  it('begin with the first, which everybody gets', async () => {
    for (const each of [chosen, other]) await meets(each, ofFirst('current'));
    await patient.opens(HOME);
    expect(await patient.sees()).toEqual(ofFirst('current'));
    await picture(chosen, '1-first');
  });

  it('stay with the first while the second is only published', async () => {
    await stage.releases.publish(SHIPS, stage.folders.second);
    for (const each of [chosen, other]) await meets(each, ofFirst('current'));
  });

  it('are given out side by side while the second is tried with ten of a hundred', async () => {
    await stage.releases.promote(SHIPS, stage.builds.second, { canary: 10 });
    await meets(chosen, ofSecond('canary'));
    await meets(other, ofFirst('current'));
    await picture(chosen, '2-canary');
  });

  it('are counted, without anything of the readers', async () => {
    const log = (): string[] => stage.nginx.healthLog().split('\n').filter(Boolean);
    const { first, second } = stage.builds;
    const asCanary = `/health/${SHIPS}/${second}/canary/ok`;
    await expect.poll(() => log().filter((line) => line.endsWith(asCanary))).not.toEqual([]);
    for (const line of log())
      expect(line).toMatch(
        /^\d{4}-\d\d-\d\dT\d\d \/health\/[a-z]+\/[0-9a-f]{10}\/(?:current|canary)\/ok$/,
      );
    const { counts, canaries, skipped } = await stage.releases.health(log(), { pause: true });
    expect(skipped).toBe(0);
    expect(counts).toContainEqual(
      expect.objectContaining({ district: SHIPS, build: first, role: 'current', failures: 0 }),
    );
    expect(canaries).toEqual([
      expect.objectContaining({ district: SHIPS, build: second, worse: false, paused: 'no' }),
    ]);
  });

  it('change places when the second is given to all', async () => {
    await stage.releases.promote(SHIPS, stage.builds.second);
    for (const each of [chosen, other]) await meets(each, ofSecond('current'));
    await picture(other, '3-second');
  });

  it('leave alone who has a page of the first open: its other pages come from the first', async () => {
    // The page was loaded before the second was published; what it opens now it had not asked for yet.
    await patient.goes(`${HOME}/points`);
    await patient.goes(`${HOME}/housing`);
    expect(await patient.sees()).toEqual(ofFirst('current'));
    expect(patient.builds()).toEqual([stage.builds.first]);
    await picture(patient, '4-first-still-open');
  });

  it('go back to the first when the second is taken back', async () => {
    await other.opens(HOME);
    await stage.releases.rollback(SHIPS);
    await meets(chosen, ofFirst('current'));
    // Who has the second open goes on with it until they load the page anew.
    await other.goes(`${HOME}/agriculture`);
    expect(await other.sees()).toEqual(ofSecond('current'));
    expect(other.builds()).toEqual([stage.builds.second]);
    await meets(other, ofFirst('current'));
    await picture(other, '5-taken-back');
  });

  it('wait for the day that the second is set to, by the clock of the server', async () => {
    const tomorrow = new Date(Date.now() + DAY);
    await stage.releases.promote(SHIPS, stage.builds.second, { on: todayInShanghai(tomorrow) });
    for (const each of [chosen, other]) await meets(each, ofFirst('current'));

    stage.portal.setClock(DAY);
    for (const each of [chosen, other]) await meets(each, ofSecond('scheduled'));
    await picture(other, '6-its-day');
    await stage.at(tomorrow).promoteDue();
    for (const each of [chosen, other]) await meets(each, ofSecond('current'));
    stage.portal.setClock(0);
  });

  it('are both kept as long as somebody may ask for them, and cleared away after that', async () => {
    const { builds, releases } = stage;
    const later = stage.at(new Date(Date.now() + 3 * DAY));
    // The build before is what readers of the current one fall back on.
    expect((await later.gc({ keep: 0 })).removed).toEqual([]);

    const late = await visitor(browser, stage, { bucket: 0, answers: KEPT });
    await late.opens(HOME);
    await releases.rollback(SHIPS);
    expect((await releases.gc({ keep: 0 })).removed).toEqual([]);
    await other.goes(`${HOME}/points`);
    expect(await other.sees()).toEqual(ofSecond('current'));

    // Who cannot be given the registry of now gets the one before, which still names it.
    expect((await later.gc({ keep: 0 })).removed).toEqual([]);
    await releases.sign();
    const { removed } = await later.gc({ keep: 0 });
    expect(removed).toEqual([join(releases.folder, SHIPS, builds.second)]);
    for (const each of [chosen, other]) await meets(each, ofFirst('current'));
    expect((await releases.verify()).problems).toEqual([]);

    // A page that was open for longer than that asks for a part that is gone, and goes on with the build before.
    await late.goes(`${HOME}/agriculture`);
    await expect.poll(() => late.sees()).toEqual(ofFirst('previous'));
    expect(await late.kept()).toEqual(KEPT);
    expect(answering.given()).toBeGreaterThanOrEqual(5);
  });
});
