import type { Criterion } from '@portal/rules-core';
import { forDistrict, is, say, text } from '@portal/rules-core/author';

const { cite } = forDistrict('qingpu');

/** “引进的”, as part 2 (5) of the opinions asks of people in education and health. */
export function introduced(place: string): Criterion {
  return is(
    'qingpu:introduced-talent',
    true,
    say(
      '由本区单位引进',
      'Brought in by an employer of the district',
      cite(place),
      text(
        '文件没有说明何为“引进”；这里理解为由青浦的单位从外面招引进来，不限年份。',
        'The document does not explain “brought in”; it is read as recruited from elsewhere by an employer in Qingpu, in whichever year.',
      ),
    ),
  );
}
