/** What generated districts and programmes are called. No district is. */

const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A district by its number: 甲子, 乙丑, … as years are counted, sixty of them. */
export function districtName(at: number): { id: string; name: { zh: string; en: string } } {
  const id = `z${LETTERS[Math.floor(at / 26) % 26]}${LETTERS[at % 26]}`;
  return {
    id,
    name: { zh: `${STEMS[at % 10]}${BRANCHES[at % 12]}区`, en: id.toUpperCase() },
  };
}

/** What a variation is for. */
export interface Field {
  zh: string;
  en: string;
}

const TRADES: readonly (readonly [zh: string, en: string])[] = [
  ['集成电路', 'Integrated circuits'],
  ['生物医药', 'Biomedicine'],
  ['人工智能', 'Artificial intelligence'],
  ['新材料', 'New materials'],
  ['智能制造', 'Smart manufacturing'],
  ['新能源汽车', 'Electric vehicles'],
  ['航空航天', 'Aerospace'],
  ['海洋工程', 'Marine engineering'],
  ['数字贸易', 'Digital trade'],
  ['金融科技', 'Financial technology'],
  ['现代物流', 'Logistics'],
  ['文化创意', 'Creative industries'],
  ['时尚消费', 'Fashion'],
  ['现代农业', 'Agriculture'],
  ['节能环保', 'Environment'],
  ['北斗导航', 'Navigation'],
  ['检验检测', 'Testing'],
  ['会展旅游', 'Exhibitions and travel'],
  ['体育产业', 'Sports'],
  ['网络安全', 'Network security'],
];
const STAGES: readonly (readonly [zh: string, en: string])[] = [
  ['领军', 'leaders'],
  ['骨干', 'core staff'],
  ['青年', 'young people'],
  ['团队', 'teams'],
  ['初创', 'beginners'],
  ['引进', 'newcomers'],
  ['培育', 'growth'],
  ['专项', 'special'],
];
const TENTHS = '零一二三四五六七八九';

/** The field of the variation with this number; no two of a district are the same up to 16,000 of them. */
export function fieldOf(at: number): Field {
  const [trade, trader] = TRADES[at % TRADES.length] ?? ['', ''];
  const [stage, who] = STAGES[Math.floor(at / TRADES.length) % STAGES.length] ?? ['', ''];
  const round = Math.floor(at / (TRADES.length * STAGES.length));
  const batch =
    round === 0 ? '' : `第${[...String(round)].map((digit) => TENTHS[Number(digit)]).join('')}批`;
  return {
    zh: `${trade}${stage}${batch}`,
    en: `${trader}, ${who}${round === 0 ? '' : ` ${round}`}`,
  };
}
