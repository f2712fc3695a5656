import { useDistrictPage } from '@portal/district-kit';
import type { Audience, Text } from '@portal/rules-core';
import {
  Accordion,
  AccordionItem,
  Annotated,
  audienceText,
  Cluster,
  Link,
  List,
  Section,
  SmallTitle,
  Stack,
  Tag,
} from '@portal/ui-kit';
import { byHeading, type Measure, measuresOf } from '../measures.ts';
import { type SayText, useText } from '../text/use-text.ts';
import type { TextKey } from '../text/zh.ts';

/** The headings by the last number of their clause; the pack holds no words of its own for them. */
const HEADINGS: readonly TextKey[] = ['heading1', 'heading2', 'heading3', 'heading4', 'heading5'];

/** The measures under their printed headings, each with its programmes and services. */
export function Measures() {
  const { pack } = useDistrictPage();
  const say = useText();
  return (
    <Section title={say('frontMeasures')} lead={say('frontMeasuresLead')}>
      <Accordion>
        {byHeading(measuresOf(pack)).map(({ heading, measures }, index) => {
          const title = HEADINGS[Number(heading.split('.').at(-1)) - 1];
          return (
            <AccordionItem
              key={heading}
              title={title ? say(title) : heading}
              tag={<Tag>{rangeOf(measures, say)}</Tag>}
              open={index === 0}
            >
              <List kind="ruled" ordered>
                {measures.map((measure) => (
                  <li key={measure.clause}>
                    <OneMeasure measure={measure} />
                  </li>
                ))}
              </List>
            </AccordionItem>
          );
        })}
      </Accordion>
    </Section>
  );
}

function rangeOf(measures: readonly Measure[], say: SayText): string {
  const numbers = measures.map(({ number }) => number);
  return say('frontRange', { from: Math.min(...numbers), to: Math.max(...numbers) });
}

function OneMeasure({ measure: { number, clause, programmes, services } }: { measure: Measure }) {
  const { paths } = useDistrictPage();
  const say = useText();
  const title = say('measure', { number });
  return (
    <Annotated citation={[clause]} about={title}>
      <Stack gap="s">
        <SmallTitle>{title}</SmallTitle>
        <List>
          {programmes.map((programme) => (
            <OneRecord
              key={programme.id}
              record={programme}
              href={paths.programme(programme.id)}
              kind="kindProgramme"
            />
          ))}
          {services.map((service) => (
            <OneRecord
              key={service.id}
              record={service}
              href={paths.services(service.id)}
              kind="kindService"
            />
          ))}
        </List>
      </Stack>
    </Annotated>
  );
}

function OneRecord({
  record: { name, audience },
  href,
  kind,
}: {
  record: { name: Text; audience: readonly Audience[] };
  href: string;
  kind: 'kindProgramme' | 'kindService';
}) {
  const { locale } = useDistrictPage();
  const say = useText();
  return (
    <li>
      <Cluster>
        <Tag tone={kind === 'kindProgramme' ? 'accent' : 'neutral'}>{say(kind)}</Tag>
        <Link href={href}>{name[locale]}</Link>
        {audience.map((each) => (
          <Tag key={each} tone="muted">
            {audienceText(each, locale)}
          </Tag>
        ))}
      </Cluster>
    </li>
  );
}
