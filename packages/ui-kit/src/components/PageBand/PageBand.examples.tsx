import { useState } from 'react';
import type { Example } from '../../samples/example.tsx';
import { Button } from '../Button/Button.tsx';
import { Disclosure } from '../Disclosure/Disclosure.tsx';
import { PageBand } from './PageBand.tsx';

/** Nothing out of the ordinary: only a way to something else. */
export const Quiet: Example = ({ say }) => (
  <PageBand>
    <Disclosure summary={say('按今天的政策，看另一天', 'As of today; read another day')}>
      <p>{say('选择日期。', 'Choose a day.')}</p>
    </Disclosure>
  </PageBand>
);

/** All that follows holds for another day than the reader may think. */
export const Caution: Example = ({ say }) => (
  <PageBand
    kind="caution"
    statement={say('按 2019年12月31日 的政策阅读', 'Read as of 31 December 2019')}
    actions={<Button kind="plain">{say('回到今天', 'Back to today')}</Button>}
  >
    <Disclosure summary={say('换一天', 'Another day')}>
      <p>{say('选择日期。', 'Choose a day.')}</p>
    </Disclosure>
  </PageBand>
);

/** Two sentences and a button. */
export const Info: Example = ({ say }) => (
  <PageBand
    kind="info"
    statement={
      <>
        <p>
          {say(
            '离线：以下内容保存于 2026年11月20日 18:03。',
            'Offline: as kept on 20 November 2026, 18:03.',
          )}
        </p>
        <p>{say('您的回答仍在本机。', 'Your answers are still on this device.')}</p>
      </>
    }
    actions={<Button>{say('再试一次', 'Try again')}</Button>}
  />
);

/** The statement comes while the reader is on the page. */
export const Comes: Example = ({ say }) => {
  const [changed, setChanged] = useState(false);
  return (
    <PageBand
      kind={changed ? 'caution' : 'quiet'}
      statement={changed ? say('按另一天阅读', 'Read for another day') : undefined}
      actions={
        <Button kind="plain" onClick={() => setChanged(!changed)}>
          {changed ? say('回到今天', 'Back to today') : say('看另一天', 'Another day')}
        </Button>
      }
    />
  );
};
