import type { Example } from '../../samples/example.tsx';
import { Card } from '../Card/Card.tsx';
import { Tag } from '../Tag/Tag.tsx';
import { Cluster, Container, Grid, PageHeading, Section, Stack } from './Layout.tsx';

/** Heading, sections and a grid: the bones of a page. */
export const Page: Example = ({ say }) => (
  <Container>
    <PageHeading
      title={say('高层次人才购房、租房补贴', 'Housing subsidies for high-level talent')}
      caption={say('示例区', 'Sample District')}
      lead={say(
        '给在本区工作的高层次人才的购房或租房补贴，按类别确定上限。',
        'Help with buying or renting for high-level talent working in the district, by class.',
      )}
    >
      <Cluster>
        <Tag>{say('个人', 'Individuals')}</Tag>
        <Tag>{say('购房', 'Buying a home')}</Tag>
      </Cluster>
    </PageHeading>
    <Stack gap="l">
      <Section
        title={say('金额', 'How much')}
        lead={say('金额为上限，由主管部门核定。', 'Amounts are upper bounds.')}
      >
        <Grid>
          {['A', 'B', 'C'].map((name) => (
            <Card key={name} title={say(`${name}类`, `Class ${name}`)}>
              <p>{say('按月发放', 'Paid monthly')}</p>
            </Card>
          ))}
        </Grid>
      </Section>
      <Section title={say('条件', 'Conditions')}>
        <p>{say('单位在本区注册。', 'The employer is registered in the district.')}</p>
      </Section>
    </Stack>
  </Container>
);
