import { clausesFrom, definePack, text } from '@portal/rules-core/author';
import clauses from './clauses.json' with { type: 'json' };
import { document, validity } from './document.ts';
import { facts } from './facts.ts';
import { headings } from './headings.ts';
import { indicators } from './indicators.ts';
import { programmes } from './programmes/index.ts';
import { services } from './services.ts';
import { combinations, processes, provisions, quotas } from './shared-rules.ts';

/** What the document of Songjiang says. */
export const pack = definePack({
  schemaVersion: 1,
  district: { id: 'songjiang', name: text('松江区', 'Songjiang') },
  document,
  validity,
  clauses: clausesFrom(clauses, headings),
  facts,
  programmes,
  services,
  indicators,
  combinations,
  quotas,
  processes,
  provisions,
});
