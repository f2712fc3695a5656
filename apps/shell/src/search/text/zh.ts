/** The words of the search. */
export const zh = {
  foundBy: '由“{typed}”找到：{meant}',
  foundFor: '与“{typed}”有关：{need}',
  foundIn: '相关内容：',
  straightTitle: '直达',
  indicatorsTitle: '规划指标（{count}）',
  indicatorsMore: '还有 {count} 项指标，写得更具体就能看到。',
  kindClause: '文件条款',
  kindPage: '本区工具',
  citingTitle: '下面是引用这些条款的项目和服务。',
  citingNone: '没有项目或服务引用这些条款。',
  nearTitle: '您是不是要找：',
  emptyTips:
    '可以输入中文、拼音、拼音首字母或英文，例如：租房、zufang、zfbt、rent；也可以输入条款位置，例如：附件4 一、（一）3.。',
  emptyAll: '看全部项目与服务',
  emptyCheck: '回答几个问题，让系统替您找',
  failedTitle: '搜索暂时用不了',
  failedBody: '搜索要用的程序没有取到，可能是网络不通。列表和筛选仍可使用。',
  counted: '找到 {count} 项。',
} as const;

export type SearchTextKey = keyof typeof zh;
