import { catalogueOf } from '../../text/catalogue.ts';
import { en } from './en.ts';
import { type OfflineTextKey, zh } from './zh.ts';

/** The texts about what is kept on the device and about newer versions. */
export const offlineTexts = catalogueOf<OfflineTextKey>({ zh, en });
