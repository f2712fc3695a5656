import type { Example } from '../../samples/example.tsx';
import { SubNavigation } from './SubNavigation.tsx';

/** On one of its pages. */
export const Menu: Example = ({ say }) => (
  <SubNavigation
    label={say('示例区页面', 'Pages of Sample District')}
    items={[
      { href: '/', label: say('概览', 'Overview') },
      { href: '/programmes', label: say('项目', 'Programmes'), current: true },
      { href: '/services', label: say('服务', 'Services') },
      { href: '/rules', label: say('共同规则', 'Common rules') },
      { href: '/document', label: say('政策文件', 'Document') },
    ]}
  />
);
