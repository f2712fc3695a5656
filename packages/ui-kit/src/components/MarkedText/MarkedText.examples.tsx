import type { Example } from '../../samples/example.tsx';
import { MarkedText } from './MarkedText.tsx';

/** Where the word that was searched for stands. */
export const Found: Example = ({ say }) => {
  const text = say('给租住在市场房源的人才：租房补贴', 'A rent subsidy for talent who rent');
  const word = say('租', 'rent');
  const ranges = [...text.matchAll(new RegExp(word, 'g'))].map(
    ({ index }) => [index, index + word.length] as const,
  );
  return (
    <p>
      <MarkedText text={text} ranges={ranges} />
    </p>
  );
};

/** Nothing of it was searched for. */
export const Nothing: Example = ({ say }) => (
  <p>
    <MarkedText text={say('人才公寓 <b>', 'Talent apartments <b>')} ranges={[]} />
  </p>
);
