import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import '../../src/styles.css';
import {
  Button,
  Combobox,
  DateField,
  Dialog,
  KitProvider,
  ToastProvider,
  useToasts,
} from '../../src/index.ts';

declare const COPY: string;

/** What the page around gives a copy: an element inside the other's dialog. */
type Inside = (element: HTMLElement | null) => void;

function Page({ inside }: { inside: Inside | undefined }) {
  const [open, setOpen] = useState(false);
  const [value, setValue] = useState<string | null>(null);
  const [date, setDate] = useState<string | null>('2026-11-21');
  const { show } = useToasts();
  return (
    <div data-copy={COPY}>
      <Button onClick={() => setOpen(true)}>{`${COPY} opens`}</Button>
      <Button onClick={() => show({ message: `${COPY} says so` })}>{`${COPY} tells`}</Button>
      <Combobox
        label={`${COPY} place`}
        choices={['Apple', 'Banana', 'Cherry'].map((label) => ({ value: label, label }))}
        value={value}
        onChange={setValue}
      />
      <DateField picker label={`${COPY} date`} value={date} onChange={setDate} />
      <Dialog open={open} onClose={() => setOpen(false)} title={`${COPY} dialog`}>
        <p>{`${COPY} text`}</p>
        <div ref={inside} />
      </Dialog>
    </div>
  );
}

/** Draws this copy's page; returns how to take it down. */
function draw(element: HTMLElement, inside?: Inside): () => void {
  // The contract of the districts asks for a prefix: two Reacts count their ids each from nought.
  const root = createRoot(element, { identifierPrefix: `${COPY}-` });
  root.render(
    <KitProvider locale="en">
      <ToastProvider>
        <Page inside={inside} />
      </ToastProvider>
    </KitProvider>,
  );
  return () => root.unmount();
}

document.dispatchEvent(new CustomEvent('kit-copy', { detail: { copy: COPY, draw } }));
