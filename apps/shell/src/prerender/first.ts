// The first script of home, before anything of it is painted: it says in which language and display mode the reader
// reads, and shows home as it was written at build time where that is what the page is going to draw.
import {
  browserSettings,
  keepsAnswers,
  namesDay,
  preferredDisplayMode,
  preferredLocale,
} from '@portal/district-kit/first';
import { applyDisplayMode } from '@portal/ui-kit/display-mode';
import { languageTag } from '@portal/ui-kit/language-tag';

const page = document.documentElement;
const settings = browserSettings();
const locale = preferredLocale(settings);
page.lang = languageTag(locale);
applyDisplayMode(preferredDisplayMode(settings));
// Who has answered something, or reads for another day, is shown more than that: it would jump when it comes.
if (
  window.location.pathname === '/' &&
  !namesDay(settings.search) &&
  !keepsAnswers(settings.device)
)
  page.dataset.shown = locale;
