import { en as frameEn } from '../context/texts/en.ts';
import { zh as frameZh } from '../context/texts/zh.ts';
import { en } from './en.ts';
import { type Messages, translatorOf } from './translator.ts';
import { type KitTextKey, zh } from './zh.ts';

/** All of the kit's own texts. */
export const messages: Messages<KitTextKey> = {
  zh: { ...frameZh, ...zh },
  en: { ...frameEn, ...en },
};

/** One of the kit's own texts, with `{values}` filled in. */
export const translate = translatorOf(messages);
