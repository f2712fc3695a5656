import { factPlace, useRemoveLine, withChange } from '@portal/district-kit';
import { EntryLines, MoneyField, TextField } from '@portal/ui-kit';
import { useText } from '../text/use-text.ts';
import { type Certificates, withBlank } from './certificates.ts';

interface CertificateFormProps {
  /** The fact that the fees together answer: links to it lead here. */
  fact: string;
  lines: Certificates;
  onChange: (lines: Certificates) => void;
}

/** A line for each certificate: its name, where the reader wants one, and its fee. */
export function CertificateForm({ fact, lines, onChange }: CertificateFormProps) {
  const say = useText();
  const removeLine = useRemoveLine(lines, onChange);
  return (
    <div id={factPlace(fact)}>
      <EntryLines
        name={say('feeLines')}
        lines={lines.items.map(({ key, name, fee }) => ({
          key,
          content: (
            <>
              <TextField
                label={say('feeName')}
                optional
                value={name}
                onChange={(next) => onChange(withChange(lines, key, { name: next }))}
              />
              <MoneyField
                label={say('feeSum')}
                value={fee}
                onChange={(next) => onChange(withChange(lines, key, { fee: next }))}
              />
            </>
          ),
        }))}
        onAdd={() => onChange(withBlank(lines))}
        onRemove={removeLine}
      />
    </div>
  );
}
