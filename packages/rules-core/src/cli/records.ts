import type { Indicator } from '../schema/indicator.ts';
import type { Pack } from '../schema/pack.ts';
import type { PointsScheme } from '../schema/points-scheme.ts';
import type { Programme } from '../schema/programme.ts';
import type { Service } from '../schema/service.ts';
import type {
  Clawback,
  CombinationRule,
  Process,
  Provision,
  Quota,
} from '../schema/shared-rules.ts';
import type { Text } from '../schema/text.ts';
import type { Validity } from '../schema/validity.ts';

/** A record of a pack with what it is. */
export type PackRecord =
  | { kind: 'programme'; record: Programme }
  | { kind: 'service'; record: Service }
  | { kind: 'indicator'; record: Indicator }
  | { kind: 'combination'; record: CombinationRule }
  | { kind: 'clawback'; record: Clawback }
  | { kind: 'quota'; record: Quota }
  | { kind: 'process'; record: Process }
  | { kind: 'provision'; record: Provision }
  | { kind: 'points'; record: PointsScheme };

/** Every record that carries a public id, in the order of the pack. */
export function recordsWithKind(pack: Pack): PackRecord[] {
  return [
    ...pack.programmes.map((record) => ({ kind: 'programme' as const, record })),
    ...pack.services.map((record) => ({ kind: 'service' as const, record })),
    ...pack.indicators.map((record) => ({ kind: 'indicator' as const, record })),
    ...pack.combinations.map((record) => ({ kind: 'combination' as const, record })),
    ...pack.clawbacks.map((record) => ({ kind: 'clawback' as const, record })),
    ...pack.quotas.map((record) => ({ kind: 'quota' as const, record })),
    ...pack.processes.map((record) => ({ kind: 'process' as const, record })),
    ...pack.provisions.map((record) => ({ kind: 'provision' as const, record })),
    ...pack.points.map((record) => ({ kind: 'points' as const, record })),
  ];
}

/** The name of a record, or what it says where a rule has none. */
export function nameOf({ kind, record }: PackRecord): Text {
  switch (kind) {
    case 'clawback':
      return record.consequence;
    case 'process':
      return {
        zh: `由${record.applicant.zh}申请`,
        en: `Application by: ${record.applicant.en}`,
      };
    case 'combination':
    case 'quota':
    case 'provision':
      return record.words;
    default:
      return record.name;
  }
}

/** From when until when a record holds: its own validity, else its document's. */
export function validityOf({ kind, record }: PackRecord, pack: Pack): Validity {
  return (kind === 'programme' ? record.validity : undefined) ?? pack.validity;
}
