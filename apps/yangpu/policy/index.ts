import { clausesFrom, definePack, text } from '@portal/rules-core/author';
import clauses from './clauses.json' with { type: 'json' };
import { document, validity } from './document.ts';
import { facts } from './facts.ts';
import { headings } from './headings.ts';
import { indicators } from './indicators.ts';
import { programmes } from './programmes/index.ts';
import { provisions } from './provisions.ts';
import { services } from './services.ts';

/** What the document of Yangpu says. */
export const pack = definePack({
  schemaVersion: 1,
  district: { id: 'yangpu', name: text('杨浦区', 'Yangpu') },
  document,
  validity,
  clauses: clausesFrom(clauses, headings),
  facts,
  programmes,
  services,
  indicators,
  provisions,
});
