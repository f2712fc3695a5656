import { FactLinks } from '@portal/district-kit';
import { Disclosure, SoftText } from '@portal/ui-kit';
import { useText } from './text/use-text.ts';

const AT_ONCE = 4;

/** The facts that would still change a result, the first few in view and the rest behind a count. */
export function StillMatters({ facts }: { facts: readonly string[] }) {
  const say = useText();
  if (facts.length === 0) return <SoftText>{say('nothingMatters')}</SoftText>;
  const more = facts.slice(AT_ONCE);
  return (
    <div>
      <FactLinks facts={facts.slice(0, AT_ONCE)} />
      {more.length > 0 ? (
        <Disclosure summary={say('moreMatters', { count: more.length })}>
          <FactLinks facts={more} />
        </Disclosure>
      ) : null}
    </div>
  );
}
