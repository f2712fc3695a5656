import type { Amount } from '../schema/benefit.ts';

/** Yuan to fen. Refuses what is not a whole number of fen. */
export function yuan(amount: number): number {
  const fen = Math.round(amount * 100);
  if (Math.abs(fen - amount * 100) > 1e-6)
    throw new RangeError(`${amount} yuan is not a whole number of fen`);
  return fen;
}

/** 万元 to fen. */
export function wan(amount: number): number {
  return yuan(amount * 10_000);
}

/** Per cent to basis points. */
export function percent(amount: number): number {
  return Math.round(amount * 100);
}

/** Years to months. */
export function years(amount: number): number {
  return amount * 12;
}

/** 最高: one-off, up to `most` fen. */
export function oneOffUpTo(most: number, least?: number): Amount {
  return least === undefined
    ? { kind: 'oneOff', bound: 'upTo', most }
    : { kind: 'oneOff', bound: 'upTo', most, least };
}

/** 最高, spread evenly: a total of up to `most` fen over `months`. */
export function instalmentsUpTo(most: number, months: number): Amount {
  return { kind: 'instalments', bound: 'upTo', most, months };
}

/** 最高 a month: up to `most` fen, for at most `maxMonths` where stated, less those that `monthsUsed` holds. */
export function monthlyUpTo(most: number, maxMonths?: number, monthsUsed?: string): Amount {
  return { kind: 'monthly', bound: 'upTo', most, ...lasting(maxMonths, monthsUsed) };
}

function lasting(maxMonths?: number, monthsUsed?: string) {
  return {
    ...(maxMonths === undefined ? {} : { maxMonths }),
    ...(monthsUsed === undefined ? {} : { monthsUsed }),
  };
}

/** One of several printed amounts a month, in fen, rising; durations as in `monthlyUpTo`. */
export function monthlySteps(
  steps: [number, number, ...number[]],
  maxMonths?: number,
  monthsUsed?: string,
): Amount {
  return {
    kind: 'monthly',
    bound: 'exact',
    most: Math.max(...steps),
    steps,
    ...lasting(maxMonths, monthsUsed),
  };
}

export const unlimited: Amount = { kind: 'unlimited' };
/** Money, but the document prints no figure. */
export const figureNotStated: Amount = { kind: 'notStated' };
export const inKind: Amount = { kind: 'inKind' };
