import { testLedger } from '@portal/rules-core/testing/describe-pack';
import clauses from './clauses.json' with { type: 'json' };
import { pack } from './index.ts';

testLedger(pack, clauses, '256/256');
