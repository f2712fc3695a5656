import type { Example } from '../../samples/example.tsx';
import { SiteFooter } from './SiteFooter.tsx';

/** Who stands behind the site, and where to read more. */
export const Plain: Example = ({ say }) => (
  <SiteFooter
    links={[
      { href: '/about', label: say('关于本平台', 'About') },
      { href: '/privacy', label: say('隐私', 'Privacy') },
    ]}
  >
    <p>{say('内容依据公开文件整理，以文件原文为准。', 'Drawn from published documents.')}</p>
    <p>{say('您填写的信息只留在本设备。', 'What you enter stays on this device.')}</p>
  </SiteFooter>
);
