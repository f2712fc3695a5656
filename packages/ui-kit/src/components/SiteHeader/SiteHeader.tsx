import type { Locale } from '@portal/rules-core';
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { DISPLAY_MODES, type DisplayMode, displayModeOf } from '../../context/display-mode.ts';
import { useFrame } from '../../context/frame.tsx';
import { useLink } from '../../context/LinkProvider.tsx';
import type { FrameTextKey } from '../../context/texts/zh.ts';
import { languageTag } from '../../format/language-tag.ts';
import { Icon } from '../Icon/Icon.tsx';
import styles from './SiteHeader.module.css';

export interface NavItem {
  href: string;
  label: string;
  current?: boolean | undefined;
}

export interface SiteHeaderProps {
  brand: string;
  brandHref: string;
  /** Small, beside the brand: whose site it is. */
  tagline?: string | undefined;
  nav?: readonly NavItem[] | undefined;
  onLocaleChange?: ((locale: Locale) => void) | undefined;
  displayMode?: DisplayMode | undefined;
  onDisplayModeChange?: ((mode: DisplayMode) => void) | undefined;
  /** A search field or another tool: beside the brand, and first in the folded menu. */
  children?: ReactNode;
}

const MODES: Readonly<Record<DisplayMode, FrameTextKey>> = {
  auto: 'modeAuto',
  light: 'modeLight',
  dark: 'modeDark',
  care: 'modeCare',
  contrast: 'modeContrast',
};

/**
 * Brand and tool in one line, main navigation, display mode and language in the next. Where two lines have no room,
 * all but the brand folds behind one button.
 */
export function SiteHeader({
  brand,
  brandHref,
  tagline,
  nav = [],
  onLocaleChange,
  displayMode = 'auto',
  onDisplayModeChange,
  children,
}: SiteHeaderProps) {
  const { locale, t } = useFrame();
  const link = useLink();
  const [open, setOpen] = useState(false);
  const menuId = useId();
  const modeId = useId();
  const toggle = useRef<HTMLButtonElement>(null);
  const other: Locale = locale === 'zh' ? 'en' : 'zh';
  const hasMenu = nav.length > 0 || children || onLocaleChange || onDisplayModeChange;

  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    setOpen(false);
    toggle.current?.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the controls inside
    <header className={styles.header} onKeyDown={closeOnEscape}>
      <div className={styles.bar} data-nav={nav.length > 0 || undefined}>
        <a {...link(brandHref)} className={styles.brand}>
          <span className={styles.mark} aria-hidden="true" />
          <span>
            <span className={styles.name}>{brand}</span>
            {tagline ? <span className={styles.tagline}>{tagline}</span> : null}
          </span>
        </a>
        {hasMenu ? (
          <>
            <button
              ref={toggle}
              type="button"
              className={styles.toggle}
              aria-expanded={open}
              aria-controls={menuId}
              onClick={() => setOpen(!open)}
            >
              <Icon name={open ? 'cross' : 'menu'} />
              {t(open ? 'headerMenuClose' : 'headerMenu')}
            </button>
            <div className={styles.menu} id={menuId} data-open={open}>
              {children ? <div className={styles.tool}>{children}</div> : null}
              {nav.length > 0 ? (
                <nav className={styles.navigation} aria-label={t('headerNavigation')}>
                  <ul className={styles.nav}>
                    {nav.map((item) => (
                      <li key={item.href}>
                        <a
                          {...link(item.href, () => setOpen(false))}
                          aria-current={item.current ? 'page' : undefined}
                        >
                          {item.label}
                        </a>
                      </li>
                    ))}
                  </ul>
                </nav>
              ) : null}
              <div className={styles.settings}>
                {onDisplayModeChange ? (
                  <span className={styles.mode}>
                    <label htmlFor={modeId}>{t('headerDisplayMode')}</label>
                    <select
                      id={modeId}
                      value={displayMode}
                      onChange={(event) => onDisplayModeChange(displayModeOf(event.target.value))}
                    >
                      {DISPLAY_MODES.map((mode) => (
                        <option key={mode} value={mode}>
                          {t(MODES[mode])}
                        </option>
                      ))}
                    </select>
                  </span>
                ) : null}
                {onLocaleChange ? (
                  <button
                    type="button"
                    className={styles.language}
                    lang={languageTag(other)}
                    onClick={() => onLocaleChange(other)}
                  >
                    {t('headerOtherLanguage')}
                  </button>
                ) : null}
              </div>
            </div>
          </>
        ) : null}
      </div>
    </header>
  );
}
