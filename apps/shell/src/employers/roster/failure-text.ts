import type { Text } from '@portal/rules-core';
import type { SayEmployerText } from '../text/index.ts';
import type { EmployerTextKey } from '../text/zh.ts';
import type { RosterFailure } from './roster-client.ts';

const WORDS: Readonly<Record<string, EmployerTextKey>> = {
  tooLarge: 'failTooLarge',
  unpacked: 'failUnpacked',
  tooManyRows: 'failTooManyRows',
  tooManyColumns: 'failTooManyColumns',
  oldXls: 'failOldXls',
  password: 'failPassword',
  otherFormat: 'failOtherFormat',
  broken: 'failBroken',
  empty: 'failEmpty',
};

/**
 * Why a file could not be read, and the remedy.
 * @param say puts words of both languages into the reader's; without it the catalogue's own are taken
 */
export function failureText(
  failure: Pick<RosterFailure, 'problem' | 'words'> | undefined,
  t: SayEmployerText,
  say?: (words: Text) => string,
): string {
  if (failure?.words && say) return say(failure.words);
  return t(WORDS[failure?.problem ?? ''] ?? 'failUnexpected');
}
