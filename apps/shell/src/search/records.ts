import {
  type Audience,
  type Need,
  type Pack,
  type Programme,
  type Service,
  type Text,
  type ValidityStatus,
  validityOn,
} from '@portal/rules-core';
import { programmeHref, serviceHref } from '../layout/paths.ts';

export const RECORD_KINDS = ['programme', 'service'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** What a list or a search shows of a programme or a service. */
export type PortalRecord = {
  /** The public id: `north/housing-subsidy`. */
  id: string;
  kind: RecordKind;
  district: string;
  districtName: Text;
  name: Text;
  summary: Text;
  audience: readonly Audience[];
  needs: readonly Need[];
  validity: ValidityStatus;
  href: string;
} & ({ kind: 'programme'; programme: Programme } | { kind: 'service'; service: Service });

/**
 * Every programme and service of these packs, in the order of the packs.
 * @param asOf the day their validity is read for, `YYYY-MM-DD`
 */
export function recordsIn(packs: readonly Pack[], asOf: string): PortalRecord[] {
  return packs.flatMap((pack) => {
    const { id: district, name: districtName } = pack.district;
    const common = { district, districtName };
    return [
      ...pack.programmes.map(
        (programme): PortalRecord => ({
          ...common,
          id: programme.id,
          kind: 'programme',
          programme,
          name: programme.name,
          summary: programme.summary,
          audience: programme.audience,
          needs: programme.needs,
          validity: validityOn(programme.validity ?? pack.validity, asOf),
          href: programmeHref(programme.id),
        }),
      ),
      ...pack.services.map(
        (service): PortalRecord => ({
          ...common,
          id: service.id,
          kind: 'service',
          service,
          name: service.name,
          summary: service.summary,
          audience: service.audience,
          needs: service.needs,
          validity: validityOn(pack.validity, asOf),
          href: serviceHref(service.id),
        }),
      ),
    ];
  });
}
