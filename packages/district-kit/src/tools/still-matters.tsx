import { Disclosure, SmallTitle, SoftText, useKit } from '@portal/ui-kit';
import { pageText } from '../text/page-text.ts';
import { FactLinks } from './fact-form.tsx';

const AT_ONCE = 4;

/** The facts that would still change a result, the first few in view and the rest behind a count. */
export function StillMatters({ facts }: { facts: readonly string[] }) {
  const say = pageText(useKit().locale);
  if (facts.length === 0) return <SoftText>{say('factNothingMatters')}</SoftText>;
  const more = facts.slice(AT_ONCE);
  return (
    <div>
      <FactLinks facts={facts.slice(0, AT_ONCE)} />
      {more.length > 0 ? (
        <Disclosure summary={say('factMoreMatter', { count: more.length })}>
          <FactLinks facts={more} />
        </Disclosure>
      ) : null}
    </div>
  );
}

/** The same under its small title, beside a verdict; nothing where nothing matters any more. */
export function Unsettled({ facts }: { facts: readonly string[] }) {
  const say = pageText(useKit().locale);
  if (facts.length === 0) return null;
  return (
    <>
      <SmallTitle>{say('factStillMatters')}</SmallTitle>
      <StillMatters facts={facts} />
    </>
  );
}
