import { List, Notice, useKit } from '@portal/ui-kit';
import { usePlaces } from '../../check/use-places.ts';
import { useKeepText } from '../text/index.ts';
import type { Unusable } from './compare.ts';

/** What cannot be used, each by name and why; the rest can. */
export function UnusableList({ unusable }: { unusable: readonly Unusable[] }) {
  const t = useKeepText();
  const { say } = useKit();
  const places = usePlaces();
  if (unusable.length === 0) return null;
  const words = (entry: Unusable): string => {
    switch (entry.kind) {
      case 'unknown':
        return t('incomingUnknown', { id: entry.id });
      case 'away': {
        const name = places.find(({ id }) => id === entry.district)?.name;
        return t('incomingAway', { id: entry.id, district: name ? say(name) : entry.district });
      }
      case 'day':
        return t('incomingDayUnusable', { day: entry.id });
      case 'place':
        return t('incomingPlaceUnusable', { id: entry.id });
      case 'refused':
        return t('incomingRefused', { fact: say(entry.fact.label) });
    }
  };
  return (
    <Notice kind="warning" title={t('incomingUnusable', { count: unusable.length })}>
      <List kind="bullets">
        {unusable.map((entry) => (
          <li key={`${entry.kind} ${entry.id}`}>{words(entry)}</li>
        ))}
      </List>
    </Notice>
  );
}
