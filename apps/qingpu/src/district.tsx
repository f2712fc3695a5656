import './theme.css';
import { defineDistrict } from '@portal/district-kit';

export default defineDistrict({ id: 'qingpu' });
