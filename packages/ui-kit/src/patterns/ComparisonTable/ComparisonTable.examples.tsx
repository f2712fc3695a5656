import { type DistrictResult, evaluateDistrict, type Pack, type Profile } from '@portal/rules-core';
import { text } from '@portal/rules-core/author';
import type { Example } from '../../samples/example.tsx';
import { samplePack } from '../../samples/sample-pack.examples.ts';
import { ComparisonTable } from './ComparisonTable.tsx';
import type { ComparedDistrict } from './compare-by-need.ts';

const asOf = '2026-11-21';

const someone: Profile = {
  'sample:employer-district': 'sample',
  'sample:employed-since': '2026-04-01',
  'sample:birth-date': '1990-05-01',
  'sample:degree': 'master',
  'sample:owns-home': false,
};

/** The sample district under another name, with another period. */
function named(zh: string, en: string, more: Partial<Pack>): Pack {
  return {
    ...samplePack,
    ...more,
    district: { id: samplePack.district.id, name: text(zh, en) },
  };
}

const result = (pack: Pack, profile: Profile): DistrictResult =>
  evaluateDistrict(pack, profile, { asOf });

const [housing, founders] = samplePack.programmes;
const ended: Pack['validity'] = {
  ...samplePack.validity,
  from: { ...samplePack.validity.from, date: '2016-01-01' },
  until: { date: '2020-12-31', words: text('规划期末', 'End of the plan') },
};

/** Three made-up districts: one with everything, one with less, one whose plan has ended. */
export function districts(profile: Profile = someone): readonly ComparedDistrict[] {
  const packs = [
    named('甲区', 'First District', {}),
    named('乙区', 'Second District', { programmes: founders ? [founders] : [] }),
    named('丙区', 'Third District', { programmes: housing ? [housing] : [], validity: ended }),
  ];
  return packs.map((pack, index) => {
    const id = ['first', 'second', 'third'][index] ?? 'other';
    return {
      pack: { ...pack, district: { ...pack.district, id } },
      result: result(pack, profile),
      href: `/d/${id}`,
    };
  });
}

/** One profile in three districts; the plan that has ended stands apart. */
export const ThreeDistricts: Example = ({ say }) => (
  <ComparisonTable
    caption={say('同一份档案，各区可以得到什么', 'What one profile would get in each district')}
    districts={districts()}
    asOf={asOf}
    hrefOf={(programme) => `/programmes/${programme}`}
  />
);

/** Only the needs the reader asked for. */
export const SomeNeeds: Example = ({ say }) => (
  <ComparisonTable
    caption={say('租房和创业', 'Renting and starting a business')}
    districts={districts()}
    asOf={asOf}
    needs={['rent', 'start-up']}
  />
);

/** All needs at once: how many there are of each, and the way to one. */
export const Counts: Example = ({ say }) => (
  <ComparisonTable
    caption={say('各区一览', 'The districts at a glance')}
    districts={districts()}
    asOf={asOf}
    detail="counts"
    hrefOfNeed={(need) => `/compare?need=${need}`}
  />
);

/** Before the first answer: what each document offers. */
export const Unanswered: Example = ({ say }) => (
  <ComparisonTable
    caption={say('租房：各区文件写了什么', 'Renting: what the documents offer')}
    districts={districts({})}
    asOf={asOf}
    needs={['rent']}
    unanswered
  />
);
