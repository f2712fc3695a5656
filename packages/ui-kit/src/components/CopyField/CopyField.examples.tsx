import type { Example } from '../../samples/example.tsx';
import { CopyField } from './CopyField.tsx';

/** A link that is longer than a line. */
export const Link: Example = ({ say }) => (
  <CopyField
    label={say('链接', 'Link')}
    hint={say('谁拿到链接，谁就能看到您的回答。', 'Whoever has the link can read your answers.')}
    value={`https://portal.example/shared#v1.${'Ab3-x_9'.repeat(24)}`}
    copyLabel={say('复制链接', 'Copy the link')}
    copied={say('已复制。', 'Copied.')}
    copyYourself={say('已选中，请自行复制。', 'It is selected: copy it yourself.')}
  />
);
