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
  const words = (entry: Unusable): { said: string; code?: string } => {
    switch (entry.kind) {
      case 'unknown':
        return { said: t('incomingUnknown'), code: entry.id };
      case 'away': {
        const name = places.find(({ id }) => id === entry.district)?.name;
        return {
          said: t('incomingAway', { district: name ? say(name) : entry.district }),
          code: entry.id,
        };
      }
      case 'day':
        return { said: t('incomingDayUnusable', { day: entry.id }) };
      case 'place':
        return { said: t('incomingPlaceUnusable'), code: entry.id };
      case 'refused':
        return { said: t('incomingRefused', { fact: say(entry.fact.label) }) };
    }
  };
  return (
    <Notice kind="warning" title={t('incomingUnusable', { count: unusable.length })}>
      <List kind="bullets">
        {unusable.map((entry) => {
          const { said, code } = words(entry);
          return (
            <li key={`${entry.kind} ${entry.id}`}>
              {said}
              {code === undefined ? null : <code>{code}</code>}
            </li>
          );
        })}
      </List>
    </Notice>
  );
}
