import { useToasts } from '@portal/ui-kit';
import { useNavigate } from 'react-router';
import { useCheckSession } from '../../check/check-session.tsx';
import { usePlaces } from '../../check/use-places.ts';
import { paths } from '../../layout/paths.ts';
import { usePortal } from '../../portal-context.tsx';
import { dayOf, type Parcel, scopeOf } from '../parcel.ts';
import { useKeepText } from '../text/index.ts';
import { type Comparison, takenOver, type Way } from './compare.ts';

/** Takes a parcel over in the way the reader chose, goes to the results, and can be undone there. */
export function useTakeOver(): (parcel: Parcel, comparison: Comparison, way: Way) => void {
  const t = useKeepText();
  const { profile: store, asOf, today, setAsOf } = usePortal();
  const { scope, setScope, setLast } = useCheckSession();
  const places = usePlaces();
  const navigate = useNavigate();
  const { show } = useToasts();
  return (parcel, comparison, way) => {
    const before = store.current();
    store.replaceAll(takenOver(comparison, before, way));
    // What the last answer changed is told of the reader's own answers, one after the other.
    setLast(null);
    navigate(paths.results);
    if (way === 'replace') {
      setScope(
        scopeOf(
          parcel,
          places.map(({ id }) => id),
        ),
      );
      const day = dayOf(parcel) ?? today;
      if (day !== asOf) setAsOf(day);
    }
    const added = comparison.answers.filter(({ kind }) => kind === 'new').length;
    show({
      message: way === 'replace' ? t('incomingReplaced') : t('incomingAdded', { count: added }),
      action: {
        label: t('incomingUndo'),
        onAction: () => {
          store.replaceAll(before);
          if (way === 'replace') {
            setScope(scope);
            setAsOf(asOf);
          }
          show({ message: t('incomingUndone') });
        },
      },
    });
  };
}
