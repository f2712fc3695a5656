import { useState } from 'react';
import type { Example } from '../../samples/example.tsx';
import { Link } from '../Link/Link.tsx';
import { Disclosure } from './Disclosure.tsx';

/** Closed at first. */
export const Closed: Example = ({ say }) => (
  <Disclosure summary={say('为什么问这个', 'Why we ask')}>
    <p>{say('多数类别按学历和职称共同认定。', 'Most classes depend on it.')}</p>
    <p>
      <Link href="#classes">{say('各类别的条件', 'Conditions of each class')}</Link>
    </p>
  </Disclosure>
);

/** Open at first. */
export const Open: Example = ({ say }) => (
  <Disclosure summary={say('材料清单', 'Papers')} open>
    <p>{say('身份证、学位证书、劳动合同。', 'Identity card, degree, contract.')}</p>
  </Disclosure>
);

/** A summary of several lines; the sign stays with the first one's words. */
export const LongSummary: Example = ({ say }) => (
  <Disclosure
    summary={say(
      '哪些情形不计入在本区连续工作的时间，例如借调、外派、停薪留职和更换单位之间的间隔',
      'What does not count towards working in the district without a break, such as secondment, postings, unpaid leave and the time between two employers',
    )}
  >
    <p>{say('文件未载明。', 'Not stated in the document.')}</p>
  </Disclosure>
);

/** Several under each other, each opened on its own. */
export const Several: Example = ({ say }) => (
  <>
    <Disclosure summary={say('谁可以申请', 'Who can apply')}>
      <p>{say('由所在单位申报。', 'The employer applies.')}</p>
    </Disclosure>
    <Disclosure summary={say('什么时候申请', 'When to apply')}>
      <p>{say('每年第二季度。', 'In the second quarter of each year.')}</p>
    </Disclosure>
    <Disclosure summary={say('全部修订记录', 'Every change so far')} printsAsShown>
      <p>{say('打印时只在展开后出现。', 'On paper only when it has been opened.')}</p>
    </Disclosure>
  </>
);

/** What is inside is made when the reader first opens it. */
export const MadeWhenOpened: Example = ({ say }) => {
  const [opened, setOpened] = useState(false);
  return (
    <Disclosure
      summary={say('怎样才能符合', 'What would make it yours')}
      onToggle={(open) => setOpened((before) => before || open)}
    >
      {opened ? <p>{say('取得中级职称。', 'An intermediate title.')}</p> : null}
    </Disclosure>
  );
};

/** A long list that folds to its count where the screen is narrow. */
export const OnANarrowScreen: Example = ({ say }) => (
  <Disclosure narrowOnly summary={say('三类材料', 'Three kinds of papers')}>
    <ul>
      <li>{say('身份证', 'Identity card')}</li>
      <li>{say('学位证书', 'Degree')}</li>
      <li>
        <Link href="#contract">{say('劳动合同', 'Contract')}</Link>
      </li>
    </ul>
  </Disclosure>
);
