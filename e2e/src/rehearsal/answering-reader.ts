import { readFileSync } from 'node:fs';
import type { FactValue, Profile } from '@portal/rules-core';
import { expect } from 'vitest';
import { answerQuestion } from '../check.ts';
import { engineer } from '../persona.ts';
import { SHIPS } from './stage.ts';
import type { Visitor } from './visitor.ts';

/** Somebody in the midst of the check, in one page; what they have answered is on no device. */
export interface Answering {
  visitor: Visitor;
  /** Answers the next question, visits the district and comes back; all that was answered is there still. */
  goesOn(): Promise<void>;
  /** How many questions they have answered with more than “not sure”. */
  given(): number;
}

/** A visitor begins the check; the first question is on their page then. */
export async function beginAnswering(visitor: Visitor): Promise<Answering> {
  const { page } = visitor;
  const given: Record<string, FactValue> = {};

  await visitor.opens('/check');
  await page.locator('main a[href*="fact="]').first().click();
  await page.waitForURL(/fact=/);

  return {
    visitor,
    given: () => Object.keys(given).length,
    async goesOn() {
      const question = new URL(page.url());
      const fact = question.searchParams.get('fact') ?? '';
      const value = engineer[fact];
      await answerQuestion(page, value);
      if (value !== undefined) given[fact] = value;
      await page.waitForURL((url) => url.search !== question.search);
      await page.locator('main form').waitFor();
      const next = page.url();

      await visitor.goes('/');
      await visitor.goes(`/d/${SHIPS}`);
      await visitor.goes('/your-data');
      expect(await exported(visitor)).toEqual(given);
      await page.evaluate(() => history.go(-3));
      await page.waitForURL(next);
      await page.locator('main form').waitFor();
    },
  };
}

/** The answers as the reader takes them along in a file. */
async function exported({ page }: Visitor): Promise<Profile> {
  const button = page.getByRole('button', { name: 'Export my answers' });
  await button.or(page.getByText('There are no answers at the moment')).first().waitFor();
  if ((await button.count()) === 0) return {};
  const download = page.waitForEvent('download');
  await button.click();
  return JSON.parse(readFileSync(await (await download).path(), 'utf8')).profile;
}
