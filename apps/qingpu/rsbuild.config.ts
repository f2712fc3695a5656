import { districtConfig } from '@portal/district-kit/preset';

export default districtConfig({ id: 'qingpu', dirname: import.meta.dirname });
