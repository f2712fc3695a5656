import { Card, List, Section, useKit } from '@portal/ui-kit';
import { presetHref } from '../../layout/paths.ts';
import { useCheckText } from '../text/index.ts';
import { PRESETS } from './presets.ts';

/** Where a reader can begin, as they would say it of themselves. */
export function PresetList() {
  const t = useCheckText();
  const { say } = useKit();
  return (
    <Section title={t('presetsTitle')} lead={t('presetsLead')}>
      <List kind="cards">
        {PRESETS.map(({ id, name, who }) => (
          <li key={id}>
            <Card title={say(name)} href={presetHref(id)}>
              <p>{say(who)}</p>
            </Card>
          </li>
        ))}
      </List>
    </Section>
  );
}
