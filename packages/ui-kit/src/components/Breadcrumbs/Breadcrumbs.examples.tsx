import type { Example } from '../../samples/example.tsx';
import { Breadcrumbs } from './Breadcrumbs.tsx';

/** The page itself is the last one and no link. */
export const Plain: Example = ({ say }) => (
  <Breadcrumbs
    items={[
      { href: '/', label: say('首页', 'Home') },
      { href: '/sample', label: say('示例区', 'Sample District') },
      { label: say('购房、租房补贴', 'Housing subsidies') },
    ]}
  />
);
