import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('轻提示', 'Toast'),
  summary: text(
    '事情做完后在屏幕下方说一声，过一会儿自己消失。',
    'Says in passing, at the bottom of the screen, that something is done; goes by itself.',
  ),
  status: 'new',
  whenToUse: [
    text(
      '读者刚做的事有了结果，而页面上也看得到。',
      'When what the reader has just done has worked, and the page shows it too.',
    ),
    text('附一个“撤销”。', 'With one “Undo”.'),
    text(
      '在门户最外层放一个 ToastProvider，各处用 useToasts().show。',
      'One ToastProvider around the whole portal; everywhere else useToasts().show.',
    ),
    text(
      '装进另一页的部分（如区的页面）用 host 转给那一页，通知区域只有一个。',
      'A part that is mounted into another page, as a district is, passes its notices on with host: there is one area for them.',
    ),
  ],
  whenNot: [
    {
      when: text('只在这里说的内容：它会消失。', 'For what is said nowhere else: it goes away.'),
      instead: 'Notice',
    },
    {
      when: text('出错，读者要改什么。', 'For errors that the reader must mend.'),
      instead: 'ErrorSummary',
    },
    { when: text('需要读者决定。', 'For a decision.'), instead: 'Dialog' },
  ],
  states: [
    {
      name: text('只有一句话', 'Words alone'),
      meaning: text('八秒后消失。', 'Goes after eight seconds.'),
    },
    {
      name: text('带撤销', 'With undo'),
      meaning: text(
        '二十秒后消失，撤销的机会也随之没有：公用电脑上，后来的人不能把前一位的回答找回来。',
        'Goes after twenty seconds, and the chance with it: on a shared computer nobody who comes later can bring back the answers of the one before.',
      ),
    },
    {
      name: text('指着或有焦点', 'Hovered or focused'),
      meaning: text('一直在；离开后重新计时。', 'Stays; the time begins anew afterwards.'),
    },
    {
      name: text('对话框打开时', 'While a dialog is open'),
      meaning: text(
        '提示出现在对话框里，读得到也按得到；关闭后回到页面上。',
        'The notice is in the dialog, where it is heard and can be pressed; afterwards it is on the page.',
      ),
    },
    {
      name: text('几条', 'Several'),
      meaning: text('新的在下面，各走各的时间。', 'The newest below, each with its own time.'),
    },
  ],
  keyboard: [
    {
      keys: ['Tab'],
      does: text(
        '提示在页面末尾：从最后一个链接再按一次就到；在页脚之后。',
        'Notices stand at the end of the page: one step after the last link.',
      ),
    },
    {
      keys: ['Escape'],
      does: text(
        '焦点在提示里时关闭它，焦点回到原处。',
        'Inside a notice: dismisses it, and the focus goes back.',
      ),
    },
    {
      keys: ['Enter'],
      does: text('按下撤销或关闭，焦点回到原处。', 'Presses undo or dismiss; the focus goes back.'),
    },
  ],
  screenReader: [
    text(
      '出现时读出，不打断正在读的内容，也不移动焦点。',
      'Heard when it comes, after what is being read; the focus does not move.',
    ),
    text(
      '整个区域是地标“通知”，可以直接跳过去。',
      'The area is a landmark named “Notices” that can be jumped to.',
    ),
  ],
  knownIssues: [
    text(
      '用键盘从页面中间走到撤销要经过后面的所有链接；用地标跳转快些。做不到时撤销的事也能重新做。',
      'From the middle of a page the keyboard passes every later link on the way to undo; the landmark is quicker. What undo does must be possible in another way too.',
    ),
  ],
} satisfies PartDocs;
