import type { Example } from '../../samples/example.tsx';
import { samplePack } from '../../samples/sample-pack.examples.ts';
import { CitedList } from './CitedList.tsx';

/** What must be returned, and when. */
export const Causes: Example = () => (
  <CitedList items={samplePack.clawbacks.flatMap((clawback) => clawback.causes)} />
);

/** With a reading, with more below the words, and with words as long as a clause. */
export const WithMore: Example = ({ say }) => (
  <CitedList
    items={[
      {
        id: 'read',
        words: { zh: '每年评审一次。', en: 'Reviewed once a year.' },
        interpretation: {
          zh: '文件没有写明月份，以当年通知为准。',
          en: 'No month is printed; the notice of the year decides.',
        },
        citation: ['sample/p1/1.1'],
      },
      {
        id: 'more',
        words: {
          zh: '获得资助的单位应当专款专用，单独核算，每年十二月底以前向主管部门报送资金使用情况；没有按期报送的，暂停拨付后续资金。',
          en: 'Employers that receive a grant use it for its purpose alone, keep separate accounts, and report to the authority by the end of December each year; later payments wait until the report is in.',
        },
        more: <p>{say('适用于：创新创业团队资助', 'Holds for: support for founding teams')}</p>,
        citation: ['sample/p2/2.1', 'sample/p2/2.2'],
      },
    ]}
  />
);
