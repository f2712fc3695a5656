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

/** Names of programmes are long: the way wraps, and no step is cut off. */
export const Long: Example = ({ say }) => (
  <Breadcrumbs
    items={[
      { href: '/', label: say('首页', 'Home') },
      { href: '/sample', label: say('示例区', 'Sample District') },
      { href: '/sample/programmes', label: say('全部项目', 'All programmes') },
      {
        href: '/sample/programmes/team',
        label: say(
          '战略性新兴产业领军人才创新创业团队支持计划',
          'Support plan for innovation and start-up teams of leading talent in strategic emerging industries',
        ),
      },
      {
        label: say(
          '团队核心成员安家补贴申请条件与办理流程',
          'Conditions and procedure of the settling-in allowance for core members of a team',
        ),
      },
    ]}
  />
);
