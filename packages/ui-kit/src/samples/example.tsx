import type { Locale } from '@portal/rules-core';
import type { FunctionComponent } from 'react';

export interface ExampleProps {
  locale: Locale;
  /** The words of the example in the language it is shown in. */
  say: (zh: string, en: string) => string;
}

/** One example of a part: the story, the test and the documentation all show this. */
export type Example = FunctionComponent<ExampleProps>;
