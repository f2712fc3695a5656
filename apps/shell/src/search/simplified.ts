// Traditional and simplified forms of the characters that policies on talent are written with; no dictionary.
const PAIRS =
  '補补貼贴購购戶户籍籍學学醫医療疗創创業业獎奖勵励專专項项區区長长寧宁楊杨國国際际職职稱称機机構构園园團团隊队領领軍军師师資资' +
  '質质訓训練练習习實实驗验證证書书費费貸贷擔担險险養养兒儿親亲屬属偶偶證证簽签籤签歸归僑侨灣湾門门臺台港港進进門门間间關关' +
  '農农發发規规劃划標标準准積积極极計计畫画書书務务稅税財财錢钱銀银會会議议員员認认識识評评選选拔拔優优薦荐傑杰賽赛產产' +
  '體体檢检療疗護护課课題题術术轉转讓让權权識识術术藝艺術术廣广場场樓楼廳厅辦办證证電电話话網网絡络訊讯號号條条級级類类' +
  '層层單单雙双萬万億亿與与為为從从後后裡里裏里這这個个們们麼么嗎吗時时間间東东來来過过還还邊边幾几節节報报銷销應应屆届畢毕' +
  '業业碩硕學学歷历經经驗验聘聘請请給给薪薪貢贡獻献無无償偿繳缴納纳稅税貿贸運运輸输製制環环境境綠绿車车廠厂鄉乡鎮镇塊块' +
  '鏈链孵孵眾众籌筹賃赁貼贴幼幼園园讀读寫写測测試试爭争獲获榮荣譽誉衛卫視视覺觉聽听說说語语譯译紅红樂乐劇剧';

/** A traditional character and the simplified one that the documents use. */
export const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  [...PAIRS].flatMap((character, index, all): [string, string][] => {
    const simple = all[index + 1];
    return index % 2 === 0 && simple !== undefined ? [[character, simple]] : [];
  }),
);
