import './theme.css';
import { defineDistrict } from '@portal/district-kit';
import { definition } from './definition.ts';

export default defineDistrict(definition);
