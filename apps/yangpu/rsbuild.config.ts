import { districtConfig } from '@portal/district-kit/preset';

export default districtConfig({ id: 'yangpu', dirname: import.meta.dirname });
