import { expect, it } from 'vitest';
import { readMessage } from './messages.ts';

it('takes what a page of the portal says', () => {
  expect(readMessage({ type: 'build' })).toEqual({ type: 'build' });
  expect(readMessage({ type: 'takeOver', more: 1 })).toEqual({ type: 'takeOver' });
  const file = { url: 'https://north.test/a.js', integrity: 'sha384-x' };
  expect(readMessage({ type: 'keep', files: [file, 'x', null, { url: 'no digest' }] })).toEqual({
    type: 'keep',
    files: [file],
  });
});

it.each([undefined, null, 'keep', {}, { type: 'other' }, { type: 'keep', files: 'x' }])(
  'passes over what is no message: %j',
  (data) => {
    expect(readMessage(data)).toBeUndefined();
  },
);
