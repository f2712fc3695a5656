import { clausesFrom, definePack, text } from '@portal/rules-core/author';
import clauses from './clauses.json' with { type: 'json' };
import { combinations } from './combinations.ts';
import { document, validity } from './document.ts';
import { facts } from './facts.ts';
import { indicators } from './indicators.ts';
import { programmes } from './programmes/index.ts';
import { provisions } from './provisions.ts';
import { services } from './services.ts';

export { examples } from './programmes/index.ts';

/** What the document of Hongkou says. */
export const pack = definePack({
  schemaVersion: 1,
  district: { id: 'hongkou', name: text('虹口区', 'Hongkou') },
  document,
  validity,
  clauses: clausesFrom(clauses),
  facts,
  programmes,
  services,
  indicators,
  combinations,
  provisions,
});
