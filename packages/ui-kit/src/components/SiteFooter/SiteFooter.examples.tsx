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

/** Words alone, where there is nothing to lead to. */
export const WordsOnly: Example = ({ say }) => (
  <SiteFooter>
    <p>{say('内容依据公开文件整理，以文件原文为准。', 'Drawn from published documents.')}</p>
  </SiteFooter>
);

/** Many links and long words wrap; each link keeps the height of a finger. */
export const Long: Example = ({ say }) => (
  <SiteFooter
    links={[
      { href: '/about', label: say('关于本平台', 'About this portal') },
      { href: '/privacy', label: say('您填写的信息如何保存', 'How what you enter is kept') },
      { href: '/accessibility', label: say('无障碍声明', 'Accessibility statement') },
      { href: '/documents', label: say('政策文件与修订记录', 'Policy documents and changes') },
      { href: '/contact', label: say('各区人才服务窗口', 'Talent service desks') },
    ]}
  >
    <p>
      {say(
        '本平台按公开发布的政策文件整理，不代替主管部门的解释和审核；金额均为上限，是否给予、给予多少，以主管部门的决定为准。',
        'This portal is drawn from published policy documents. It replaces neither the explanation nor the decision of the authority; amounts are upper bounds.',
      )}
    </p>
  </SiteFooter>
);
