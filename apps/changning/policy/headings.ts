import { text } from '@portal/rules-core/author';

/** What the headings of the document are over; the measures themselves name their records. */
export const headings = {
  'changning/main/1': text('总体思路', 'General approach'),
  'changning/main/2': text('二十条举措', 'The twenty measures'),
  'changning/main/2.1': text('重点人才工程', 'Key talent projects'),
  'changning/main/2.2': text('国际创新创业人才', 'International innovators and founders'),
  'changning/main/2.3': text('人才资源市场化配置', 'Talent and the market'),
  'changning/main/2.4': text(
    '科技创新人才事业平台',
    'Platforms for careers in science and innovation',
  ),
  'changning/main/2.5': text('人才服务保障', 'Services and support for talent'),
  'changning/main/3': text('附则', 'Closing provisions'),
};
