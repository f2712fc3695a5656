import type { FactType } from '../../schema/fact.ts';
import type { MoneyUnit } from '../columns/match-columns.ts';
import { nameKey } from '../normalise.ts';
import { type Reading, value, wrong } from './reading.ts';

/** A number as it was written, without thousands separators: whole digits and decimals apart, so that nothing is lost. */
interface Decimal {
  negative: boolean;
  whole: string;
  decimals: string;
}

const PLAIN = /^([+-]?)(\d+)(?:\.(\d*))?$/;
const GROUPED = /^([+-]?)(\d{1,3}(?:([, '’])\d{3})(?:\3\d{3})*)(?:\.(\d*))?$/;

function decimalOf(text: string): Decimal | undefined {
  const plain = PLAIN.exec(text);
  if (plain) return { negative: plain[1] === '-', whole: plain[2] ?? '', decimals: plain[3] ?? '' };
  const grouped = GROUPED.exec(text);
  if (!grouped) return undefined;
  return {
    negative: grouped[1] === '-',
    whole: (grouped[2] ?? '').replace(/\D/g, ''),
    decimals: grouped[4] ?? '',
  };
}

/** The decimal times a power of ten as a whole number; `undefined` when it is not whole or not exact any more. */
function scaled({ negative, whole, decimals }: Decimal, power: number): number | undefined {
  const kept = decimals.slice(0, power).padEnd(power, '0');
  if (/[1-9]/.test(decimals.slice(power))) return undefined;
  const number = Number(`${whole}${kept}`);
  if (!Number.isSafeInteger(number)) return undefined;
  return negative ? 0 - number : number;
}

/** A number with at most two decimals, in hundredths; `undefined` for anything else. */
export function readHundredths(text: string): number | undefined {
  const decimal = decimalOf(text);
  return decimal && scaled(decimal, 2);
}

const SCIENTIFIC = /^[+-]?\d+(?:\.\d+)?e[+-]?\d+$/i;

/** A cell that a spreadsheet has shortened to “1.2E+06” has lost its last digits. */
function shortened(): Reading {
  return wrong(
    '科学计数法会丢失尾数；请把该列设为数值格式后重新导出',
    'scientific notation loses the last digits; give the column a number format and export it again',
  );
}

/** A whole number, with or without its unit: “5”, “５年”, “3.0”. */
export function readInteger(
  text: string,
  { min, max, unit }: Extract<FactType, { kind: 'integer' }>,
): Reading {
  if (SCIENTIFIC.test(text)) return shortened();
  const range =
    max === undefined
      ? { zh: `${min} 或以上`, en: `${min} or more` }
      : { zh: `${min} 至 ${max}`, en: `${min} to ${max}` };
  const refusal = wrong(
    `应为整数（${unit.zh}），${range.zh}`,
    `expected a whole number of ${unit.en}, ${range.en}`,
  );
  const match = /^([^\p{L}]*)(\p{L}[\p{L}\s]*)?$/u.exec(text);
  const word = nameKey(match?.[2] ?? '');
  const units = [unit.zh, unit.en, unit.en.replace(/s$/, ''), `个${unit.zh}`, `周${unit.zh}`];
  if (!match || (word !== '' && !units.map(nameKey).includes(word))) return refusal;
  const decimal = decimalOf((match[1] ?? '').trim());
  const number = decimal && scaled(decimal, 0);
  if (number === undefined || number < min || (max !== undefined && number > max)) return refusal;
  return value(number);
}

const MONEY =
  /^(?:¥|rmb|cny|人民币)?\s*([+-]?[\d, '’.]*\d\.?)\s*(亿|万|千|w|k)?\s*(?:元整?|圆|块|yuan|rmb|cny|人民币)?$/i;
/** Powers of ten from the unit to fen. */
const UNIT_POWERS: Readonly<Record<string, number>> = { 亿: 10, 万: 6, w: 6, 千: 5, k: 5 };

/**
 * An amount of money in fen: “300000”, “¥300,000”, “30万”, “３０万元”. A plain number counts in the column's unit;
 * where that is not known and the fact is one told in 万元, a plain number is not guessed at.
 */
export function readMoney(text: string, unit: MoneyUnit | undefined, usual: MoneyUnit): Reading {
  if (SCIENTIFIC.test(text)) return shortened();
  const match = MONEY.exec(text);
  const decimal = match && decimalOf((match[1] ?? '').trim());
  if (!match || !decimal)
    return wrong(
      '应为人民币金额，例如 300000、300,000元 或 30万',
      'expected an amount in yuan, such as 300000, ¥300,000 or 30万',
    );
  const isPlain = /^[\d\s,'’.+-]*$/.test(text);
  if (isPlain && unit === undefined && usual === 'wan' && !/^[0.]+$/.test(text))
    return wrong(
      '没有写单位：请在标题写明，例如“（万元）”，或在单元格写成“500万”',
      'no unit is given: name it in the heading, “(CNY)” or “（万元）”, or write “500万” in the cell',
    );
  const ownPower = UNIT_POWERS[match[2]?.toLowerCase() ?? ''];
  const power = ownPower ?? (isPlain && unit === 'wan' ? 6 : 2);
  const fen = scaled(decimal, power);
  if (fen === undefined || fen < 0)
    return wrong(
      '应为 0 或以上、最多两位小数（分）的金额',
      'expected an amount of 0 or more with at most two decimals (fen)',
    );
  return value(fen);
}

/** A share in basis points: “15%”, “15”. A fraction without the sign could mean either and is not guessed at. */
export function readPercent(text: string, max: number): Reading {
  if (SCIENTIFIC.test(text)) return shortened();
  const match = /^(.*?)\s*(%|‰|per ?cent)?$/i.exec(text);
  const decimal = decimalOf((match?.[1] ?? '').trim());
  const sign = match?.[2];
  const most = max / 100;
  if (!decimal || sign === '‰')
    return wrong(`应为百分比，0% 至 ${most}%`, `expected a percentage, 0% to ${most}%`);
  const basisPoints = scaled(decimal, 2);
  const isBelowOne =
    /^0*1?$/.test(decimal.whole) && Number(`${decimal.whole}.${decimal.decimals}`) > 0;
  if (sign === undefined && isBelowOne && Number(`${decimal.whole}.${decimal.decimals}0`) <= 1)
    return wrong(
      '不清楚是比例还是百分数：请加上 %，例如 15%',
      'a fraction or a percentage? Write the sign, such as 15%',
    );
  if (basisPoints === undefined || basisPoints < 0 || basisPoints > max)
    return wrong(
      `应为 0% 至 ${most}%，最多两位小数`,
      `expected 0% to ${most}%, with at most two decimals`,
    );
  return value(basisPoints);
}
