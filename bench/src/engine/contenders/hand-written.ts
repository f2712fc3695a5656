import { AMOUNT, type Answer, type Contender, type Person, passOf } from '../answer.ts';

// The rule as a programmer would write it who has nothing else to do: no tree, no reasons, no citations. Truths are
// numbers, 0 unmet, 1 unknown, 2 met, so that “and” is the least and “or” the greatest (Kleene).

const truth = (holds: boolean): number => (holds ? 2 : 0);

function judge(person: Person): Answer {
  const { inDistrict, age, education, title, salary, ownsHome, contractYears, insuranceMonths } =
    person;
  const skilled = Math.max(
    education === undefined ? 1 : truth(education >= 4),
    title === undefined ? 1 : truth(title >= 3),
    salary === undefined ? 1 : truth(salary >= 50_000_000),
  );
  const common = Math.min(
    inDistrict === undefined ? 1 : truth(inDistrict),
    age === undefined ? 1 : truth(age <= 45),
    skilled,
    ownsHome === undefined ? 1 : truth(!ownsHome),
    contractYears === undefined ? 1 : truth(contractYears >= 3),
    insuranceMonths === undefined ? 1 : truth(insuranceMonths >= 6),
  );
  const classA = Math.max(
    education === undefined ? 1 : truth(education >= 5),
    title === undefined ? 1 : truth(title >= 4),
  );
  const classB = salary === undefined ? 1 : truth(salary >= 30_000_000);
  const whole = Math.min(common, Math.max(classA, classB));
  if (whole === 0) return { verdict: 'notEligible', class: null, amount: 0 };
  if (whole === 1) return { verdict: 'needsInfo', class: null, amount: 0 };
  if (classA === 2) return { verdict: 'eligible', class: 'a', amount: AMOUNT.a };
  if (classB === 2 && classA === 0) return { verdict: 'eligible', class: 'b', amount: AMOUNT.b };
  return { verdict: 'eligible', class: null, amount: AMOUNT.b };
}

export const handWritten: Contender = {
  name: 'hand-written TypeScript',
  version: '',
  note: 'the limit: one function, three-valued (Kleene), no reasons',
  judge,
  passOver: (people) => passOf(people, { input: (person) => person, judge }),
};
