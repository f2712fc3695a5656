import { useState } from 'react';
import type { DisplayMode } from '../../context/display-mode.ts';
import type { Example } from '../../samples/example.tsx';
import { SiteHeader } from './SiteHeader.tsx';

/** With everything a portal has. On a phone the navigation folds behind one button. */
export const Full: Example = ({ say }) => {
  const [mode, setMode] = useState<DisplayMode>('auto');
  return (
    <SiteHeader
      brand={say('人才政策通', 'Talent Portal')}
      tagline={say('五区政策，一处可查', 'Five districts in one place')}
      brandHref="/"
      nav={[
        { href: '/', label: say('首页', 'Home'), current: true },
        { href: '/programmes', label: say('全部项目', 'Programmes') },
        { href: '/check', label: say('查一查', 'Check') },
        { href: '/employers', label: say('用人单位', 'Employers') },
      ]}
      onLocaleChange={() => undefined}
      displayMode={mode}
      onDisplayModeChange={setMode}
    />
  );
};

/** The brand alone. */
export const Small: Example = ({ say }) => (
  <SiteHeader brand={say('示例区人才政策', 'Sample District talent policy')} brandHref="/" />
);
