import { SourcesProvider, useSources } from '../../context/SourcesProvider.tsx';
import type { Example } from '../../samples/example.tsx';
import { CitationRef } from './CitationRef.tsx';

/** The printed path, most specific first. */
export const Paths: Example = () => (
  <CitationRef citation={['sample/p1/1.5', 'sample/p1/1.1', 'sample/main']} />
);

/** With the document's number. */
export const WithNumber: Example = () => <CitationRef withNumber citation={['sample/p1/1.5']} />;

/** Where the deployment serves the texts, the clause itself unfolds. */
export const WithText: Example = ({ say }) => {
  const { packs } = useSources();
  return (
    <SourcesProvider
      packs={packs}
      clauseHref={(id) => `#${id}`}
      clauseText={() => say('（此处为条款原文）', '(The clause itself stands here.)')}
    >
      <CitationRef citation={['sample/p1/1.3']} />
    </SourcesProvider>
  );
};

/** A clause that no pack at hand lists is still named. */
export const Unlisted: Example = () => <CitationRef citation={['elsewhere/p9/9.9']} />;
