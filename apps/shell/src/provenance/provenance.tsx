import type { FailureReason } from '@portal/district-kit/load';
import type { Pack } from '@portal/rules-core';
import {
  Button,
  Cluster,
  Container,
  type DescriptionItem,
  DescriptionList,
  Disclosure,
  formatDate,
  Link,
  markedWords,
  useKit,
  useToasts,
} from '@portal/ui-kit';
import { useState } from 'react';
import { momentText } from '../offline/kept-groups.ts';
import { usePortal } from '../portal-context.tsx';
import type { DistrictState } from '../remotes/district-store.ts';
import { type Say, useCatalogue } from '../text/catalogue.ts';
import styles from './provenance.module.css';
import { provenanceTexts } from './text/index.ts';
import type { ProvenanceTextKey } from './text/zh.ts';

type Words = Say<ProvenanceTextKey>;

/** At the foot of a district's pages: which build answers, in which role, after which rules, and how that is known. */
export function Provenance({ state, pack }: { state: DistrictState; pack: Pack }) {
  const t = useCatalogue(provenanceTexts);
  const { answer, keptAt } = state;
  const from = answer?.from;
  return (
    <div
      className={styles.foot}
      data-provenance
      data-build={from?.build.build ?? pack.fingerprint?.slice(0, 10)}
      data-role={from?.role ?? 'none'}
      data-kept={keptAt === undefined ? undefined : true}
    >
      <Container>
        <Disclosure
          summary={
            from
              ? t('summary', { build: from.build.build, role: t(`role_${from.role}`) })
              : t('summaryKept')
          }
          printsAsShown
        >
          <DescriptionList
            items={[
              ...aboutBuild(state, t),
              fingerprintItem(pack, t),
              ...documentItems(pack, t, useKit().locale),
              useRegistryItem(t),
              ...packageItems(state, t),
            ]}
          />
        </Disclosure>
      </Container>
    </div>
  );
}

function aboutBuild({ answer, code }: DistrictState, t: Words): DescriptionItem[] {
  const { from, insteadOf, release } = answer ?? {};
  const reason = (why: FailureReason): string => t(`reason_${why}`);
  const items: DescriptionItem[] = [
    {
      term: t('build'),
      detail: from
        ? t('buildIs', { build: from.build.build, role: t(`role_${from.role}`) })
        : t('buildKept'),
    },
  ];
  if (insteadOf)
    items.push({
      term: t('why'),
      detail: t(insteadOf.part === 'data' ? 'whyData' : 'whyCode', {
        reason: reason(insteadOf.failure.reason),
      }),
    });
  items.push({
    term: t('pages'),
    detail:
      code.status === 'ready'
        ? t('pagesRun')
        : code.status === 'failed'
          ? t('pagesMissing', { reason: reason(code.failure.reason) })
          : t('pagesWaiting'),
  });
  if (release)
    items.push({
      term: t('commit'),
      detail: release.commit ? <code>{release.commit.slice(0, 12)}</code> : t('notRecorded'),
    });
  if (from)
    items.push({ term: t('contract'), detail: t('contractIs', { contract: from.build.contract }) });
  return items;
}

/** What of others is in its pages; where only data is kept, there are none. */
function packageItems({ answer }: DistrictState, t: Words): DescriptionItem[] {
  if (!answer?.from) return [];
  const file = (name: string): string => answer.filesUrl + name;
  return [
    {
      term: t('packages'),
      detail: (
        <Cluster>
          <Link href={file('licences.txt')}>{t('licences')}</Link>
          <Link href={file('sbom.cdx.json')}>{t('bill')}</Link>
        </Cluster>
      ),
    },
  ];
}

function fingerprintItem({ fingerprint }: Pack, t: Words): DescriptionItem {
  return {
    term: t('fingerprint'),
    detail:
      fingerprint === undefined ? t('notRecorded') : <Fingerprint whole={fingerprint} t={t} />,
  };
}

/** Shortened, since nobody compares sixty-four digits by eye; whole where the browser does not let the page copy. */
function Fingerprint({ whole, t }: { whole: string; t: Words }) {
  const { show } = useToasts();
  const [isWhole, setWhole] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(whole);
      show({ message: t('copied') });
    } catch {
      setWhole(true);
    }
  };
  return (
    <Cluster>
      <code className={styles.digits}>{isWhole ? whole : `${whole.slice(0, 16)}…`}</code>
      <Button kind="plain" onClick={copy}>
        {t('copyFingerprint')}
      </Button>
    </Cluster>
  );
}

function documentItems({ document }: Pack, t: Words, locale: 'zh' | 'en'): DescriptionItem[] {
  const { title, number, issued } = document;
  return [
    {
      term: t('document'),
      detail: (
        <>
          <p>
            {markedWords(
              number === undefined
                ? title[locale]
                : t('documentNumber', { title: title[locale], number }),
              locale,
            )}
          </p>
          {issued === undefined ? null : (
            <p>{t('documentIssued', { date: formatDate(issued, locale) })}</p>
          )}
        </>
      ),
    },
  ];
}

function useRegistryItem(t: Words): DescriptionItem {
  const { locale } = useKit();
  const { registry, source, keptAt } = usePortal().districts.registry();
  const issued = {
    sequence: registry.sequence,
    at: momentText(Date.parse(registry.issuedAt), locale),
  };
  return {
    term: t('registry'),
    detail:
      keptAt === undefined
        ? t(source === 'previous' ? 'registryPrevious' : 'registryIs', issued)
        : t('registryKept', { ...issued, keptAt: momentText(keptAt, locale) }),
  };
}
