import type { Example } from '../../samples/example.tsx';
import { samplePack } from '../../samples/sample-pack.examples.ts';
import { CombinationTable } from './CombinationTable.tsx';

/** What excludes each other and what goes together. */
export const Plain: Example = () => <CombinationTable rules={samplePack.combinations} />;

/** One of several, and the higher of any: with so many members that they fold. */
export const ManyMembers: Example = () => (
  <CombinationTable
    rules={[
      {
        id: 'sample/one-of',
        kind: 'oneOf',
        scope: 'all',
        members: [
          { programme: 'sample/housing', benefit: 'purchase' },
          { programme: 'sample/founders', benefit: 'office' },
        ],
        words: { zh: '两项择一享受。', en: 'Only one of the two is granted.' },
        citation: ['sample/p3/1.1'],
      },
      {
        id: 'sample/higher-of',
        kind: 'higherOf',
        scope: 'all',
        members: ['grant', 'office', 'project', 'award', 'social', 'matched'].map((benefit) => ({
          programme: 'sample/founders',
          benefit,
        })),
        words: {
          zh: '同一团队、同一项目在同一年度内符合本办法和其他扶持政策的，按照就高不重复的原则执行，已经享受过的予以扣除。',
          en: 'Where one team and project meets these rules and those of other programmes in the same year, the higher is granted and what has been received already is taken off.',
        },
        citation: ['sample/p3/1.1', 'sample/main'],
      },
    ]}
  />
);

/** The document says nothing of it. */
export const Empty: Example = () => <CombinationTable rules={[]} />;
