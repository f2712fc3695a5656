import type { Example } from '../../samples/example.tsx';
import { PlanMap } from './PlanMap.tsx';

/** A plan in three numbered parts; the last holds services alone. */
export const Numbered: Example = ({ say }) => (
  <PlanMap
    numbered
    parts={[
      {
        id: 'people',
        name: say('引才', 'Bringing people in'),
        href: '/services#people',
        items: [
          {
            href: '/programmes/settling-in',
            name: say('安家费补贴', 'Settling-in subsidy'),
            kind: 'programme',
            audience: ['person'],
          },
          {
            href: '/programmes/teams',
            name: say('创新团队支持', 'Support for innovation teams'),
            kind: 'programme',
            audience: ['team', 'employer'],
          },
        ],
      },
      {
        id: 'places',
        name: say('平台', 'Platforms'),
        href: '/services#places',
        items: [
          {
            href: '/programmes/stations',
            name: say('专家工作站', 'Expert stations'),
            kind: 'programme',
            audience: ['employer'],
          },
          {
            href: '/services#parks',
            name: say('特色园区', 'Parks'),
            kind: 'service',
            audience: ['employer', 'team'],
          },
        ],
      },
      {
        id: 'services',
        name: say('服务', 'Services'),
        items: [
          {
            href: '/services#window',
            name: say('一门式服务窗口', 'One window for everything'),
            kind: 'service',
            audience: ['person', 'employer'],
          },
        ],
      },
    ]}
  />
);

/** Parts that the plan does not number, with a sentence each; one of them holds nothing of its own. */
export const Unnumbered: Example = ({ say }) => (
  <PlanMap
    parts={[
      {
        id: 'industry',
        name: say('重点产业', 'Key industries'),
        summary: say('金融、航运等行业的人才。', 'Talent in finance, shipping and others.'),
        items: [
          {
            href: '/services#finance',
            name: say('金融人才', 'Finance talent'),
            kind: 'service',
            audience: ['person'],
          },
        ],
      },
      {
        id: 'society',
        name: say('社会领域', 'Society'),
        summary: say('没有列出具体措施。', 'No measures are listed.'),
        items: [],
      },
    ]}
  />
);

/** Parts that stand open on a phone too. */
export const Open: Example = ({ say }) => (
  <PlanMap
    open
    parts={[
      {
        id: 'industry',
        name: say('重点产业', 'Key industries'),
        items: [
          {
            href: '/services#finance',
            name: say('金融人才', 'Finance talent'),
            kind: 'service',
            audience: ['person'],
          },
        ],
      },
    ]}
  />
);
