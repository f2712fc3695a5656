import {
  type Criterion,
  evaluateProgramme,
  type Profile,
  type Programme,
} from '@portal/rules-core';
import type { Example } from '../../samples/example.tsx';
import { samplePack } from '../../samples/sample-pack.examples.ts';
import { CriteriaTree } from './CriteriaTree.tsx';

const [housing, founders] = samplePack.programmes;

function explained(programme: Programme, profile: Profile) {
  return evaluateProgramme(samplePack, programme, profile, { asOf: '2026-11-21' });
}

/** The rule itself, before anything is known. */
export const Bare: Example = () => (housing ? <CriteriaTree criterion={housing.criteria} /> : null);

/** With some answers: met, not met, not known, and for an authority to decide. */
export const Explained: Example = () => {
  if (!housing) return null;
  const { explanation } = explained(housing, {
    'sample:employer-district': 'sample',
    'sample:employed-since': '2024-03-01',
    'sample:birth-date': '1975-05-05',
  });
  return <CriteriaTree explanation={explanation} criterion={housing.criteria} />;
};

/** Never asked, but known from other answers: once with its value, once so far as the condition goes. */
export const Follows: Example = () => {
  const why = {
    zh: '没有居住证的，没有居住证积分',
    en: 'Without a residence permit there are no permit points',
  };
  const follows = [{ words: why, from: ['residence.status'] }];
  return (
    <CriteriaTree
      explanation={{
        op: 'any',
        truth: 'unmet',
        of: [
          {
            op: 'compare',
            truth: 'unmet',
            words: { zh: '居住证积分达到120分', en: 'Permit points of 120 or more' },
            citation: ['sample/p1/1.1'],
            fact: 'residence.permitPoints',
            value: 0,
            follows,
          },
          {
            op: 'oneOf',
            truth: 'unmet',
            words: { zh: '持有居住证', en: 'Holds a residence permit' },
            citation: ['sample/p1/1.2'],
            fact: 'residence.status',
            follows,
          },
        ],
      }}
    />
  );
};

/** A number of several, with its own heading. */
export const AtLeast: Example = () => {
  if (!founders) return null;
  const { explanation } = explained(founders, {
    'sample:members': 5,
    'sample:shareholding': 4_200,
  });
  return <CriteriaTree explanation={explanation} criterion={founders.criteria} />;
};

/** Any of several, nothing answered yet. */
export const AnyOf: Example = () => {
  const middle = housing?.classes[1];
  if (!housing || !middle) return null;
  const result = explained(housing, {});
  const its = result.classes.find((each) => each.id === middle.id);
  return its ? <CriteriaTree explanation={its.explanation} criterion={middle.criteria} /> : null;
};

const place = { citation: ['sample/p1/1.1'] };

/** Every way of asking: none of, judged by somebody, left open by the document; long words, three levels. */
export const EveryKind: Example = () => (
  <CriteriaTree
    criterion={{
      op: 'all',
      of: [
        {
          op: 'not',
          ...place,
          of: {
            op: 'is',
            fact: 'sample:owns-home',
            value: true,
            words: {
              zh: '本人、配偶或者未成年子女在本市拥有产权住房，或者在申请之日前五年内有住房转让记录的',
              en: 'You, your spouse or a child under age owns a home in the city, or has sold one within the five years before the application',
            },
            ...place,
          },
        },
        {
          op: 'any',
          words: { zh: '学术或者产业贡献', en: 'Academic or industrial merit' },
          citation: ['sample/p1/1.3'],
          of: [
            {
              op: 'judgedBy',
              authority: {
                zh: '区人才工作领导小组',
                en: 'the district’s steering group on talent',
              },
              words: { zh: '业内公认的领军人才', en: 'A leader acknowledged in the field' },
              citation: ['sample/p1/1.3'],
            },
            {
              op: 'all',
              of: [
                {
                  op: 'is',
                  fact: 'sample:degree',
                  value: 'doctor',
                  words: { zh: '博士研究生', en: 'A doctorate' },
                  citation: ['sample/p1/1.3'],
                },
                {
                  op: 'notStated',
                  words: { zh: '业绩突出', en: 'Outstanding results' },
                  citation: ['sample/p1/1.4'],
                },
              ],
            },
          ],
        },
      ],
    }}
  />
);

/** Seven levels, as deep as a real rule has gone: on a phone the words keep room. */
export const Deep: Example = () => {
  const leaf = (level: number): Criterion => ({
    op: 'is',
    fact: 'sample:owns-home',
    value: true,
    words: {
      zh: `第${level}层：在重点产业企业担任核心技术岗位`,
      en: `Level ${level}: holds a core technical post in a key industry`,
    },
    citation: ['sample/p1/1.3'],
  });
  const nested = (level: number): Criterion =>
    level === 7
      ? leaf(level)
      : { op: level % 2 === 0 ? 'all' : 'any', of: [leaf(level + 1), nested(level + 1)] };
  return <CriteriaTree criterion={nested(1)} />;
};
