import type { DraftItem, DraftScore } from '@portal/district-kit';
import type { Locale, PointsScheme, Reason } from '@portal/rules-core';
import type { PointsRow } from '@portal/ui-kit';
import type { SayText } from '../text/use-text.ts';
import type { TextKey } from '../text/zh.ts';

const REASONS: Readonly<Record<Reason, TextKey>> = {
  counted: 'pointsReasonCounted',
  higherSubItem: 'pointsReasonHigherSubItem',
  higherAlternative: 'pointsReasonHigherAlternative',
  deducted: 'pointsReasonDeducted',
  veto: 'pointsReasonVeto',
};

/** The score line by line, section by section: what it adds to the total, why or why not, and what says so. */
export function scoreRows(
  scheme: PointsScheme,
  drafts: readonly DraftItem[],
  { score, scored }: DraftScore,
  locale: Locale,
  say: SayText,
): PointsRow[] {
  const names = new Map(
    scheme.alternatives.flatMap(({ items }) => items.map(({ id, name }) => [id, name[locale]])),
  );
  const inOrder = scheme.sections.flatMap(({ id }) =>
    drafts.filter(({ section }) => section === id),
  );
  const rows = inOrder.flatMap((draft): PointsRow[] => {
    const item = scored.get(draft.key);
    if (!item) return [];
    const counts = item.reason === 'counted' || item.reason === 'deducted';
    const points = item.points ?? 0;
    const name = draft.named === null ? item.item : (names.get(item.item) ?? item.item);
    const reason = say(REASONS[item.reason]);
    return [
      {
        id: draft.key,
        label: item.subItem ? `${name} · ${item.subItem}` : name,
        points:
          item.reason === 'veto'
            ? null
            : item.reason === 'deducted'
              ? -points
              : counts
                ? points
                : 0,
        // A line that does not count still shows what it would have been.
        note:
          counts || item.reason === 'veto' ? reason : `${points}${say('pointsUnit')} · ${reason}`,
        citation: item.citation,
      },
    ];
  });
  if (!score.givenDirectly) return rows;
  const own = score.sections
    .find(({ id }) => id === scheme.registration.section)
    ?.items.reduce((sum, item) => sum + (item.reason === 'counted' ? (item.points ?? 0) : 0), 0);
  return [
    ...rows,
    {
      id: 'direct',
      label: say('pointsDirectRow'),
      // What it adds to the general points of one's own, so that the lines come to the total.
      points: Math.round((score.registrationPoints - (own ?? 0)) * 100) / 100,
      note: say('pointsGivenDirectly', { points: scheme.direct.points }),
      citation: scheme.direct.citation,
    },
  ];
}
