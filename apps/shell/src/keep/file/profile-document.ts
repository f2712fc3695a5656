import { PROFILE_FILE_FORM, PROFILE_FILE_VERSION, type ProfileFile } from '@portal/rules-core';
import { answersInWords, type Words } from '../answers-in-words.ts';
import type { OwnParcel } from '../parcel.ts';

/**
 * A parcel as the text of a file: JSON that the portal and the command line read, with question and answer in words
 * for who opens it.
 */
export function profileDocument(parcel: OwnParcel, words: Words): string {
  const answers = { profile: parcel.profile, notSure: new Set(parcel.notSure) };
  const file: ProfileFile = {
    form: PROFILE_FILE_FORM,
    version: PROFILE_FILE_VERSION,
    ...parcel,
    comments: Object.fromEntries(
      answersInWords(answers, words).map(({ id, question, answer }) => [
        id,
        `${question} ${answer}`,
      ]),
    ),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
