import type { Audience, Locale, Need } from '@portal/rules-core';
import { audienceText, Cluster, needText, Tag } from '@portal/ui-kit';

interface RecordTagsProps {
  audience: readonly Audience[];
  needs: Iterable<Need>;
  locale: Locale;
}

/** Whom a programme or service is for, and what it helps with. */
export function RecordTags({ audience, needs, locale }: RecordTagsProps) {
  return (
    <Cluster>
      {audience.map((each) => (
        <Tag key={each} tone="accent">
          {audienceText(each, locale)}
        </Tag>
      ))}
      {Array.from(needs, (need) => (
        <Tag key={need}>{needText(need, locale)}</Tag>
      ))}
    </Cluster>
  );
}
