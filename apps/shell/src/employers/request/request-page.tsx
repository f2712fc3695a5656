import { isOpen, type Pack, type Programme, validityOn } from '@portal/rules-core';
import {
  Button,
  Cluster,
  Container,
  EmptyState,
  Notice,
  PageHeading,
  RadioGroup,
  ScreenOnly,
  Select,
  Stack,
  TextField,
  useKit,
} from '@portal/ui-kit';
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useIsLoading, usePacks } from '../../layout/districts.ts';
import { paths, requestHref } from '../../layout/paths.ts';
import { AwaitingData } from '../../layout/unavailable-districts.tsx';
import { usePageTitle } from '../../layout/use-page-title.ts';
import { usePortal, useProfile } from '../../portal-context.tsx';
import { useEmployers } from '../employers-session.tsx';
import { useEmployerText } from '../text/index.ts';
import { RequestSlip } from './request-slip.tsx';

/** A slip on paper for one person and one programme, for the steps that person and employer do. */
export function RequestPage() {
  const t = useEmployerText();
  const packs = usePacks();
  const loading = useIsLoading();
  const { slipPerson } = useEmployers();
  const { profile } = useProfile();
  const { search } = useLocation();
  const wanted = new URLSearchParams(search).get('programme');
  const [who, setWho] = useState<'person' | 'device'>(slipPerson ? 'person' : 'device');
  const [name, setName] = useState(slipPerson?.names.join(' ') ?? '');
  const [employer, setEmployer] = useState('');
  usePageTitle(t('requestTitle'));
  const found = programmeIn(packs, wanted);
  const fromRoster = who === 'person' && slipPerson !== null;
  const facts = fromRoster ? slipPerson.profile : profile;
  return (
    <Container>
      <Stack gap="l">
        <ScreenOnly>
          <Stack gap="l">
            {/* The sheet below brings the page's own first-level heading. */}
            {found ? (
              <p>{t('requestLead')}</p>
            ) : (
              <PageHeading title={t('requestTitle')} lead={t('requestLead')} />
            )}
            <Notice title={t('privacyTitle')}>{t('requestPrivacy')}</Notice>
            <ProgrammeChoice packs={packs} chosen={found?.programme.id ?? null} />
            {slipPerson ? (
              <RadioGroup
                label={t('requestWho')}
                choices={[
                  { value: 'person', label: t('requestFromRoster') },
                  { value: 'device', label: t('requestFromDevice') },
                ]}
                value={who}
                onChange={(value) => {
                  setWho(value === 'person' ? 'person' : 'device');
                  // The name belongs to whose facts they are.
                  setName(value === 'person' ? slipPerson.names.join(' ') : '');
                }}
              />
            ) : null}
            <TextField
              label={t('slipName')}
              hint={t('requestNameHint')}
              optional
              value={name}
              onChange={setName}
            />
            <TextField label={t('slipEmployer')} optional value={employer} onChange={setEmployer} />
            {found ? (
              <Cluster>
                <Button kind="primary" onClick={() => window.print()}>
                  {t('requestPrint')}
                </Button>
              </Cluster>
            ) : null}
          </Stack>
        </ScreenOnly>
        {loading ? <AwaitingData /> : null}
        {found ? (
          <RequestSlip
            pack={found.pack}
            programme={found.programme}
            profile={facts}
            name={name}
            employer={employer}
          />
        ) : loading ? null : (
          <EmptyState title={t(wanted === null ? 'requestNone' : 'requestUnknown')}>
            <p>{t('requestNoneWhy')}</p>
          </EmptyState>
        )}
      </Stack>
    </Container>
  );
}

function programmeIn(
  packs: readonly Pack[],
  id: string | null,
): { pack: Pack; programme: Programme } | undefined {
  for (const pack of packs) {
    const programme = pack.programmes.find((each) => each.id === id);
    if (programme) return { pack, programme };
  }
  return undefined;
}

/** District first, then one of its programmes; those that are open first. */
function ProgrammeChoice({ packs, chosen }: { packs: readonly Pack[]; chosen: string | null }) {
  const t = useEmployerText();
  const { say } = useKit();
  const { asOf } = usePortal();
  const navigate = useNavigate();
  const own = chosen?.split('/')[0] ?? null;
  const [district, setDistrict] = useState<string | null>(own);
  const pack = packs.find((each) => each.district.id === (district ?? own));
  const labelOf = ({ name, validity }: Programme, { validity: whole }: Pack): string =>
    isOpen(validityOn(validity ?? whole, asOf))
      ? say(name)
      : t('requestNotOpen', { name: say(name) });
  return (
    <>
      <Select
        label={t('requestDistrict')}
        choices={packs.map((each) => ({ value: each.district.id, label: say(each.district.name) }))}
        value={pack?.district.id ?? null}
        onChange={(next) => {
          setDistrict(next);
          if (chosen !== null) navigate(paths.request, { replace: true });
        }}
      />
      {pack ? (
        <Select
          label={t('requestProgramme')}
          choices={pack.programmes.map((each) => ({ value: each.id, label: labelOf(each, pack) }))}
          value={chosen}
          onChange={(next) =>
            navigate(next === null ? paths.request : requestHref(next), { replace: true })
          }
        />
      ) : null}
    </>
  );
}
