import type { Example } from '../../samples/example.tsx';
import { Button, ButtonLink } from '../Button/Button.tsx';
import { EmptyState } from './EmptyState.tsx';

/** Nothing here, why, and what to do. */
export const Plain: Example = ({ say }) => (
  <EmptyState
    title={say('没有符合筛选条件的项目', 'No programme matches')}
    actions={<Button>{say('清除筛选', 'Clear the filters')}</Button>}
  >
    {say('换一个区，或去掉一个条件试试。', 'Try another district, or one condition less.')}
  </EmptyState>
);

/** The least it can say: where there is nothing to be done about it. */
export const TitleOnly: Example = ({ say }) => (
  <EmptyState title={say('文件没有列出服务事项', 'The document lists no services')} />
);

/** Long words, and two ways on. */
export const LongWords: Example = ({ say }) => (
  <EmptyState
    title={say(
      '按您目前的回答，还没有一个区的项目可以得出明确的结论',
      'On your answers so far, no programme of any district can be decided yet',
    )}
    actions={
      <>
        <ButtonLink href="/check" kind="primary">
          {say('继续回答问题', 'Answer more questions')}
        </ButtonLink>
        <ButtonLink href="/programmes">
          {say('不核对，先浏览全部项目和服务', 'Look through all programmes and services first')}
        </ButtonLink>
      </>
    }
  >
    <p>
      {say(
        '多数项目要看学历、单位注册地和在本区工作的时间。再回答三个问题，结论就会清楚得多。',
        'Most programmes depend on your degree, where your employer is registered and how long you have worked in the district. Three more answers would make this much clearer.',
      )}
    </p>
  </EmptyState>
);
