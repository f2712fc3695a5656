import { districtConfig } from '@portal/district-kit/preset';

export default districtConfig({ id: 'songjiang', dirname: import.meta.dirname });
