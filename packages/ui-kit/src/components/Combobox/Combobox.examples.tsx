import { useState } from 'react';
import type { Example } from '../../samples/example.tsx';
import { Button } from '../Button/Button.tsx';
import { FieldFrame } from '../fields/FieldFrame.tsx';
import { Combobox, type ComboboxChoice, NativeCombobox } from './Combobox.tsx';

const INDUSTRIES: readonly (readonly [id: string, zh: string, en: string])[] = [
  ['integrated-circuits', '集成电路', 'Integrated circuits'],
  ['biomedicine', '生物医药', 'Biomedicine'],
  ['ai', '人工智能', 'Artificial intelligence'],
  ['software', '软件和信息服务', 'Software and information services'],
  ['new-energy', '新能源', 'New energy'],
  ['vehicles', '智能网联汽车', 'Connected vehicles'],
  ['aviation', '航空航天', 'Aviation and space'],
  ['materials', '新材料', 'New materials'],
  ['equipment', '高端装备', 'High-end equipment'],
  ['finance', '金融', 'Finance'],
  ['law', '法律服务', 'Legal services'],
  ['education', '教育', 'Education'],
  ['agriculture', '现代农业', 'Modern farming'],
  ['other', '其他行业', 'Another industry'],
];

function industries(say: (zh: string, en: string) => string): readonly ComboboxChoice[] {
  return INDUSTRIES.map(([value, zh, en]) => ({ value, label: say(zh, en), also: [zh, en] }));
}

/** Found by a part of the name, in either language. */
export const Plain: Example = ({ say }) => {
  const [value, setValue] = useState<string | null>(null);
  return (
    <>
      <Combobox
        label={say('所属行业', 'Industry')}
        hint={say('选最接近的一项。', 'Choose the one that comes closest.')}
        why={say('部分支持只给重点产业。', 'Some support is for key industries alone.')}
        name="industry"
        value={value}
        onChange={setValue}
        choices={industries(say)}
      />
      <output lang="en">{value ?? 'null'}</output>
    </>
  );
};

/** With an answer, in a form: Enter picks from the open list, and sends the form only when the list is closed. */
export const Answered: Example = ({ say }) => {
  const [value, setValue] = useState<string | null>('biomedicine');
  const [sent, setSent] = useState(0);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setSent(sent + 1);
      }}
    >
      <Combobox
        label={say('所属行业', 'Industry')}
        optional
        value={value}
        onChange={setValue}
        choices={industries(say)}
      />
      <Button type="submit">{say('提交', 'Send')}</Button>
      <output lang="en">{`${value ?? 'null'} ${sent}`}</output>
    </form>
  );
};

/** With an error of the page. */
export const WithError: Example = ({ say }) => (
  <Combobox
    label={say('所属行业', 'Industry')}
    value={null}
    onChange={() => undefined}
    error={say('请选择一个行业', 'Choose an industry')}
    choices={industries(say)}
  />
);

/** Choices with a line of their own, and one too long for its line. */
export const WithHints: Example = ({ say }) => {
  const [value, setValue] = useState<string | null>('national');
  return (
    <Combobox
      label={say('获得的奖项', 'Award')}
      value={value}
      onChange={setValue}
      choices={[
        {
          value: 'national',
          label: say('国家级科技奖项', 'A national science award'),
          hint: say('一等奖、二等奖均可', 'First or second class'),
        },
        {
          value: 'city',
          label: say(
            '由市级主管部门会同有关单位共同评选并公布的其他综合性表彰和奖励',
            'Another general honour or award that a municipal authority and other bodies chose together and announced',
          ),
        },
      ]}
    />
  );
};

/** What stands there while the rest is loading: the browser's own list. */
export const WhileLoading: Example = ({ say }) => {
  const [value, setValue] = useState<string | null>('ai');
  return (
    <FieldFrame label={say('所属行业', 'Industry')} id="loading-industry">
      {(wiring) => (
        <NativeCombobox
          id={wiring.id}
          labelId={`${wiring.id}-label`}
          describedBy={undefined}
          invalid={false}
          choices={industries(say)}
          value={value}
          onChange={setValue}
        />
      )}
    </FieldFrame>
  );
};
