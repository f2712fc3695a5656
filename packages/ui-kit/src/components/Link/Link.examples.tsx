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
      <output>
        <samp>{path}</samp>
      </output>
    </LinkProvider>
  );
};

/** A long name breaks over lines within the sentence; a name in another language says so. */
export const LongWords: Example = ({ say }) => (
  <p>
    {say('依据是', 'It rests on ')}
    <Link href="#document" lang="zh-CN">
      《示例区关于进一步支持战略性新兴产业领军人才创新创业团队的若干措施实施细则》
    </Link>
    {say('，原文公布在', ', published at ')}
    <Link href="https://www.example.com/a-very-long-address-without-a-place-to-break/2026/subsidies">
      https://www.example.com/a-very-long-address-without-a-place-to-break/2026/subsidies
    </Link>
    {say('。', '.')}
  </p>
);
