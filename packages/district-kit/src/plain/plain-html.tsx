import type { Locale, Pack } from '@portal/rules-core';
import { KitProvider, Link, PageLayout, SiteFooter, SiteHeader, SoftText } from '@portal/ui-kit';
import { languageTag } from '@portal/ui-kit/language-tag';
import type { ReactNode } from 'react';
import { frameMessages } from '../messages.ts';
import { DistrictFrame } from '../pages/district-frame.tsx';
import type { PrintedContext } from '../pages/page-context.ts';
import type { DistrictPaths } from '../pages/paths.ts';
import { pageText } from '../text/page-text.ts';
import styles from './plain-html.module.css';
import { besideHref, interactiveHref, plainPaths, twinHref } from './plain-paths.ts';
import { plainText } from './text/index.ts';

/** What the pages are made from, as each of them says at its foot. No time: equal sources make equal pages. */
export interface PlainMade {
  /** The name of the build. */
  build: string;
  /** The fingerprint of the pack. */
  fingerprint: string;
  /** The style sheet's name beside the folders of the languages: `plain.css`. */
  styles: string;
}

/** One plain page, in any language. */
export interface PlainSheet {
  /** Below the folder of its language: `housing-subsidy.html`. */
  file: string;
  /** Absent on the front page, which is named after the district. */
  title?: (locale: Locale) => string;
  /** For search engines and lists of bookmarks. */
  description: (locale: Locale) => string;
  /** The entry of the district's menu it belongs to; absent: none. */
  section?: (paths: DistrictPaths) => string;
  /** Pages between the front page and this one. */
  under?: 'programmes' | 'services';
  /** The page that shows the same with a script. */
  interactive: (paths: DistrictPaths) => string;
  content: (page: PrintedContext) => ReactNode;
}

interface PlainHtmlProps {
  pack: Pack;
  locale: Locale;
  sheet: PlainSheet;
  made: PlainMade;
}

/** A whole plain page: everything is in its markup and its style sheet, and nothing in it waits for a script. */
export function PlainHtml({ pack, locale, sheet, made }: PlainHtmlProps) {
  const { file } = sheet;
  const page: PrintedContext = { pack, locale, paths: plainPaths(file) };
  const say = pageText(locale);
  const district = pack.district.name[locale];
  const title = sheet.title?.(locale);
  const site = say('frontTitle', { district });
  const other: Locale = locale === 'zh' ? 'en' : 'zh';
  return (
    <html lang={languageTag(locale)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title === undefined ? site : `${title} · ${site}`}</title>
        <meta name="description" content={sheet.description(locale)} />
        {/* The build's folder does not last; the page with a script has the address that does. */}
        <link rel="canonical" href={interactiveHref(file, locale, sheet.interactive)} />
        <link rel="alternate" hrefLang={languageTag(other)} href={twinHref(file, other)} />
        <link rel="icon" href={besideHref(file, '../favicon.svg')} />
        <link rel="stylesheet" href={besideHref(file, made.styles)} />
      </head>
      <body data-district={pack.district.id}>
        <KitProvider locale={locale} plain>
          <PageLayout
            header={
              <SiteHeader
                brand={district}
                brandHref={page.paths.front}
                tagline={frameMessages[locale].standaloneTagline}
              />
            }
            footer={<Foot locale={locale} made={made} />}
          >
            <Ways locale={locale} sheet={sheet} />
            <DistrictFrame
              page={{ ...page, tools: [] }}
              title={title}
              between={betweenOf(sheet, page)}
              section={sheet.section?.(page.paths)}
            >
              {sheet.content(page)}
            </DistrictFrame>
          </PageLayout>
        </KitProvider>
      </body>
    </html>
  );
}

function betweenOf({ under }: PlainSheet, { locale, paths }: PrintedContext) {
  const say = pageText(locale);
  switch (under) {
    case 'programmes':
      return [{ label: say('navProgrammes'), href: paths.programmes() }];
    case 'services':
      return [{ label: say('navServices'), href: paths.services() }];
    default:
      return [];
  }
}

/** The same page in the other language, and the one that works with a script. */
function Ways({ locale, sheet: { file, interactive } }: { locale: Locale; sheet: PlainSheet }) {
  const say = plainText(locale);
  const other: Locale = locale === 'zh' ? 'en' : 'zh';
  return (
    <nav className={styles.ways} aria-label={say('links')}>
      <ul>
        <li>
          <a href={twinHref(file, other)} hrefLang={languageTag(other)} lang={languageTag(other)}>
            {say('otherLanguage')}
          </a>
        </li>
        <li>
          <Link href={interactiveHref(file, locale, interactive)}>{say('interactive')}</Link>
          <SoftText as="span">{say('interactiveMeans')}</SoftText>
        </li>
      </ul>
    </nav>
  );
}

/** Whose words these are, and what they were made from. */
function Foot({ locale, made }: { locale: Locale; made: PlainMade }) {
  const say = plainText(locale);
  return (
    <SiteFooter>
      <p>{say('own')}</p>
      <p>
        {say('madeFrom')}
        {locale === 'en' ? ' ' : null}
        {say('fingerprint')}
        <code>{made.fingerprint}</code> · {say('build')}
        <code>{made.build}</code>
      </p>
    </SiteFooter>
  );
}
