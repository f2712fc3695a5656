import {
  Button,
  ButtonLink,
  Cluster,
  EmptyState,
  Link,
  List,
  SmallTitle,
  useKit,
} from '@portal/ui-kit';
import { paths, searchHref } from '../layout/paths.ts';
import { useText } from '../text/use-text.ts';
import { spoken } from './spoken.tsx';
import { useSearchText } from './text/index.ts';

/** Nothing fits: words near to what was typed, how one may type, and two ways on. */
export function NothingFound({
  hasText,
  near,
  onClear,
}: {
  hasText: boolean;
  near: readonly string[];
  onClear: () => void;
}) {
  const t = useText();
  const say = useSearchText();
  const { locale } = useKit();
  return (
    <EmptyState
      title={t('listEmpty')}
      actions={
        <>
          <Button onClick={onClear}>{hasText ? say('emptyAll') : t('listClear')}</Button>
          {hasText ? <ButtonLink href={paths.check}>{say('emptyCheck')}</ButtonLink> : null}
        </>
      }
    >
      {near.length > 0 ? (
        <Cluster>
          <SmallTitle>{say('nearTitle')}</SmallTitle>
          <List kind="line">
            {near.map((word) => (
              <li key={word}>
                <Link href={searchHref(word)}>{spoken(word, locale)}</Link>
              </li>
            ))}
          </List>
        </Cluster>
      ) : null}
      <p>{hasText ? spoken(say('emptyTips'), locale) : t('listEmptyWhy')}</p>
    </EmptyState>
  );
}
