import { type Audience, isOpen, validityOn } from '@portal/rules-core';
import {
  audienceText,
  Button,
  Checkbox,
  CheckboxGroup,
  Cluster,
  formatDate,
  Section,
  SoftText,
  Stack,
  useKit,
} from '@portal/ui-kit';
import { usePacks } from '../../../layout/districts.ts';
import { usePortal } from '../../../portal-context.tsx';
import { useEmployers, useRoster } from '../../employers-session.tsx';
import { useEmployerText } from '../../text/index.ts';

const AUDIENCES: readonly Audience[] = ['person', 'team', 'employer'];

/** Where is looked, for whom, on which day, and what becomes of rows with wrong cells. */
export function SettingsStep() {
  const t = useEmployerText();
  const { locale, say } = useKit();
  const { asOf } = usePortal();
  const packs = usePacks();
  const { roster } = useEmployers();
  const { settings, matched, wanted } = useRoster();
  const all = packs.map(({ district }) => district.id);
  const blocked = matched?.issues.some(({ kind }) => kind === 'duplicate' || kind === 'noFacts');
  return (
    <Section title={t('settingsTitle')} lead={t('settingsDay', { date: formatDate(asOf, locale) })}>
      <Stack>
        <CheckboxGroup
          label={t('settingsDistricts')}
          hint={t('settingsDistrictsHint')}
          choices={packs.map(({ district, validity }) => ({
            value: district.id,
            label: isOpen(validityOn(validity, asOf))
              ? say(district.name)
              : t('settingsNotOpen', { district: say(district.name) }),
          }))}
          value={settings.districts ?? all}
          onChange={(districts) =>
            roster.change({
              districts: districts?.length === all.length ? null : (districts ?? []),
            })
          }
        />
        <CheckboxGroup
          label={t('settingsAudience')}
          choices={AUDIENCES.map((value) => ({ value, label: audienceText(value, locale) }))}
          value={settings.audiences}
          onChange={(audiences) =>
            roster.change({ audiences: AUDIENCES.filter((each) => audiences?.includes(each)) })
          }
        />
        <Checkbox
          label={t('settingsLenient')}
          hint={t('settingsLenientHint')}
          checked={settings.lenient}
          onChange={(lenient) => roster.change({ lenient })}
        />
        {wanted && !blocked ? (
          <SoftText>{t('settingsFollow')}</SoftText>
        ) : (
          <Cluster>
            <Button kind="primary" onClick={() => roster.evaluate()}>
              {t('settingsRun')}
            </Button>
          </Cluster>
        )}
        <div role="status">{wanted && blocked ? <p>{t('settingsBlocked')}</p> : null}</div>
      </Stack>
    </Section>
  );
}
