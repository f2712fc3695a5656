import { PACK_SCHEMA_VERSION, type Pack } from '@portal/rules-core';
import { clausesFrom, definePack } from '@portal/rules-core/author';
import clauseIndex from './clauses.json' with { type: 'json' };
import { clawbacks } from './clawbacks.ts';
import { combinations } from './combinations.ts';
import { district, document, validity } from './document.ts';
import { facts } from './facts.ts';
import { indicators } from './indicators.ts';
import { points } from './points.ts';
import { processes } from './processes.ts';
import { programmes } from './programmes/index.ts';
import { provisions } from './provisions.ts';
import { quotas } from './quotas.ts';
import { services } from './services.ts';

/** Everything that document 青委〔2020〕88号 grants, asks and plans, as data with citations. */
export const pack: Pack = definePack({
  schemaVersion: PACK_SCHEMA_VERSION,
  district,
  document,
  validity,
  clauses: clausesFrom(clauseIndex),
  facts,
  programmes,
  services,
  indicators,
  combinations,
  clawbacks,
  quotas,
  processes,
  provisions,
  points,
});
