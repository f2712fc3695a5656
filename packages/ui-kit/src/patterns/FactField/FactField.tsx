import { ELSEWHERE, type Fact, type FactValue, type Text } from '@portal/rules-core';
import {
  CheckboxGroup,
  type Choice,
  RadioGroup,
} from '../../components/ChoiceGroups/ChoiceGroups.tsx';
import { Combobox } from '../../components/Combobox/Combobox.tsx';
import { DateField } from '../../components/DateField/DateField.tsx';
import { MoneyField } from '../../components/MoneyField/MoneyField.tsx';
import { NumberField } from '../../components/NumberField/NumberField.tsx';
import { Select } from '../../components/Select/Select.tsx';
import { useKit } from '../../context/KitProvider.tsx';
import { useSources } from '../../context/SourcesProvider.tsx';
import type { InputProblem } from '../../format/parse.ts';

export interface FactFieldProps {
  fact: Fact;
  /** `null`: not answered. */
  value: FactValue | null;
  onChange: (value: FactValue | null, problem?: InputProblem) => void;
  error?: string | undefined;
  id?: string | undefined;
  /** The question as the page's heading, with why it is asked; else the fact's short name as a label. */
  asQuestion?: boolean;
  /** The districts a place can be; those of `SourcesProvider` unless given. */
  places?: readonly { id: string; name: Text }[] | undefined;
}

/** More choices than this go into a list when the fact is one field among others. */
const RADIOS_AT_MOST = 7;

/**
 * From so many on, a choice is found by typing, also where it is the page's one question. Of the packs’ facts,
 * the industry has 27 choices, on a phone several screens of radios for an answer that is a word one has in mind; all
 * others have eight or fewer, which are read in one look.
 */
const FOUND_BY_TYPING_FROM = 10;

/** The field that fits a fact: yes or no, a number, money, a date, one or several options, a place. */
export function FactField({
  fact,
  value,
  onChange,
  error,
  id,
  asQuestion = false,
  places,
}: FactFieldProps) {
  const { t, say } = useKit();
  const { packs } = useSources();
  const { type } = fact;
  const field = {
    label: say(asQuestion ? fact.question : fact.label),
    hint: fact.hint ? say(fact.hint) : undefined,
    error,
    id,
    why: asQuestion ? (
      <>
        <strong>{t('factWhy')}</strong> {say(fact.why)}
      </>
    ) : undefined,
    name: fact.id,
    asQuestion,
  };
  const text = typeof value === 'string' ? value : null;
  const number = typeof value === 'number' ? value : null;
  const list = Array.isArray(value) ? value : null;
  const options: Choice[] =
    'options' in type
      ? type.options.map((option) => ({
          value: option.id,
          label: say(option.label),
          hint: option.hint && say(option.hint),
        }))
      : [];
  const districts = places ?? packs.map((pack) => pack.district);
  const placeChoices: Choice[] = [
    ...districts.map((district) => ({ value: district.id, label: say(district.name) })),
    { value: ELSEWHERE, label: t('choiceElsewhere') },
  ];

  switch (type.kind) {
    case 'boolean':
      return (
        <RadioGroup
          {...field}
          inline
          choices={[
            { value: 'yes', label: t('choiceYes') },
            { value: 'no', label: t('choiceNo') },
          ]}
          value={value === true ? 'yes' : value === false ? 'no' : null}
          onChange={(choice) => onChange(choice === 'yes')}
        />
      );
    case 'integer':
      return (
        <NumberField
          {...field}
          min={type.min}
          max={type.max}
          unit={say(type.unit)}
          value={number}
          onChange={onChange}
        />
      );
    case 'percent':
      return (
        <NumberField
          {...field}
          max={type.max}
          decimals={2}
          unit="%"
          value={number}
          onChange={onChange}
        />
      );
    case 'money':
      return (
        <MoneyField {...field} unit={type.unit ?? 'yuan'} value={number} onChange={onChange} />
      );
    case 'date':
      return (
        <DateField
          {...field}
          value={text}
          onChange={onChange}
          birthDate={fact.id === 'person.birthDate'}
        />
      );
    case 'choice':
    case 'scale':
    case 'place': {
      const choices = type.kind === 'place' ? placeChoices : options;
      if ('options' in type && choices.length >= FOUND_BY_TYPING_FROM)
        return (
          <Combobox
            {...field}
            choices={type.options.map((option) => ({
              value: option.id,
              label: say(option.label),
              hint: option.hint && say(option.hint),
              also: [option.label.zh, option.label.en],
            }))}
            value={text}
            onChange={onChange}
          />
        );
      return asQuestion || choices.length <= RADIOS_AT_MOST ? (
        <RadioGroup {...field} choices={choices} value={text} onChange={onChange} />
      ) : (
        <Select {...field} choices={choices} value={text} onChange={onChange} />
      );
    }
    case 'choices':
    case 'places':
      return (
        <CheckboxGroup
          {...field}
          none
          choices={type.kind === 'places' ? placeChoices : options}
          value={list}
          onChange={onChange}
        />
      );
  }
}
