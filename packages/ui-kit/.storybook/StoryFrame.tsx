import { type ReactNode, useLayoutEffect } from 'react';
import { languageTag } from '../src/format/language-tag.ts';
import { applyDisplayMode, displayModeOf, KitProvider, SourcesProvider } from '../src/index.ts';
import { samplePack } from '../src/samples/sample-pack.examples.ts';

const packs = [samplePack];

/** What the toolbar says. */
export interface ToolbarGlobals {
  locale?: unknown;
  mode?: unknown;
  district?: unknown;
}

export const localeOf = ({ locale }: ToolbarGlobals) => (locale === 'en' ? 'en' : 'zh');

export interface StoryFrameProps {
  globals: ToolbarGlobals;
  className?: string | undefined;
  children: ReactNode;
}

/** Language, display mode and district of the toolbar, put on the document as a page's host would. */
export function StoryFrame({ globals, className, children }: StoryFrameProps) {
  const locale = localeOf(globals);
  const mode = displayModeOf(globals.mode);
  const district =
    typeof globals.district === 'string' && globals.district !== 'none'
      ? globals.district
      : undefined;
  useLayoutEffect(() => {
    document.documentElement.lang = languageTag(locale);
    applyDisplayMode(mode);
  }, [locale, mode]);
  return (
    <KitProvider locale={locale}>
      <SourcesProvider packs={packs}>
        <div className={className} data-district={district}>
          {children}
        </div>
      </SourcesProvider>
    </KitProvider>
  );
}
