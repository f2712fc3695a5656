import { useState } from 'react';
import type { Example } from '../../samples/example.tsx';
import { Button } from '../Button/Button.tsx';
import { Dialog } from '../Dialog/Dialog.tsx';
import { Cluster } from '../Layout/Layout.tsx';
import { ToastProvider } from './Toast.tsx';
import { useToasts } from './toast-context.ts';

function Buttons({ say }: { say: (zh: string, en: string) => string }) {
  const { show } = useToasts();
  const [answers, setAnswers] = useState(12);
  return (
    <>
      <Cluster>
        <Button onClick={() => show({ message: say('链接已复制。', 'The link has been copied.') })}>
          {say('复制链接', 'Copy the link')}
        </Button>
        <Button
          onClick={() => {
            setAnswers(0);
            show({
              message: say('全部回答已清除。', 'All answers are forgotten.'),
              action: { label: say('撤销', 'Undo'), onAction: () => setAnswers(12) },
            });
          }}
        >
          {say('清除回答', 'Forget the answers')}
        </Button>
      </Cluster>
      <output>{say(`${answers} 项回答`, `${answers} answers`)}</output>
    </>
  );
}

/** Notices in passing, one with something to do about it. What they say stands on the page as well. */
export const InPassing: Example = ({ say }) => (
  <ToastProvider>
    <Buttons say={say} />
  </ToastProvider>
);

/** What is mounted into a page shows its notices with that page's. */
function Mounted(props: { say: (zh: string, en: string) => string }) {
  return (
    <ToastProvider host={useToasts()}>
      <Buttons {...props} />
    </ToastProvider>
  );
}

/** A part with a provider of its own inside another page: one area for all notices. */
export const PassedOn: Example = ({ say }) => (
  <ToastProvider>
    <Mounted say={say} />
  </ToastProvider>
);

function Asking({ say }: { say: (zh: string, en: string) => string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('分享', 'Share')}</Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={say('分享这一页', 'Share this page')}
      >
        <Buttons say={say} />
      </Dialog>
    </>
  );
}

/** Shown while a dialog is open: in the dialog, for the page behind it is out of reach. */
export const OverADialog: Example = ({ say }) => (
  <ToastProvider>
    <Asking say={say} />
  </ToastProvider>
);
