import type { CheckTextKey } from './zh.ts';

/** The same words in English. */
export const en: Readonly<Record<CheckTextKey, string>> = {
  presetsTitle: 'Where to begin',
  presetsLead:
    'Choose what is most like you and look at a few usual answers; they count once you have confirmed each. Or choose none and answer for yourself.',
  presetTitle: '{name}: first a few answers to look at',
  presetLead:
    'People who say this usually answer so. Leave what is right and take the tick from what is not; nothing is noted before you say so below.',
  presetProposals: 'Is this so for you?',
  presetProposal: '{fact}: {value}',
  presetBefore: 'You answered “{value}” before; with a tick, this takes its place.',
  presetSame: 'Already answered so, nothing to confirm: {answers}.',
  presetNothing: 'You have already answered all of these so.',
  presetRole: 'Ask for: {role}',
  presetRoleHint:
    'Only questions that concern them are asked; without the tick, whatever you chose before stays.',
  presetConfirm:
    'Note {count, plural, one {the one ticked answer} other {the # ticked answers}} and go on',
  presetConfirmNone: 'Note none of them and go on',
  presetSkip: 'Back to the beginning without them',
  presetNoted: '{count, plural, one {One answer} other {# answers}} noted.',
  presetUndo: 'Undo',
  presetUndone: 'Your answers are as they were.',
  presetUnknown: 'There is no such beginning',
  presetUnknownMeans:
    'The beginning in this link is not offered here; it may have changed. All your answers are still there.',

  hangsOn: '{count, plural, one {# programme hangs} other {# programmes hang}} on it',
  hangsOnNone: 'As you have answered so far, this question changes no programme any more.',
  hangsOnOf: '{district} ({count})',
  stillMatters: '{count, plural, one {# question} other {# questions}} may still change something',
  stillMattersHint:
    'The figure is the number of programmes that hang on a question. Begin with whichever you like.',
  stillMattersCount: '{count, plural, one {# programme} other {# programmes}}',
  stillMattersUnsure: 'you were not sure',
  stuck:
    '{count, plural, one {# more cannot be settled} other {# more cannot be settled}} because you were not sure of something.',

  follows:
    '{count, plural, one {# fact follows} other {# facts follow}} from your answers and will not be asked',
  contradiction:
    '{count, plural, one {Answers that cannot all be right} other {# sets of answers that cannot all be right}}',
  contradictionChange: 'Change “{fact}”',

  lastAnswered:
    'After the answer on “{fact}”, {count, plural, one {# programme stands} other {# programmes stand}} otherwise',
  lastNothing: 'The answer on “{fact}” changed no programme.',
  lastChanged:
    'You changed “{fact}” from “{before}” to “{after}”, and {count, plural, one {# programme changes} other {# programmes change}} with it. All other answers are as they were.',
  lastChangedNothing:
    'You changed “{fact}” from “{before}” to “{after}”, and no programme changes. All other answers are as they were.',
  lastAdded:
    'You added “{fact}: {after}”, and {count, plural, one {# programme changes} other {# programmes change}} with it.',
  lastAddedNothing: 'You added “{fact}: {after}”, and no programme changes.',
  lastTitle: 'What this answer changed',
  lastShow: 'Show which',
  lastVerdict: 'From “{before}” to “{after}”',
  lastDetail: 'Still “{verdict}”, with another class or amount',
  lastBack: 'Back to “{before}”',
  lastDismiss: 'I have seen it',
};
