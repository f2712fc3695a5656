import type { Locale } from '@portal/rules-core';

/** Names one after the other: “青年、团队” / “young people, teams”. */
export function joinNames(names: readonly string[], locale: Locale): string {
  return names.join(locale === 'zh' ? '、' : ', ');
}

/** Statements in one line, each of them with commas of its own: “甲；乙” / “one; two”. */
export function joinStatements(statements: readonly string[], locale: Locale): string {
  return statements.join(locale === 'zh' ? '；' : '; ');
}
