import { districtConfig } from '@portal/district-kit/preset';

export default districtConfig({ id: 'hongkou', dirname: import.meta.dirname });
