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
