import { about } from '@portal/district-kit';
import { isOpen, type Pack, type Process, validityOn } from '@portal/rules-core';
import {
  AccordionItem,
  Card,
  CitationRef,
  Container,
  Grid,
  joinNames,
  Later,
  Link,
  List,
  Notice,
  PageHeading,
  ProcessSteps,
  Section,
  SoftText,
  Stack,
  useKit,
  ValidityTag,
} from '@portal/ui-kit';
import { useIsLoading, usePacks } from '../../layout/districts.ts';
import { paths, programmeHref, serviceHref } from '../../layout/paths.ts';
import { AwaitingData, UnavailableDistricts } from '../../layout/unavailable-districts.tsx';
import { usePageTitle } from '../../layout/use-page-title.ts';
import { usePortal } from '../../portal-context.tsx';
import { useEmployerText } from '../text/index.ts';

/** What the portal has for employers: tools, what they do in a process, and what is offered to them. */
export function OverviewPage() {
  const t = useEmployerText();
  const packs = usePacks();
  const loading = useIsLoading();
  usePageTitle(t('overviewTitle'));
  const hasRanking = packs.some(({ points }) => points.length > 0);
  return (
    <Container>
      <Stack gap="xl">
        <PageHeading title={t('overviewTitle')} lead={t('overviewLead')}>
          <Notice title={t('privacyTitle')}>{t('privacyWords')}</Notice>
        </PageHeading>
        <UnavailableDistricts />
        <Section title={t('toolsTitle')}>
          <Grid columns="medium">
            <Card title={t('rosterTitle')} href={paths.roster}>
              <p>{t('rosterCard')}</p>
            </Card>
            {/* Its room is kept while it is not known. */}
            {hasRanking || loading ? (
              <Card title={t('rankingTitle')} href={paths.ranking}>
                <p>{t('rankingCard')}</p>
              </Card>
            ) : null}
            <Card title={t('requestTitle')} href={paths.request}>
              <p>{t('requestCard')}</p>
            </Card>
          </Grid>
        </Section>
        <Later>
          <Section title={t('processTitle')} lead={t('processLead')}>
            <Stack>
              {packs.map((pack) => (
                <Processes key={pack.district.id} pack={pack} />
              ))}
              {loading ? <AwaitingData /> : null}
            </Stack>
          </Section>
          <Section title={t('offersTitle')} lead={t('offersLead')}>
            <Stack>
              {packs.map((pack) => (
                <Offers key={pack.district.id} pack={pack} />
              ))}
            </Stack>
          </Section>
        </Later>
      </Stack>
    </Container>
  );
}

/** Who does what, in each process of a district, under the names of the programmes it is for. */
function Processes({ pack }: { pack: Pack }) {
  const t = useEmployerText();
  const { locale, say } = useKit();
  const { asOf } = usePortal();
  const district = say(pack.district.name);
  // A process says how one applies: where nothing can be applied for any more, it is told as ended.
  const isPast = !isOpen(validityOn(pack.validity, asOf));
  if (pack.processes.length === 0) return <SoftText>{t('processNone', { district })}</SoftText>;
  return (
    <div data-district={pack.district.id}>
      <Section title={district} level={3}>
        {isPast ? (
          <p>
            <ValidityTag status={validityOn(pack.validity, asOf)} />
          </p>
        ) : null}
        <Stack>
          {pack.processes.map((process) => (
            <AccordionItem
              key={process.id}
              level={4}
              title={joinNames(
                programmesOf(pack, process).map(({ name }) => say(name)),
                locale,
              )}
              printsAsShown
            >
              <Stack>
                <ProcessSteps process={process} />
                <List kind="line">
                  {programmesOf(pack, process).map(({ id, name }) => (
                    <li key={id}>
                      <Link href={programmeHref(id)}>{say(name)}</Link>
                    </li>
                  ))}
                </List>
                <CitationRef citation={process.citation} />
              </Stack>
            </AccordionItem>
          ))}
        </Stack>
      </Section>
    </div>
  );
}

function programmesOf(pack: Pack, process: Process) {
  return pack.programmes.filter((programme) => about([process], programme).length > 0);
}

/** The programmes and services of a district whose audience is the employer. */
function Offers({ pack }: { pack: Pack }) {
  const t = useEmployerText();
  const { say } = useKit();
  const { asOf } = usePortal();
  const programmes = pack.programmes.filter(({ audience }) => audience.includes('employer'));
  const services = pack.services.filter(({ audience }) => audience.includes('employer'));
  if (programmes.length + services.length === 0) return null;
  return (
    <div data-district={pack.district.id}>
      <AccordionItem
        title={t('offersOf', {
          district: say(pack.district.name),
          programmes: programmes.length,
          services: services.length,
        })}
        tag={<ValidityTag status={validityOn(pack.validity, asOf)} />}
        printsAsShown
      >
        <Stack>
          {programmes.length > 0 ? (
            <Section title={t('offersProgrammes')} level={4}>
              <List kind="columns">
                {programmes.map(({ id, name }) => (
                  <li key={id}>
                    <Link href={programmeHref(id)}>{say(name)}</Link>
                  </li>
                ))}
              </List>
            </Section>
          ) : null}
          {services.length > 0 ? (
            <Section title={t('offersServices')} level={4}>
              <List kind="columns">
                {services.map(({ id, name }) => (
                  <li key={id}>
                    <Link href={serviceHref(id)}>{say(name)}</Link>
                  </li>
                ))}
              </List>
            </Section>
          ) : null}
        </Stack>
      </AccordionItem>
    </div>
  );
}
