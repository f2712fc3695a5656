import { seeded } from './seeded.ts';

/** A roster of invented people, as long as one likes, the same for the same seed. */

const HEADINGS =
  '姓名,工号,出生日期,最高学历,最高全日制学历,专业技术职称,年薪（元）,单位注册地,单位纳税地,个税缴纳地,社保缴纳地,户口,是否租房,月租金,新引进';

const LEVELS = ['大专', '本科', '硕士', '博士'];
const TITLES = ['无', '初级', '中级', '副高级', '正高级', ''];
const HOMES = ['上海户籍', '居住证', '人才引进落户', '无'];

export interface RosterShape {
  rows: number;
  /** Places as they are written: districts, and elsewhere. */
  places: readonly string[];
  /** One row in so many has a cell that cannot be read; 0: none has. */
  faultyEvery: number;
}

/** The lines of a roster, in pieces of about a thousand. */
export function* rosterLines({ rows, places, faultyEvery }: RosterShape): Generator<string> {
  const random = seeded(20_260_101);
  const below = (count: number): number => Math.floor(random() * count);
  const one = (of: readonly string[]): string => of[below(of.length)] ?? '';
  yield `${HEADINGS}\r\n`;
  let piece = '';
  for (let row = 1; row <= rows; row++) {
    const isFaulty = faultyEvery > 0 && row % faultyEvery === 0;
    const birth = isFaulty ? '1990-02-30' : `${1960 + below(45)}-${1 + below(12)}-${1 + below(28)}`;
    const level = below(LEVELS.length);
    const cells = [
      `员工${row}`,
      `A${row}`,
      birth,
      LEVELS[level],
      LEVELS[Math.max(0, level - below(2))],
      one(TITLES),
      `${80 + below(900)},000`,
      one(places),
      one(places),
      one(places),
      below(5) === 0 ? '外地' : '上海',
      one(HOMES),
      below(2) === 0 ? '是' : '否',
      String(2000 + 10 * below(1000)),
      below(3) === 0 ? '' : below(2) === 0 ? '√' : '×',
    ];
    piece += `${cells.map((cell) => (cell?.includes(',') ? `"${cell}"` : cell)).join(',')}\r\n`;
    if (row % 1000 !== 0) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}
