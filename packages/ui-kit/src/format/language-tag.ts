/** The tag that says to a browser which language a text is in: it hangs its fonts, voices and hyphens on it (BCP 47). */
export function languageTag(locale: 'zh' | 'en'): 'zh-CN' | 'en' {
  return locale === 'zh' ? 'zh-CN' : 'en';
}
