import {
  ButtonLink,
  Cluster,
  Container,
  Notice,
  PageHeading,
  Skeleton,
  SoftText,
  Stack,
} from '@portal/ui-kit';
import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { paths } from '../../layout/paths.ts';
import { usePageTitle } from '../../layout/use-page-title.ts';
import { IncomingAnswers } from '../incoming/incoming-answers.tsx';
import type { Parcel } from '../parcel.ts';
import { useKeepText } from '../text/index.ts';
import { LinkError, type LinkFault, readLink } from './link.ts';

type Found = { parcel: Parcel } | { fault: LinkFault };

/** A link with somebody's answers has been opened. */
export function SharedPage() {
  const t = useKeepText();
  const navigate = useNavigate();
  const found = useFragment();
  usePageTitle(t('sharedTitle'));
  return (
    <Container reading>
      <Stack gap="l">
        <PageHeading
          title={found && 'fault' in found ? t(`fault_${found.fault}`) : t('sharedTitle')}
        />
        {found === undefined ? (
          <>
            <p role="status">{t('sharedReading')}</p>
            <Skeleton lines={4} />
          </>
        ) : 'fault' in found ? (
          <Fault fault={found.fault} />
        ) : (
          <>
            <IncomingAnswers parcel={found.parcel} onLeave={() => navigate(paths.results)} />
            <SoftText>{t('sharedHistory')}</SoftText>
          </>
        )}
      </Stack>
    </Container>
  );
}

function Fault({ fault }: { fault: LinkFault }) {
  const t = useKeepText();
  return (
    <Stack>
      <Notice kind={fault === 'none' ? 'info' : 'error'} live>
        <p>{t(`fault_${fault}Why`)}</p>
        <p>{t('faultSafe')}</p>
      </Notice>
      <Cluster>
        <ButtonLink href={paths.results}>{t('faultToResults')}</ButtonLink>
        <ButtonLink href={paths.check}>{t('faultToCheck')}</ButtonLink>
      </Cluster>
    </Stack>
  );
}

/**
 * What the fragment holds; `undefined` while it is read. It is taken out of the address at once, so that it stays in
 * no history and goes along with no copied address.
 */
function useFragment(): Found | undefined {
  const { pathname, search, hash } = useLocation();
  const navigate = useNavigate();
  const [fragment, setFragment] = useState(hash);
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    if (hash === '') return;
    setFragment(hash);
    navigate(`${pathname}${search}`, { replace: true });
  }, [pathname, search, hash, navigate]);
  useEffect(() => {
    let current = true;
    setFound(undefined);
    readLink(fragment).then(
      (parcel) => current && setFound({ parcel }),
      (error: unknown) => {
        if (!current) return;
        // Nothing of the link itself goes into a log.
        setFound({ fault: error instanceof LinkError ? error.fault : 'unreadable' });
      },
    );
    return () => {
      current = false;
    };
  }, [fragment]);
  return found;
}
