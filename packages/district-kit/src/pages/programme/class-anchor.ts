import type { ProgrammeClass } from '@portal/rules-core';

/** Where a class stands on its programme's page. */
export function classAnchor({ id }: Pick<ProgrammeClass, 'id'>): string {
  return `class-${id}`;
}
