/** Why a text in a field is not a value. */
export type InputProblem =
  | 'notANumber'
  | 'notWhole'
  | 'negative'
  | 'tooPrecise'
  | 'tooLarge'
  | 'outOfRange'
  | 'dateIncomplete'
  | 'dateMissing';

/** A value, nothing at all (`null`), or a problem. */
export type Parsed<Value> = { value: Value | null } | { problem: InputProblem };

export type MoneyUnit = 'yuan' | 'wan';

/** Decimals that each unit has before the fen. */
const EXPONENT: Readonly<Record<string, number>> = {
  yuan: 2,
  wan: 6,
  元: 2,
  块: 2,
  万: 6,
  万元: 6,
  亿: 10,
  亿元: 10,
};

/** Full-width figures and separators as a Chinese keyboard gives them, thousands separators, spaces. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[,、'\s]/g, '')
    .replace('。', '.');
}

/**
 * Money as people write it: “300000”, “30万”, “３０ 万元”, “1,200.50”. A unit in the text goes before the field's.
 * Counted with whole numbers throughout, so that no fen is lost.
 * @returns whole fen
 */
export function parseMoney(text: string, unit: MoneyUnit): Parsed<number> {
  const clean = plain(text).replace(/^(?:¥|CNY|RMB)/i, '');
  if (clean === '') return { value: null };
  const match = /^(-?)(\d*)(?:\.(\d*))?(元|块|万元|万|亿元|亿)?$/.exec(clean);
  if (!match || (match[2] === '' && !match[3])) return { problem: 'notANumber' };
  if (match[1] === '-') return { problem: 'negative' };
  const exponent = EXPONENT[match[4] ?? unit] ?? 2;
  const decimals = (match[3] ?? '').replace(/0+$/, '');
  if (decimals.length > exponent) return { problem: 'tooPrecise' };
  const fen = Number(`${match[2]}${decimals.padEnd(exponent, '0')}`);
  return Number.isSafeInteger(fen) ? { value: fen } : { problem: 'tooLarge' };
}

/** Fen as a plain number in a unit, for the field itself: no separators. */
export function moneyText(fen: number, unit: MoneyUnit): string {
  const exponent = EXPONENT[unit] ?? 2;
  const digits = String(fen).padStart(exponent + 1, '0');
  const decimals = digits.slice(-exponent).replace(/0+$/, '');
  return decimals ? `${digits.slice(0, -exponent)}.${decimals}` : digits.slice(0, -exponent);
}

/**
 * A whole number, or one with up to `decimals` decimals that is returned in units of the last one
 * (`decimals: 2` and “57.73” gives 5773).
 */
export function parseNumber(
  text: string,
  {
    min = 0,
    max,
    decimals = 0,
  }: { min?: number; max?: number | undefined; decimals?: number } = {},
): Parsed<number> {
  const clean = plain(text).replace(/%$/, '');
  if (clean === '') return { value: null };
  const match = /^(-?)(\d+)(?:\.(\d*))?$/.exec(clean);
  if (!match) return { problem: 'notANumber' };
  const fraction = (match[3] ?? '').replace(/0+$/, '');
  if (fraction.length > decimals) return { problem: decimals === 0 ? 'notWhole' : 'tooPrecise' };
  const value = Number(`${match[1]}${match[2]}${fraction.padEnd(decimals, '0')}`);
  if (!Number.isSafeInteger(value)) return { problem: 'tooLarge' };
  if (value < 0 && min >= 0) return { problem: 'negative' };
  if (value < min || (max !== undefined && value > max)) return { problem: 'outOfRange' };
  return { value };
}

/** A whole number or one with decimals as the field shows it. */
export function numberText(value: number, decimals: number): string {
  return decimals === 0 ? String(value) : String(value / 10 ** decimals);
}

const LAST_DAY = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The three parts of a date as typed. `null` when all are empty. @returns `YYYY-MM-DD` */
export function parseDate(year: string, month: string, day: string): Parsed<string> {
  const parts = [year, month, day].map(plain);
  if (parts.every((part) => part === '')) return { value: null };
  if (parts.some((part) => part === '')) return { problem: 'dateIncomplete' };
  if (parts.some((part) => !/^\d+$/.test(part))) return { problem: 'notANumber' };
  const [y, m, d] = parts.map(Number);
  if (y === undefined || m === undefined || d === undefined) return { problem: 'dateIncomplete' };
  if (parts[0]?.length !== 4) return { problem: 'dateMissing' };
  const leap = y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0);
  const last = m === 2 && !leap ? 28 : LAST_DAY[m - 1];
  if (last === undefined || d < 1 || d > last) return { problem: 'dateMissing' };
  return { value: `${parts[0]}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}` };
}
