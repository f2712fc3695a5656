import { useState } from 'react';
import type { DisplayMode } from '../../context/display-mode.ts';
import type { Example } from '../../samples/example.tsx';
import { ButtonLink } from '../Button/Button.tsx';
import { SearchField } from '../SearchField/SearchField.tsx';
import { SiteHeader } from './SiteHeader.tsx';

/** With everything a portal has. Where it is narrow, all but the name folds behind one button. */
export const Full: Example = ({ say }) => {
  const [mode, setMode] = useState<DisplayMode>('auto');
  const [asked, setAsked] = useState('');
  const [sought, setSought] = useState('');
  return (
    <>
      <SiteHeader
        brand={say('人才政策通', 'Talent Portal')}
        tagline={say('五区政策，一处可查', 'Five districts in one place')}
        brandHref="/"
        nav={[
          { href: '/programmes', label: say('项目与服务', 'Programmes'), current: true },
          { href: '/check', label: say('自查', 'Check') },
          { href: '/results', label: say('我的结果', 'My results') },
          { href: '/compare', label: say('各区比较', 'Compare') },
          { href: '/employers', label: say('用人单位', 'Employers') },
        ]}
        onLocaleChange={setAsked}
        displayMode={mode}
        onDisplayModeChange={setMode}
      >
        <SearchField
          label={say('查找项目和服务', 'Find programmes and services')}
          labelHidden
          value={sought}
          onChange={setSought}
          onSearch={setAsked}
        />
      </SiteHeader>
      <output>
        <samp>
          {mode} {asked}
        </samp>
      </output>
    </>
  );
};

/** The brand alone. */
export const Small: Example = ({ say }) => (
  <SiteHeader brand={say('示例区人才政策', 'Sample District talent policy')} brandHref="/" />
);

/** A long name, many entries and a tool of the page: what does not fit goes to the next line. */
export const Long: Example = ({ say }) => (
  <SiteHeader
    brand={say(
      '示例区人才政策与公共服务一站式查询平台',
      'One place for talent policy and services in Sample District',
    )}
    tagline={say(
      '依据区内现行政策文件整理，每一项都标明条款',
      'Drawn from the documents in force, each entry with its clause',
    )}
    brandHref="/"
    nav={[
      { href: '/', label: say('首页', 'Home') },
      { href: '/programmes', label: say('全部项目', 'Programmes'), current: true },
      { href: '/services', label: say('服务事项', 'Services') },
      { href: '/combination', label: say('叠加与择优规则', 'What can be combined') },
      { href: '/targets', label: say('规划目标', 'Targets of the plan') },
      { href: '/document', label: say('政策文件', 'Policy document') },
    ]}
    onLocaleChange={() => undefined}
    displayMode="light"
    onDisplayModeChange={() => undefined}
  >
    <ButtonLink href="/check">{say('查一查我能享受什么', 'Check what I can get')}</ButtonLink>
  </SiteHeader>
);
