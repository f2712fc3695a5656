import { catalogueOf } from '../../text/catalogue.ts';
import { en } from './en.ts';
import { type ProvenanceTextKey, zh } from './zh.ts';

/** The texts about where what is shown comes from. */
export const provenanceTexts = catalogueOf<ProvenanceTextKey>({ zh, en });
