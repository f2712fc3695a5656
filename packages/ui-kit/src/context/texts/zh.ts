/** The kit's words of what stands around every page, and of what home shows: a first page brings no others. */
export const zh = {
  skipToContent: '跳到正文',
  headerNavigation: '主导航',
  headerMenu: '菜单',
  headerMenuClose: '收起菜单',
  headerOtherLanguage: 'English',
  headerDisplayMode: '显示方式',
  modeAuto: '跟随系统',
  modeLight: '浅色',
  modeDark: '深色',
  modeCare: '关怀模式',
  modeContrast: '高对比度',
  footerNavigation: '页脚导航',
  search: '搜索',
  loading: '正在载入',
  retry: '重试',
  toasts: '通知',
  toastDismiss: '关闭这条通知',
  districtProgrammes: '{count} 个项目',
  districtServices: '{count} 项服务',
  validityFrom: '生效',
  validityUntil: '到期',
  validityUntilNotStated: '文件未载明',
  districtUnpublished: '{name}的政策目前没有在这里发布',
  districtUnavailable: '{name}暂时无法显示',
  districtUnpublishedMeans:
    '可能还没有发布，也可能已经撤下。其他各区不受影响。请直接向该区人才服务部门咨询。',
  districtUnavailableMeans: '其他各区不受影响。请稍后重试，或直接向该区人才服务部门咨询。',
  districtUnavailableAlike: '请稍后重试，或直接向该区人才服务部门咨询。',
} as const;

export type FrameTextKey = keyof typeof zh;
