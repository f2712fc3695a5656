/** The words of the ranking of a cohort; a catalogue of its own, so that they come with the page that shows it. */
export const zh = {
  rankList: '名单',
  rankListHint:
    '每行一人：编号,总分。逗号、分号或从表格复制的制表符都可以；可带表头。建议不用真实姓名。',
  rankMinimum: '当年公布的最低奖励分值',
  rankMinimumHint: '主管部门每年公布；不填则视为名单上的人全部入选。',
  rankRun: '排名分档',
  rankEmpty: '名单是空的，请先粘贴至少一行。',
  rankIssues: '有 {count} 行读不懂，改好后再排名；已填的内容都还在。',
  rankIssue: '第 {line} 行（{found}）：{remedy}',
  rankNoId: '缺少编号，请写成“编号,总分”',
  rankNoPoints: '缺少总分，请写成“编号,总分”',
  rankTooManyFields: '内容多于两栏，请只留编号和总分',
  rankTwice: '编号与第 {earlier} 行重复，请改成不同的编号',
  rankTooPrecise: '总分最多两位小数，请减少小数位',
  rankStale: '名单已改动，请重新排名。',
  rankCaption: '排名与每月金额',
  rankSummary:
    '{count} 人中 {selected} 人入选，其中 {open} 人的金额因取整或同分未载明而是一个区间。',
  rankHeader: '第一行当作表头，没有算作一个人。',
  rankPlace: '名次',
  rankId: '编号',
  rankPoints: '总分',
  rankAmount: '每月金额',
  rankNotSelected: '未达最低分值',
  rankRule: '分档规则',
  rankRuleLead:
    '入选人员由低分到高分排列，依次填入各档。文件没有写明人数除不尽时如何取整、同分如何排列：跨在两档边上的人显示为区间。',
  rankShowAll: '显示全部 {count} 行',
} as const;

export type RankingTextKey = keyof typeof zh;
