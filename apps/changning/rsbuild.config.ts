import { districtConfig } from '@portal/district-kit/preset';

export default districtConfig({ id: 'changning', dirname: import.meta.dirname });
