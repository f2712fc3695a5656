import type { Example } from '../../samples/example.tsx';
import { Grid } from '../Layout/Layout.tsx';
import { SearchField } from '../SearchField/SearchField.tsx';
import { SoftText } from '../SoftText/SoftText.tsx';
import { Panel } from './Panel.tsx';

/** Results beside one another; the first has an edge. */
export const Results: Example = ({ say }) => (
  <Grid>
    <Panel
      title={say('高层次人才补贴', 'Support for high-level talent')}
      level={2}
      href="/support"
      finding={say('B 类', 'Class B')}
      edge
    >
      <SoftText>{say('所有回答都指向这一类。', 'All answers lead to this class.')}</SoftText>
    </Panel>
    <Panel title={say('产业人才奖励', 'Awards for industry')} level={2}>
      <p>{say('还需要两个回答。', 'Two more answers are needed.')}</p>
    </Panel>
  </Grid>
);

/** A tool beside the content, and what to begin with. */
export const Tools: Example = ({ say }) => (
  <Grid>
    <Panel tone="sunken">
      <p>{say('本页内容', 'On this page')}</p>
    </Panel>
    <Panel tone="accent">
      <SearchField
        label={say('搜索项目', 'Search programmes')}
        value=""
        onChange={() => {}}
        onSearch={() => {}}
      />
    </Panel>
  </Grid>
);
