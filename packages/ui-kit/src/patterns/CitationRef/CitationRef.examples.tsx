import { SourcesProvider, useSources } from '../../context/SourcesProvider.tsx';
import type { Example } from '../../samples/example.tsx';
import { CitationRef } from './CitationRef.tsx';

/** The printed path, most specific first. */
export const Paths: Example = () => (
  <CitationRef citation={['sample/p1/1.5', 'sample/p1/1.1', 'sample/main']} />
);

/** With the document's number. */
export const WithNumber: Example = () => <CitationRef withNumber citation={['sample/p1/1.5']} />;

/** A made-up clause, as long as a real one. */
const CLAUSE = `3. 购房补贴按类别确定上限，自审核通过次月起按月发放。
（1）同一家庭只能享受一次。
（2）享受期间离开本区工作的，从次月起停发；以虚假材料取得的，退还全部补贴。`;

/** Where the deployment serves the texts, the clause itself unfolds; one clause has none here. */
export const WithText: Example = () => {
  const { packs } = useSources();
  return (
    <SourcesProvider
      packs={packs}
      clauseHref={(id) => `#${id}`}
      clauseText={(id) => (id === 'sample/p1/1.3' ? CLAUSE : undefined)}
    >
      <CitationRef citation={['sample/p1/1.3', 'sample/p1/1.1']} />
    </SourcesProvider>
  );
};

/** Many sources under each other. */
export const Many: Example = () => {
  const { packs } = useSources();
  return (
    <SourcesProvider packs={packs} clauseHref={(id) => `#${id}`}>
      <CitationRef
        citation={[
          'sample/p1/1.1',
          'sample/p1/1.2',
          'sample/p1/1.3',
          'sample/p1/1.4',
          'sample/main',
        ]}
      />
    </SourcesProvider>
  );
};

/** A clause that no pack at hand lists is still named. */
export const Unlisted: Example = () => <CitationRef citation={['elsewhere/p9/9.9']} />;

/** Two paragraphs printed under one path are told apart; what stands alone is not numbered. */
export const SamePath: Example = () => {
  const { packs } = useSources();
  return (
    <SourcesProvider packs={packs} clauseHref={(id) => `#${id}`}>
      <CitationRef citation={['sample/p2/2.1/p2', 'sample/p2/2.1', 'sample/p2/2.2']} />
    </SourcesProvider>
  );
};
