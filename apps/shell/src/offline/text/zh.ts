export const zh = {
  keptAll: '离线：以下是本机于 {at} 保存的内容。',
  keptSome: '部分内容暂时读不到最新的，用的是本机保存的。',
  keptDistricts: '{districts}：保存于 {at}。',
  keptMeans: '此后各区若有变动，这里还看不到；连上网络后会自动更新。',
  tryAgain: '再试一次',
  trying: '正在连接……',
  triedInVain: '{at} 又试过一次，仍未连上。',
  updateReady: '本平台有新版本。',
  updateLosesAnswers:
    '您的回答没有保存在本机，刷新后要重新填写；不刷新也可以继续用，下次打开就是新版本。',
  updateLater: '刷新即用；不刷新也可以继续用，下次打开就是新版本。',
  updateReload: '刷新',
  neverOpened: '{district}自有的页面和工具还没有在本机打开过',
  neverOpenedMeans:
    '现在没有连接，无法载入。连上网络后打开一次，以后离线也能用。下面的项目、条件、金额和依据来自本机保存的政策数据。',
  neverKept:
    '本机没有保存{district}的政策数据，现在又没有连接。连上网络后打开一次，以后离线也能看。',
} as const;

export type OfflineTextKey = keyof typeof zh;
