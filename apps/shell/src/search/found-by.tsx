import type { Locale, Text } from '@portal/rules-core';
import { MarkedText, needText, SoftText, useKit } from '@portal/ui-kit';
import { excerptOf, type Range, rangesOf } from './highlight.ts';
import type { Via } from './match.ts';
import type { Hit } from './portal-search.ts';
import { spoken } from './spoken.tsx';
import { type SearchTextKey, useSearchText } from './text/index.ts';

/** What a hit marks in a name and a summary, as they are shown. */
export interface Marks {
  name: readonly Range[];
  summary: readonly Range[];
}

/** The places that a hit marks in what is shown of it; none without a hit. */
export function marksOf(
  hit: Hit | undefined,
  { name, summary }: { name: Text; summary: Text },
  locale: Locale,
): Marks {
  const terms = hit?.terms ?? [];
  return { name: rangesOf(name[locale], terms), summary: rangesOf(summary[locale], terms) };
}

/**
 * Why something was found, where that cannot be seen in its name and summary: the other word that led here, or the
 * place in its conditions or its other name.
 */
export function FoundBy({ hit, marks }: { hit: Hit; marks: Marks }) {
  const t = useSearchText();
  const { locale } = useKit();
  const isSeen = marks.name.length > 0 || marks.summary.length > 0;
  // A word in the reader's language says more than the need, and the need more than a word in the other one.
  const via =
    hit.vias.find(({ meant }) => meant[locale] !== undefined) ??
    hit.vias.find(({ need }) => need !== undefined) ??
    hit.vias[0];
  const place = isSeen || via?.need ? undefined : placeOf(hit, locale);
  return (
    <>
      {via ? <SoftText>{spoken(t(...viaWords(via, locale)), locale)}</SoftText> : null}
      {place ? (
        <SoftText>
          {t('foundIn')}
          <span lang={place.locale}>
            <MarkedText {...place.excerpt} />
          </span>
        </SoftText>
      ) : null}
    </>
  );
}

function viaWords(
  { typed, meant, need }: Via,
  locale: Locale,
): [SearchTextKey, Record<string, string>] {
  if (need) return ['foundFor', { typed, need: needText(need, locale) }];
  const word = meant[locale] ?? meant[locale === 'zh' ? 'en' : 'zh'] ?? '';
  return ['foundBy', { typed, meant: word }];
}

/**
 * Where a hit's terms stand in what is not shown of it. In the reader's language before the other; what is found in
 * the other language alone is said in the reader's, except a name, which shows what was typed.
 */
function placeOf({ entry, terms }: Hit, locale: Locale) {
  const other: Locale = locale === 'zh' ? 'en' : 'zh';
  const places = [
    ...entry.body.map((text) => ({ seen: locale, looked: locale, text })),
    { seen: other, looked: other, text: entry.name },
    ...[entry.summary, ...entry.body].map((text) => ({ seen: locale, looked: other, text })),
  ];
  for (const { seen, looked, text } of places) {
    if (rangesOf(text[looked], terms).length === 0) continue;
    // The summary stands above already.
    if (text === entry.summary) return undefined;
    return { locale: seen, excerpt: excerptOf(text[seen], rangesOf(text[seen], terms)) };
  }
  return undefined;
}
