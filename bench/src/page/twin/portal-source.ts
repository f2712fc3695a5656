// The twin's `remotes/portal-source.ts` of the shell: code comes from the bundle, and nothing is shared with anybody.
import type { CodeSource } from '@portal/district-kit/load';
import { partsOf } from './load.ts';

export const portalSource: CodeSource = {
  load: ({ name }) => partsOf(name).code(),
};
