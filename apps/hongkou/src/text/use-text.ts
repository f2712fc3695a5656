import { useDistrictText } from '@portal/district-kit';
import type { TextKey } from './zh.ts';

/** The words of this district's own pages in the reader's language. */
export const useText = useDistrictText<TextKey>;
