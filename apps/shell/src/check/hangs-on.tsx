import { Disclosure, Link, List, SmallTitle, SoftText, Stack, useKit } from '@portal/ui-kit';
import { programmeHref } from '../layout/paths.ts';
import type { OpenProgramme } from './progress.ts';
import { useCheckText } from './text/index.ts';

/** The programmes that a question can change, counted, and by name when unfolded: what the answer is needed for. */
export function HangsOn({ programmes }: { programmes: readonly OpenProgramme[] }) {
  const t = useCheckText();
  const { say } = useKit();
  if (programmes.length === 0) return <SoftText>{t('hangsOnNone')}</SoftText>;
  const packs = [...new Set(programmes.map(({ pack }) => pack))];
  return (
    <Disclosure summary={t('hangsOn', { count: programmes.length })}>
      <Stack>
        {packs.map((pack) => {
          const own = programmes.filter((entry) => entry.pack === pack);
          return (
            <div key={pack.district.id}>
              <SmallTitle>
                {t('hangsOnOf', { district: say(pack.district.name), count: own.length })}
              </SmallTitle>
              <List kind="bullets">
                {own.map(({ programme }) => (
                  <li key={programme.id}>
                    <Link href={programmeHref(programme.id)}>{say(programme.name)}</Link>
                  </li>
                ))}
              </List>
            </div>
          );
        })}
      </Stack>
    </Disclosure>
  );
}
