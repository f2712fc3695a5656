import { clausesFrom, definePack, text } from '@portal/rules-core/author';
import clauses from './clauses.json' with { type: 'json' };
import { document, validity } from './document.ts';
import { facts } from './facts.ts';
import { headings } from './headings.ts';
import { programmes } from './programmes/index.ts';
import { services } from './services.ts';
import { combinations, provisions } from './shared-rules.ts';

export { examples } from './programmes/index.ts';

/** What the document of Changning says. */
export const pack = definePack({
  schemaVersion: 1,
  district: { id: 'changning', name: text('长宁区', 'Changning') },
  document,
  validity,
  clauses: clausesFrom(clauses, headings),
  facts,
  programmes,
  services,
  combinations,
  provisions,
});
