// The twin's `@portal/district-kit/registry`: what was bundled together is not read from outside, so that nothing
// needs a schema.
import type * as kit from '@portal/district-kit/registry';

export {
  BUCKETS,
  buildsFor,
} from '../../../../packages/district-kit/src/registry/choose-build.ts';

export const buildUrl: typeof kit.buildUrl = ({ id, origin }) => new URL(`/${id}/`, origin).href;

// The portal's own list, as it stands in its sources.
export const parseRegistry: typeof kit.parseRegistry = (data) => data as kit.Registry;
