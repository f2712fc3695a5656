import { shellConfig } from '@portal/district-kit/preset';

export default shellConfig({ dirname: import.meta.dirname });
