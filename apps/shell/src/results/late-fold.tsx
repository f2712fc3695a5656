import { Disclosure } from '@portal/ui-kit';
import { type ReactNode, useState } from 'react';

/** A fold whose content is made when it is first opened: the page stays light, and what was opened stays there. */
export function LateFold({ summary, children }: { summary: string; children: () => ReactNode }) {
  const [opened, setOpened] = useState(false);
  return (
    <Disclosure
      summary={summary}
      printsAsShown
      onToggle={(open) => setOpened((before) => before || open)}
    >
      {opened ? children() : null}
    </Disclosure>
  );
}
