import { planItem, useDistrictPage } from '@portal/district-kit';
import { Annotated, audienceText, Cluster, Link, List, Stack, Tag } from '@portal/ui-kit';
import { listedProjects } from './plan.ts';

/** The projects of the annexed list, each with its kind, for whom it is, and its source in the margin. */
export function ProjectList() {
  const page = useDistrictPage();
  const { pack, locale } = page;
  return (
    <List kind="ruled" ordered>
      {listedProjects(pack).map(({ kind, record }) => {
        const { href, name, audience } = planItem(record, page);
        return (
          <li key={record.id}>
            <Annotated citation={record.citation} about={name}>
              <Stack gap="s">
                <h3>
                  <Link href={href}>{name}</Link>
                </h3>
                <p>{record.summary[locale]}</p>
                <Cluster>
                  <Tag tone="accent">{kind[locale]}</Tag>
                  {audience.map((each) => (
                    <Tag key={each}>{audienceText(each, locale)}</Tag>
                  ))}
                </Cluster>
              </Stack>
            </Annotated>
          </li>
        );
      })}
    </List>
  );
}
