import type { Pack } from '../schema/pack.ts';
import { pack as north } from './fixtures/north/policy/index.ts';
import { pack as south } from './fixtures/south/policy/index.ts';

/** An invented district's pack with at least one record of every kind; no end date is stated. */
export const fixturePack: Pack = north;

/** A second invented district: a plan whose period ended on 2020-12-31. */
export const endedFixturePack: Pack = south;
