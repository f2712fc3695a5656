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

/** Columns by how narrow they may become; on a phone each is one column. */
export const Columns: Example = ({ say }) => (
  <Stack gap="l">
    {(['narrow', 'medium', 'wide'] as const).map((columns) => (
      <Grid key={columns} columns={columns} gap="s">
        {[1, 2, 3, 4, 5].map((number) => (
          <Card key={number} title={say(`第 ${number} 格`, `Cell ${number}`)} level={2} />
        ))}
      </Grid>
    ))}
  </Stack>
);

/** A title and a lead as long as they get; the page holds to the width that is read well. */
export const LongWords: Example = ({ say }) => (
  <Container reading>
    <PageHeading
      caption={say(
        '示例区人力资源和社会保障局',
        'Human Resources and Social Security, Sample District',
      )}
      title={say(
        '关于进一步支持战略性新兴产业领军人才创新创业团队的若干措施',
        'Measures further supporting innovation and start-up teams of leading talent in strategic emerging industries',
      )}
      lead={say(
        '面向在本区注册的单位及其引进的团队：说明可以得到什么、怎样申请、由谁决定，每一处都标明所依据的条款。',
        'For employers registered in the district and the teams they bring in: what there is, how to apply and who decides, each with the clause it rests on.',
      )}
    />
    <Section title={say('部分之内的部分', 'A section with a section in it')}>
      <Section title={say('适用对象', 'Who it is for')} level={3}>
        <Cluster>
          {Array.from({ length: 9 }, (_, index) => (
            <Tag key={String(index)}>{say(`对象 ${index + 1}`, `Group ${index + 1}`)}</Tag>
          ))}
        </Cluster>
      </Section>
    </Section>
  </Container>
);
