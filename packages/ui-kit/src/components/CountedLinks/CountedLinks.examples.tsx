import type { Example } from '../../samples/example.tsx';
import { CountedLinks } from './CountedLinks.tsx';

/** What one may look for. */
export const Needs: Example = ({ say }) => (
  <CountedLinks
    items={[
      { href: '/buy', label: say('购房', 'Buying a home'), count: say('4 项', '4 entries') },
      { href: '/rent', label: say('租房', 'Renting'), count: say('12 项', '12 entries') },
      {
        href: '/settle',
        label: say('落户与居住证', 'Household registration and residence permit'),
        count: say('1 项', '1 entry'),
      },
    ]}
  />
);
