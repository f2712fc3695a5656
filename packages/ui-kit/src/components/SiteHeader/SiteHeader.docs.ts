import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('页头', 'Site header'),
  summary: text(
    '名称、主导航、显示方式和语言；手机上收进一个按钮。',
    'The name, the main navigation, display mode and language; on a phone behind one button.',
  ),
  status: 'settled',
  whenToUse: [text('每个文档一次。', 'Once a document.')],
  whenNot: [
    { when: text('一页之内的目录或分栏。', 'For the contents of one page.'), instead: 'Tabs' },
    { when: text('所在位置。', 'For where the page stands.'), instead: 'Breadcrumbs' },
  ],
  states: [
    {
      name: text('宽屏', 'Wide'),
      meaning: text(
        '一行排开，放不下的到下一行。',
        'In one line; what does not fit goes to the next.',
      ),
    },
    {
      name: text('手机', 'On a phone'),
      meaning: text(
        '“菜单”按钮，展开后占整行。',
        'A “Menu” button; opened, it takes the whole width.',
      ),
    },
    {
      name: text('只有名称', 'The name alone'),
      meaning: text(
        '没有可放进菜单的东西时，不出现菜单按钮。',
        'With nothing to put into a menu there is no button for it.',
      ),
    },
    {
      name: text('当前页', 'Current page'),
      meaning: text('左侧或下方一道线，字加粗。', 'A line beside or below it, and bold.'),
    },
    { name: text('打印', 'On paper'), meaning: text('只印名称。', 'Only the name is printed.') },
  ],
  keyboard: [
    {
      keys: ['Tab'],
      does: text(
        '名称、菜单、各链接、显示方式、语言。',
        'The name, the menu, the links, display mode, language.',
      ),
    },
    {
      keys: ['Enter'],
      does: text('展开或收起菜单；打开链接。', 'Opens or folds the menu; follows a link.'),
    },
    {
      keys: ['Escape'],
      does: text('收起菜单，焦点回到按钮。', 'Folds the menu; the focus goes back to its button.'),
    },
  ],
  screenReader: [
    text(
      '页头地标；名为“主导航”的导航；当前一项读出“当前页”。',
      'The banner landmark with a navigation named “Main”; the current entry is announced.',
    ),
    text(
      '菜单按钮读出已展开或已收起；另一种语言用那种语言读出。',
      'The menu’s button is heard as expanded or collapsed; the other language is named, and pronounced, in that language.',
    ),
  ],
  knownIssues: [
    text(
      '展开的菜单把页面往下推，不是浮层：打开它时焦点不会被关在里面。',
      'The open menu pushes the page down rather than lie over it: so it need not hold the focus.',
    ),
    text(
      '主导航超过六项时，英文在 1280 像素宽上会占两行。',
      'With more than six entries the English navigation takes two lines at 1280 pixels.',
    ),
  ],
} satisfies PartDocs;
