import type { PlainTextKey } from './zh.ts';

export const en: Record<PlainTextKey, string> = {
  links: 'Language and interactive page',
  otherLanguage: '中文',
  interactive: 'Open the interactive page',
  interactiveMeans: ' (needs JavaScript)',
  validityCompare:
    'This page does not know today’s date: hold the day you mean to apply on against the dates above.',
  programmes: 'All programmes',
  programmesLead: 'In the order of the document.',
  services: 'All services',
  serviceSource: 'Place in the document',
  serviceSourceLead: 'Where the service stands in the document.',
  serviceCaption: 'Service of {district}',
  serviceCaptionNumber: 'Service of {district} · No. {number}',
  ask: 'Where to ask',
  askWhere:
    'Ask the talent service of {district}, and give the document’s title, its number and the number of the clause.',
  askNotAdded:
    'Telephone numbers, addresses and times that the document does not state are not added here.',
  askInterpretation: 'Who interprets it, as the document says',
  documentLead:
    'The document has {count} clauses. Under each stands what cites it; a clause that carries no rule says what it is.',
  madeFrom: 'This page was made from policy data.',
  fingerprint: 'Fingerprint of the data: ',
  build: 'Build: ',
  own: 'Everything is put into our own words; the text of the document decides.',
};
