import type { Locale, Text } from '@portal/rules-core';

/** A district that is shown from what was kept. */
export interface KeptDistrict {
  name: Text;
  /** Milliseconds since 1970. */
  keptAt: number;
}

export interface KeptGroup {
  /** To the minute, in words. */
  at: string;
  districts: readonly KeptDistrict[];
}

/** A moment in words, to the minute, by the clock of Shanghai, as all days of the portal: “20 November 2026, 18:03”. */
export function momentText(at: number, locale: Locale): string {
  const words = new Intl.DateTimeFormat(locale === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Asia/Shanghai',
  });
  // “at 18:03” in one engine, “, 18:03” in another.
  return words.format(at).replace(' at ', ', ');
}

/** Districts together that were kept in the same minute, the oldest first: that is what readers must know. */
export function keptGroups(districts: readonly KeptDistrict[], locale: Locale): KeptGroup[] {
  const groups = new Map<string, KeptDistrict[]>();
  for (const district of [...districts].sort((a, b) => a.keptAt - b.keptAt)) {
    const at = momentText(district.keptAt, locale);
    groups.set(at, [...(groups.get(at) ?? []), district]);
  }
  return [...groups].map(([at, members]) => ({ at, districts: members }));
}
