import { type SayDistrictText, useDistrictText } from '@portal/district-kit';
import type { TextKey } from './zh.ts';

export type SayText = SayDistrictText<TextKey>;
export const useText = useDistrictText<TextKey>;
