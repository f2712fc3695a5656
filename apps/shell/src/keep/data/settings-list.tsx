import { browserSettings, rememberedSettings } from '@portal/district-kit';
import { DescriptionList, type DisplayMode, type Kit, useKit } from '@portal/ui-kit';
import { usePortal } from '../../portal-context.tsx';
import { rememberedBucket } from '../../remotes/bucket.ts';
import { useKeepText } from '../text/index.ts';

const MODES = {
  auto: 'modeAuto',
  light: 'modeLight',
  dark: 'modeDark',
  care: 'modeCare',
  contrast: 'modeContrast',
} as const satisfies Record<DisplayMode, Parameters<Kit['t']>[0]>;

/** Language and display mode, whether this device remembers them, and the bucket it has drawn, if it has. */
export function SettingsList() {
  const t = useKeepText();
  const { t: kit } = useKit();
  const { locale, displayMode } = usePortal();
  const settings = browserSettings();
  const remembered = rememberedSettings(settings);
  const bucket = rememberedBucket(settings.device);
  const told = (value: string, isRemembered: boolean) =>
    t(isRemembered ? 'dataRemembered' : 'dataFollows', { value });
  return (
    <DescriptionList
      items={[
        {
          term: t('dataLanguage'),
          detail: told(locale === 'zh' ? '中文' : 'English', remembered.locale !== undefined),
        },
        {
          term: t('dataDisplay'),
          detail: told(kit(MODES[displayMode]), remembered.displayMode !== undefined),
        },
        ...(bucket === undefined
          ? []
          : [{ term: t('dataBucket'), detail: t('dataBucketIs', { bucket }) }]),
        { term: t('dataCounted'), detail: t('dataCountedIs') },
      ]}
    />
  );
}
