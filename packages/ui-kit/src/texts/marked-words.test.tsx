import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { markedWords } from './marked-words.tsx';

it('marks the Chinese among English words, document numbers whole', () => {
  const words = 'Rules of 2017 (青委办〔2017〕49号) and coming here (落地) ended.';
  expect(renderToStaticMarkup(<p>{markedWords(words, 'en')}</p>)).toBe(
    '<p>Rules of 2017 (<span lang="zh">青委办〔2017〕49号</span>) and coming here (<span lang="zh">落地</span>) ended.</p>',
  );
});

it('leaves alone what is all English, and all Chinese pages', () => {
  expect(markedWords('No Chinese here.', 'en')).toBe('No Chinese here.');
  expect(markedWords('个人所得税 App 可查', 'zh')).toBe('个人所得税 App 可查');
});
