/** A name as the sidebar shows it. */
export interface SidebarName {
  zh: string;
  en: string;
}

/** Titles of the sidebar that are no part: what they are called in each language. */
export const STORYBOOK_NAMES: Readonly<Record<string, SidebarName>> = {
  'Start Here': { zh: '从这里开始', en: 'Start here' },
  Foundations: { zh: '基础', en: 'Foundations' },
  Components: { zh: '组件', en: 'Components' },
  Patterns: { zh: '业务组件', en: 'Patterns' },
  Pages: { zh: '页面', en: 'Pages' },
  Docs: { zh: '说明', en: 'Docs' },
  Colour: { zh: '颜色', en: 'Colour' },
  'District Themes': { zh: '各区主题色', en: 'District themes' },
  Type: { zh: '文字排印', en: 'Type' },
  'Spacing And Sizes': { zh: '间距与尺寸', en: 'Spacing and sizes' },
  'Display Modes': { zh: '显示方式', en: 'Display modes' },
  'Writing Style': { zh: '行文规范', en: 'Writing style' },
  Accessibility: { zh: '无障碍', en: 'Accessibility' },
  'How A Verdict Is Shown': { zh: '结论如何呈现', en: 'How a verdict is shown' },
  Untranslated: { zh: '未翻译的文字', en: 'Untranslated' },
};
