import { Button, Disclosure, FactField, List, useKit, useSources } from '@portal/ui-kit';
import { useDistrict, useDistrictProfile } from '../district-context.tsx';
import { reveal } from '../return-points.ts';
import { pageText } from '../text/page-text.ts';
import styles from './fact-form.module.css';

interface FactFormProps {
  /** Fact ids, in the order to ask them. */
  facts: readonly string[];
  /** The same facts stand in another form of the page, and links lead there. */
  again?: boolean;
}

/** Facts as fields over the reader's answers: in any order, each can be left out, changed and taken back. */
export function FactForm({ facts, again = false }: FactFormProps) {
  const { locale } = useKit();
  const { facts: dictionary } = useSources();
  const { profile: store, places } = useDistrict();
  const { profile } = useDistrictProfile();
  const say = pageText(locale);
  return (
    <div className={styles.form}>
      {facts.map((id) => {
        const fact = dictionary.get(id);
        if (!fact) return null;
        const value = profile[id];
        return (
          <div key={id} id={again ? undefined : factPlace(id)} className={styles.entry}>
            <FactField
              fact={fact}
              places={places}
              value={value ?? null}
              onChange={(next) => (next === null ? store.withdraw(id) : store.answer(id, next))}
            />
            {value === undefined ? null : (
              <Button
                kind="plain"
                aria-label={say('factClearOf', { fact: fact.label[locale] })}
                onClick={() => store.withdraw(id)}
              >
                {say('factClear')}
              </Button>
            )}
          </div>
        );
      })}
    </div>
  );
}

export interface FormGroup {
  id: string;
  title: string;
  facts: readonly string[];
}

/** Facts in groups that open and close, each saying how many of its questions are answered. */
export function GroupedFactForm({
  groups,
  open,
}: {
  groups: readonly FormGroup[];
  /** The groups that stand open at first, by id. */
  open: readonly string[];
}) {
  const say = pageText(useKit().locale);
  const { profile } = useDistrictProfile();
  return (
    <div className={styles.groups}>
      {groups.map(({ id, title, facts }) => (
        <Disclosure
          key={id}
          open={open.includes(id)}
          summary={say('factGroup', {
            title,
            answered: facts.filter((fact) => profile[fact] !== undefined).length,
            count: facts.length,
          })}
        >
          <FactForm facts={facts} />
        </Disclosure>
      ))}
    </div>
  );
}

/** Facts that would still matter, as links to their fields on the same page. */
export function FactLinks({ facts }: { facts: readonly string[] }) {
  const { locale } = useKit();
  const { facts: dictionary } = useSources();
  return (
    <List kind="line">
      {facts.map((id) => (
        <li key={id}>
          <a
            href={`#${factPlace(id)}`}
            onClick={(event) => {
              // Goes there itself: following the address would enter the history of the host.
              event.preventDefault();
              goTo(factPlace(id));
            }}
          >
            {dictionary.get(id)?.label[locale] ?? id}
          </a>
        </li>
      ))}
    </List>
  );
}

/** The id of the place where a fact is asked for, that `FactLinks` lead to; for a field that is no `FactForm`. */
export function factPlace(fact: string): string {
  return `answer-${fact}`;
}

/** Opens what the field stands in, brings it into view and puts the focus on its first control. */
function goTo(id: string): void {
  const place = document.getElementById(id);
  if (!place) return;
  reveal(place);
  place.scrollIntoView();
  place.querySelector<HTMLElement>('input, select')?.focus({ preventScroll: true });
}
