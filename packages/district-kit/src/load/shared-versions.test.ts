import { expect, test } from 'vitest';
import { checkShared } from './shared-versions.ts';

const built = (react: string) => ({ district: 'north', shared: { react, 'react-dom': react } });
const host = { react: '19.3.1', 'react-dom': '19.3.1' };

test.each(['19.3.1', '19.2.9', '19.4.0'])('code built with React %s runs on 19.3.1', (version) => {
  expect(() => checkShared(built(version), host)).not.toThrow();
});

test.each(['18.3.1', '20.0.0', '190.0.0'])('code built with React %s does not', (version) => {
  expect(() => checkShared(built(version), host)).toThrow(
    `"north" was built with react ${version}, this host brings 19.3.1; build both`,
  );
});

test('what the host does not bring, the code has of its own', () => {
  expect(() => checkShared({ district: 'north', shared: { router: '8.0.0' } }, host)).not.toThrow();
  expect(() => checkShared(built('20.0.0'))).not.toThrow();
});

test('a name that every object has is nothing that the host brings', () => {
  expect(() =>
    checkShared({ district: 'north', shared: { constructor: '1.0.0' } }, host),
  ).not.toThrow();
});
