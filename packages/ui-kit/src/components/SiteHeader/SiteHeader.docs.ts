import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('页头', 'Site header'),
  summary: text(
    '名称、搜索、主导航、显示方式和语言；屏幕窄时，名称以外的都收进一个按钮。',
    'The name, the search, the main navigation, display mode and language; on a narrow screen all but the name stands behind one button.',
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
        '两行：名称和搜索，导航和设置。有没有搜索，导航都在同一处。',
        'Two lines: the name and the search, the navigation and the settings. The navigation stands in the same place with a search and without.',
      ),
    },
    {
      name: text('没有导航', 'Without navigation'),
      meaning: text('一行：名称和设置。', 'One line: the name and the settings.'),
    },
    {
      name: text('平板竖放', 'A tablet upright'),
      meaning: text(
        '“菜单”按钮，展开后导航在左，搜索和设置在右。',
        'A “Menu” button; opened, the navigation stands left, the search and the settings right.',
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
        '名称、菜单、搜索、各链接、显示方式、语言。',
        'The name, the menu, the search, the links, display mode, language.',
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
      '英文、关怀模式、1280 像素宽时，一行放得下五项；再多会折到下一行。',
      'In English, in care mode, at 1280 pixels the navigation holds five entries in its line; more go to a further one.',
    ),
  ],
} satisfies PartDocs;
