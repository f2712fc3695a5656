import { planItem, useDistrictPage } from '@portal/district-kit';
import {
  Annotated,
  audienceText,
  Disclosure,
  joinNames,
  Link,
  List,
  SoftText,
  Stack,
  Tag,
} from '@portal/ui-kit';
import { useText } from '../text/use-text.ts';
import { listedProjects } from './plan.ts';

/** The projects of the annexed list, each with its kind, for whom it is, and its source in the margin. */
export function ProjectList() {
  const page = useDistrictPage();
  const { pack, locale } = page;
  const say = useText();
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
                <div>
                  <Tag tone="accent">{kind[locale]}</Tag>
                </div>
                <Disclosure narrowOnly summary={say('frontProjectMore')}>
                  <p>{record.summary[locale]}</p>
                  <SoftText>
                    {say('frontProjectFor', {
                      names: joinNames(
                        audience.map((each) => audienceText(each, locale)),
                        locale,
                      ),
                    })}
                  </SoftText>
                </Disclosure>
              </Stack>
            </Annotated>
          </li>
        );
      })}
    </List>
  );
}
