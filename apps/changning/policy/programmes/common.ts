import type { Citation, Criterion } from '@portal/rules-core';
import { any, forDistrict, is, judgedBy, oneOf, say, text } from '@portal/rules-core/author';

export const { cite, id } = forDistrict('changning');

const landing = text(
  '文件没有写明怎样算“落地长宁”。这里理解为在长宁工作，或用人单位（含自己创办的企业）注册在长宁，有一项即可。',
  'The document does not say what coming to Changning (落地) means. It is read as working in Changning, or an employer (one’s own enterprise included) registered there; either will do.',
);

/** Works in the district; or the employer is there. */
export function workingHere(citation: Citation): [Criterion, Criterion] {
  return [
    is('work.district', 'changning', say('在长宁工作', 'Working in Changning', citation)),
    is(
      'work.employerDistrict',
      'changning',
      say(
        '用人单位（含自己创办的企业）在长宁',
        'The employer, or one’s own enterprise, is in Changning',
        citation,
      ),
    ),
  ];
}

/** 落地长宁, where a clause says so. */
export function landed(citation: Citation): Criterion {
  return any(workingHere(citation), {
    words: text('落地长宁', 'Has come to Changning'),
    citation,
    interpretation: landing,
  });
}

/** 经用人单位推荐认定. `words` say who is recommended. */
export function recommendedByEmployer(citation: Citation, zh: string, en: string): Criterion {
  return judgedBy(
    text(
      '用人单位推荐；由谁认定，文件未载明',
      'Recommended by the employer; the document does not name who recognises',
    ),
    say(
      zh,
      en,
      citation,
      text(
        '“推荐认定”可读作单位推荐、由他人认定，也可读作推荐和认定都由单位做；这里取前者。',
        'The words could mean that the employer recommends and somebody else recognises, or that the employer does both; they are read as the former.',
      ),
    ),
  );
}

const registered = text(
  '文件没有写明企业以注册地还是经营地为准，这里理解为注册在长宁。',
  'The document does not say whether an enterprise’s registration or place of business counts; registration in Changning is assumed.',
);

/** An enterprise of the district. */
export function enterprise(citation: Citation): Criterion {
  return is(
    'changning:unit-kind',
    'enterprise',
    say('长宁的企业', 'An enterprise in Changning', citation, registered),
  );
}

/** An enterprise of the district, or a public institution run by it. */
export function enterpriseOrDistrictInstitution(citation: Citation): Criterion {
  return oneOf(
    'changning:unit-kind',
    ['enterprise', 'district-institution'],
    say(
      '长宁的企业，或区属事业单位',
      'An enterprise in Changning, or a public institution of the district',
      citation,
      registered,
    ),
  );
}

export const noAuthority = text('文件未载明由谁决定', 'The document does not name who decides');

export const noFigure = text('数额未载明。', 'No figure is stated.');
