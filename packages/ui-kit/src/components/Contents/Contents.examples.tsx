import type { Example } from '../../samples/example.tsx';
import { Contents } from './Contents.tsx';

/** The parts of a page. */
export const Parts: Example = ({ say }) => (
  <Contents
    label={say('本页内容', 'On this page')}
    groups={[
      {
        links: [
          { href: '#amounts', label: say('有多少', 'How much') },
          { href: '#conditions', label: say('谁能享受', 'Who can have it') },
          { href: '#apply', label: say('怎么申请', 'How to apply') },
        ],
      },
    ]}
  />
);

/** A long list under its headings, in columns. */
export const Grouped: Example = ({ say }) => (
  <Contents
    columns
    label={say('全部服务', 'All services')}
    groups={[
      {
        title: say('住', 'Housing'),
        links: [
          { href: '#s1', label: say('1. 人才公寓', '1. Talent apartments') },
          { href: '#s2', label: say('2. 购房补贴', '2. Home purchase subsidy') },
        ],
      },
      {
        title: say('医', 'Health'),
        links: [{ href: '#s3', label: say('3. 就医便利', '3. Easier access to hospitals') }],
      },
    ]}
  />
);
