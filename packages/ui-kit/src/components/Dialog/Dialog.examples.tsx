import { useRef, useState } from 'react';
import type { Example } from '../../samples/example.tsx';
import { Button } from '../Button/Button.tsx';
import { Combobox } from '../Combobox/Combobox.tsx';
import { DateField } from '../DateField/DateField.tsx';
import { Dialog } from './Dialog.tsx';

/** A question before something that cannot be undone. */
export const Confirm: Example = ({ say }) => {
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('清除全部回答', 'Forget all answers')}</Button>
      <output>{done ? say('已清除', 'Forgotten') : say('未清除', 'Not forgotten')}</output>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={say('要清除全部 12 项回答吗？', 'Forget all 12 answers?')}
        actions={
          <>
            <Button
              kind="primary"
              onClick={() => {
                setDone(true);
                setOpen(false);
              }}
            >
              {say('清除', 'Forget them')}
            </Button>
            <Button onClick={() => setOpen(false)}>{say('保留', 'Keep them')}</Button>
          </>
        }
      >
        <p>
          {say(
            '清除后，结果页不再显示您的情况，需要时可以重新回答。',
            'The results will no longer show your case; you can answer again at any time.',
          )}
        </p>
      </Dialog>
    </>
  );
};

/** Open, with the contents longer than the screen: they scroll, heading and buttons stay. */
export const LongContents: Example = ({ say }) => {
  const [open, setOpen] = useState(true);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('阅读说明', 'Read the notes')}</Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={say('申请前请先了解', 'Before you apply')}
        actions={
          <Button kind="primary" onClick={() => setOpen(false)}>
            {say('知道了', 'I have read it')}
          </Button>
        }
      >
        {Array.from({ length: 24 }, (_, index) => (
          <p key={index}>
            {say(
              `第 ${index + 1} 点：金额均为上限，以主管部门审核为准。`,
              `Point ${index + 1}: every amount is an upper bound; the authority decides.`,
            )}
          </p>
        ))}
      </Dialog>
    </>
  );
};

/** The button that opened it goes away: the focus goes where the result is said. */
export const OpenerGoes: Example = ({ say }) => {
  const [open, setOpen] = useState(false);
  const [gone, setGone] = useState(false);
  const said = useRef<HTMLParagraphElement>(null);
  return (
    <>
      {gone ? null : (
        <Button onClick={() => setOpen(true)}>{say('移除这份名单', 'Remove this list')}</Button>
      )}
      <p ref={said} tabIndex={-1}>
        {gone
          ? say('名单已移除。', 'The list has been removed.')
          : say('名单有 3 人。', '3 people.')}
      </p>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={say('要移除名单吗？', 'Remove the list?')}
        returnTo={gone ? said : undefined}
        actions={
          <Button
            kind="primary"
            onClick={() => {
              setGone(true);
              setOpen(false);
            }}
          >
            {say('移除', 'Remove')}
          </Button>
        }
      >
        <p>{say('名单只在这台设备上。', 'The list is on this device only.')}</p>
      </Dialog>
    </>
  );
};

/** Overlays inside: a list and a calendar lie above the dialog, and Esc closes only the topmost. */
export const WithFields: Example = ({ say }) => {
  const [open, setOpen] = useState(false);
  const [industry, setIndustry] = useState<string | null>(null);
  const [date, setDate] = useState<string | null>('2026-11-21');
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('修改', 'Change')}</Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={say('修改查询条件', 'Change what is looked up')}
        actions={<Button onClick={() => setOpen(false)}>{say('完成', 'Done')}</Button>}
      >
        <Combobox
          label={say('所属行业', 'Industry')}
          value={industry}
          onChange={setIndustry}
          choices={[
            { value: 'biomedicine', label: say('生物医药', 'Biomedicine') },
            { value: 'software', label: say('软件和信息服务', 'Software and information') },
            { value: 'finance', label: say('金融', 'Finance') },
          ]}
        />
        <DateField
          label={say('按哪一天判断', 'As of which day')}
          picker
          value={date}
          onChange={setDate}
        />
      </Dialog>
    </>
  );
};
