import { useDistrictText } from '@portal/district-kit';
import type { TextKey } from './zh.ts';

export const useText = useDistrictText<TextKey>;
