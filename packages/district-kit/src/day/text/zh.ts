export const zh = {
  readFor: '按 {date} 的政策阅读，不是今天的。',
  readForToday: '按今天（{date}）的政策阅读',
  past: '这是当时的规定，不表示现在还能申请。',
  noneHolds: '这一天，{count, plural, =1 {这份文件不在有效期内} other {# 份文件都不在有效期内}}。',
  unreadable:
    '网址里的日期“{text}”无法识别，现按今天（{date}）阅读。日期应写成 2019-12-31 的样子，在 2000 年至 2099 年之间。',
  missing: '网址里没有写日期，现按今天（{date}）阅读。',
  dropUnreadable: '从网址中去掉这个日期',
  toToday: '回到今天',
  change: '换一天',
  periods: '文件的有效期和所选的日期',
  lastDays: '直接选一天',
  lastDayOf: '{date}，{districts}规划的最后一天',
} as const;

export type DayTextKey = keyof typeof zh;
