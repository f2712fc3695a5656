import { useState } from 'react';
import { LinkProvider } from '../../context/LinkProvider.tsx';
import type { Example } from '../../samples/example.tsx';
import { Link } from './Link.tsx';

/** In running text. */
export const InText: Example = ({ say }) => (
  <p>
    {say('条件见', 'The conditions stand in ')}
    <Link href="/sample">{say('政策文件', 'the policy document')}</Link>
    {say('。', '.')}
  </p>
);

/** Where everything is a link, underlined only under the pointer. */
export const Quiet: Example = ({ say }) => (
  <ul>
    <li>
      <Link href="/a" quiet current>
        {say('项目', 'Programmes')}
      </Link>
    </li>
    <li>
      <Link href="/b" quiet>
        {say('服务', 'Services')}
      </Link>
    </li>
  </ul>
);

/** With a host: plain clicks are its own to follow, and the address carries its base path. */
export const Hosted: Example = ({ say }) => {
  const [path, setPath] = useState('');
  return (
    <LinkProvider
      host={{
        resolve: (href) => `/base${href}`,
        navigate: (href) => {
          setPath(href);
          return true;
        },
      }}
    >
      <p>
        <Link href="/housing">{say('住房', 'Housing')}</Link>
      </p>
      <output>{path}</output>
    </LinkProvider>
  );
};
