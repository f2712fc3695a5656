import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { FirstScreens, Later, useFirst } from './FirstScreens.tsx';

const ENTRIES = ['a', 'b', 'c', 'd'];

function Page() {
  return (
    <>
      {useFirst(ENTRIES, 2)}
      <Later>, the rest</Later>
    </>
  );
}

test('all is drawn at once where no page says otherwise: a sheet, a page without script, a story', () => {
  expect(renderToStaticMarkup(<Page />)).toBe('abcd, the rest');
});

test('who comes by a link gets the first screens first', () => {
  const drawn = renderToStaticMarkup(
    <FirstScreens byLink>
      <Page />
    </FirstScreens>,
  );
  expect(drawn).toBe('ab');
});

test('who returns, or jumps to a place, finds the whole page', () => {
  const drawn = renderToStaticMarkup(
    <FirstScreens byLink={false}>
      <Page />
    </FirstScreens>,
  );
  expect(drawn).toBe('abcd, the rest');
});
