import {
  Checkbox,
  DescriptionList,
  Link,
  Notice,
  Section,
  Stack,
  VisuallyHidden,
} from '@portal/ui-kit';
import { questionHref } from '../../layout/paths.ts';
import { usePortal, useProfile } from '../../portal-context.tsx';
import { useText } from '../../text/use-text.ts';
import { answersInWords, useWords } from '../answers-in-words.ts';
import { useKeepText } from '../text/index.ts';

/** The reader's answers with their values, and whether they stay when the page is closed. */
export function AnswersHeld() {
  const t = useKeepText();
  const shell = useText();
  const { profile: store } = usePortal();
  const snapshot = useProfile();
  const answers = answersInWords(snapshot, useWords());
  const { kept, trouble } = snapshot;
  return (
    <Section title={t('dataAnswers', { count: answers.length })}>
      <Stack>
        {trouble === undefined ? null : (
          <Notice kind="error" live>
            {shell(trouble === 'full' ? 'keepFull' : 'keepForbidden')}
          </Notice>
        )}
        {answers.length === 0 ? (
          <p>{t('dataNoAnswers')}</p>
        ) : (
          <>
            <p>{t(kept ? 'dataKept' : 'dataNotKept')}</p>
            <DescriptionList
              items={answers.map(({ id, label, answer, known }) => ({
                term: label,
                detail: answer,
                action: known ? (
                  <Link href={questionHref(id)}>
                    {t('dataAnswerChange')}
                    <VisuallyHidden>{t('dataAnswerChangeWhat', { what: label })}</VisuallyHidden>
                  </Link>
                ) : undefined,
              }))}
            />
          </>
        )}
        <Checkbox
          label={t('dataKeep')}
          hint={t('dataKeepHint')}
          checked={kept}
          onChange={(keep) => store.keepOnDevice(keep)}
        />
      </Stack>
    </Section>
  );
}
