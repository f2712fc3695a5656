import type { KeepTextKey } from './zh.ts';

export const en: Record<KeepTextKey, string> = {
  actionPrint: 'Print or save as PDF',
  actionShare: 'Share by link',
  actionExport: 'Export my answers',
  actionReminders: 'Reminders',
  exported: 'Exported as {name}. It holds all your answers: keep it safe.',

  shareTitle: 'Share your answers by a link',
  shareWho:
    'Whoever has this link can read all the answers in it. Send it only to people you trust.',
  shareHow:
    'The answers stand in the part of the address after “#”, which browsers send to no server when the link is opened. The app you send it with sees the whole link, though.',
  shareHolds: 'The link holds: {answers}.',
  shareHoldsNotSure:
    'And {count, plural, one {one “not sure”} other {# times “not sure”}}: {facts}.',
  shareHoldsDay: 'The day it is read for: {date}.',
  shareHoldsScope: 'And whom and which districts you asked for.',
  shareNothing: 'You have not answered anything yet: there is nothing for a link to carry.',
  shareLabel: 'Link ({count} characters)',
  shareMaking: 'The link is being made…',
  shareTooLong:
    'There are too many answers for one link. Use “Export my answers” and send the file instead.',
  shareFailed: 'The link could not be made. Use “Export my answers” and send the file instead.',
  shareCopy: 'Copy the link',
  shareCopied: 'The link has been copied.',
  shareCopyYourself:
    'The browser does not let the page copy. The link is selected: press Ctrl+C, or press and hold to copy.',
  shareSystem: 'Share with another app',

  sharedTitle: 'Answers have been shared with you',
  sharedReading: 'The link is being read…',
  sharedHistory:
    'The link has been taken out of the address, but this browser’s list of visited pages may still hold it. On a shared computer, clear that list.',
  fault_none: 'There are no answers in this address',
  fault_noneWhy:
    'Answers stand in the part of a link after “#” and are taken out of the address once read. To see them again after a reload, open the original link again.',
  fault_cut: 'The link is not complete',
  fault_cutWhy:
    'It may have been cut short, or a letter changed, while it was copied or sent. Ask for the whole link again.',
  fault_otherVersion: 'The link was made by another version of the portal',
  fault_otherVersionWhy:
    'This version cannot read it. Reload the page and open it again; if that does not help, ask for a new link.',
  fault_tooLong: 'The link is too long',
  fault_tooLongWhy:
    'It is longer than any set of answers, so it has not been read. Ask for the answers as an exported file.',
  fault_unreadable: 'The link cannot be read',
  fault_unreadableWhy:
    'It was not made by this portal. Ask for a new link, made on the page “My results”.',
  fault_oldBrowser: 'Your browser is too old to unpack this link',
  fault_oldBrowserWhy: 'Open it in a newer browser, or ask for the answers as an exported file.',
  faultSafe: 'Your own answers have not been touched.',
  faultToCheck: 'Answer the questions yourself',
  faultToResults: 'See my results',

  incomingFileTitle: 'Answers in the file',
  incomingCount: '{count, plural, one {# answer} other {# answers}} in it can be used.',
  incomingWritten: 'Written on {date}.',
  incomingNothing: 'None of the answers can be used',
  incomingNothingWhy:
    'The policies at hand no longer ask these questions, or no longer offer these answers. Your own answers have not been touched.',
  incomingSame: 'They are exactly the answers you have. There is nothing to do.',
  incomingDay: 'The day the rules are read for: {date}',
  incomingScope: 'What is looked at: {role}; {districts}',
  incomingScopeAll: 'all districts',
  incomingAlso: 'If you use these answers instead of yours, these settings come with them:',
  incomingUnusable: '{count, plural, one {# answer} other {# answers}} cannot be used',
  incomingUnknown: 'No policy at hand asks this any more: ',
  incomingAway:
    'The data of {district} cannot be read at the moment, so this cannot be checked; open it again later: ',
  incomingRefused: '{fact}: the answer is no longer one that can be given. Answer it again',
  incomingDayUnusable: 'The day {day}: the rules cannot be read for it; today is used instead',
  incomingPlaceUnusable: 'There is no such district to look at: ',
  incomingTable: 'The answers received',
  incomingTableMine: 'The answers received beside yours',
  columnQuestion: 'Question',
  columnTheirs: 'Received',
  columnMine: 'Yours',
  columnState: 'Compared',
  stateSame: 'The same',
  stateNew: 'You lack it',
  stateDiffers: 'Different',
  saidNothing: 'Not answered',
  saidNotSure: 'Not sure',
  incomingOnlyMine:
    'You alone have answered {count, plural, one {# more} other {# more}}: {facts}. If you use the answers received instead of yours, {count, plural, one {it goes} other {they go}}.',
  incomingUse: 'Use these answers',
  incomingReplace: 'Use these instead of mine',
  incomingAdd: 'Only add the {count, plural, one {one I lack} other {# I lack}}',
  incomingLeave: 'Do not use them',
  incomingReplaced: 'The answers received are now in use.',
  incomingAdded: '{count, plural, one {One answer has} other {# answers have}} been added.',
  incomingUndo: 'Undo',
  incomingUndone: 'Your own answers are back.',

  sheetWhich: 'Which programmes to print',
  sheetWhichPossible: 'Those I meet or may meet',
  sheetWhichAll: 'All, also those closed to me and those that have ended',
  sheetDetail: 'In how much detail',
  sheetDetail_overview:
    'Overview only: one line for each programme, and what can be taken together',
  sheetDetail_benefits: 'Also what each programme grants, why, and what is still needed',
  sheetDetail_conditions:
    'Also every condition, whether it is met, and its clause (a great many pages)',
  sheetOverview: '{district} at a glance',
  sheetColumnProgramme: 'Programme',
  sheetColumnFinding: 'Finding',
  sheetColumnAmount: 'Largest benefit',
  sheetAmountAndMore: '{name}, and {count} more',
  sheetClassIs: '{name}',
  sheetClassBetween: 'At least {least}, at most {most}',
  sheetClassUpTo: 'At most {most}',
  sheetHint:
    'This is how it will look on paper. To keep it as a file, choose “Save as PDF” in the print window.',
  sheetPrint: 'Print or save as PDF',
  sheetBack: 'Back to the results',
  sheetRunning: '{brand} · My results · as of {date}',
  sheetAway: 'The data of {districts} cannot be read at the moment and is not on this sheet.',
  sheetNoneHere: 'From your answers there is nothing here that you meet or may meet.',
  sheetNotPrinted:
    '{count, plural, one {# more programme is} other {# more programmes are}} closed to you, ended or not in force yet, and not printed.',
  sheetNotYet: 'Not in force yet',
  sheetEnded: 'Ended, for information only',
  sheetBundle: 'What can be taken together',
  sheetBundleMore: 'With what may yet be granted',
  sheetBundleCount:
    '{count, plural, one {# benefit} other {# benefits}} in all; those without a stated amount are not in the sum. A sheet in more detail names each of them.',
  sheetBundleRules: 'Why the rest is left out',
  sheetMissing: 'Still needed',
  sheetDerived: '{answer} (not asked: {why})',
  sheetUnmet: 'Not met:',
  sheetJudged: 'An authority decides on:',
  sheetConditions: 'Conditions and clauses',
  sheetClassConditions: 'Conditions of {name}',

  remindersTitle: 'Reminders',
  remindersLead:
    'From the policies as of {date} and your answers: the days that matter to you and are known, for the next {years} years. A date that no document states is not made up here.',
  remindersNone: 'No date is known at the moment',
  remindersNoneWhy:
    'The documents state no end, or the dates on which age and years depend are not known yet. Come back when you have answered more.',
  remindersAnswer: 'Answer more questions',
  remindersDays: 'Days to remember',
  remindersTake: 'Download {count, plural, one {the # day chosen} other {the # days chosen}}',
  remindersChoose: 'Choose at least one day.',
  remindersSaved: 'Downloaded as {name}. Open it with your calendar to add the reminders.',
  remindersHow:
    'The calendar reminds you {first} days and {second, plural, one {# day} other {# days}} before. Importing the same day again does not double it.',
  remindersPrivate:
    'Calendars are often synchronised or shared, so the file holds names of programmes and dates, and none of your answers; a day itself may follow from your birthday, though.',
  reminderTakeOne: 'Download this day',
  reminderTakeOneWhich: ': {date}',
  reminderDistrict: ' ({district})',
  reminderPeriodBegins: 'Takes effect on this day.',
  reminderPeriodEnds: 'The last day it is in force.',
  reminderMore: 'If nothing else changes, more is open to you, or more surely, from this day on.',
  reminderLast: 'If nothing else changes, the last day on which you meet the conditions as now.',
  reminderChange:
    'If nothing else changes, another class or other benefits apply from this day on.',
  reasonBegins: 'Met from then on: {words}',
  reasonCeases: 'No longer met after that: {words}',
  undatedTitle: 'Without a date',
  undatedLead: 'For these there is no reminder; why, stands beside each.',
  undatedUnstated: 'The document does not state an end.',
  undatedUnanswered:
    '– not answered yet. Once you answer it, there may be a day that depends on it.',
  eventCalendar: 'Talent policy reminders',
  eventProgramme: 'Talent policy reminder: {name} ({district})',
  eventBegins: '{name} takes effect ({district})',
  eventEnds: '{name}: last day in force ({district})',
  eventNotes:
    'Around this day something about this policy may change. See the talent policy portal.',

  dataTitle: 'Your data',
  dataLead:
    'Everything about you that this browser holds right now. None of it is sent anywhere; you can take it along or forget it at any time.',
  dataAnswers: 'Your answers ({count})',
  dataNoAnswers: 'There are no answers at the moment.',
  dataAnswerChange: 'Change',
  dataAnswerChangeWhat: ': {what}',
  dataUnknownAnswer: '(no policy at hand asks this)',
  dataKept: 'They are kept on this device and stay when you close the page.',
  dataNotKept: 'They are in this page alone and are gone once you close it.',
  dataKeep: 'Keep my answers on this device',
  dataKeepHint: 'Do not choose this on a shared computer.',
  dataCheck: 'What is looked at, and for which day',
  dataDay: 'Day',
  dataScope: 'Scope',
  dataSessionOnly: 'Both are in this page alone and are not kept.',
  dataSettings: 'Settings',
  dataLanguage: 'Language',
  dataDisplay: 'Display',
  dataRemembered: '{value} (remembered on this device)',
  dataFollows: '{value} (not remembered; as the browser prefers)',
  dataBucket: 'Trial group',
  dataBucketIs:
    'No. {bucket} (0–99, drawn at random and remembered on this device). When a district tries out a new version, it decides whether this device is among the first; it is never sent.',
  dataCounted: 'Counting of loads',
  dataCountedIs:
    'When you open a district’s pages, the portal may count it: in which hour, which district, which build, and whether it worked. There is no identifier in it, and nothing of yours.',
  dataCopies: 'Offline copies',
  dataCopiesLead:
    'Public content that you have opened stays on this device, so that it can be read without a connection. It holds none of your answers, but shows which districts you have opened.',
  dataNoCopies: 'There are no offline copies at the moment.',
  dataCopyData: 'Policy data: kept on {at}.',
  dataCopyPages: 'Its own pages: kept on {at}.',
  dataTake: 'Take it along or pass it on',
  dataTakeLead:
    'An exported file can be imported on another device, or checked with the command line tool.',
  dataImport: 'Import answers from a file',
  dataImportHint:
    'A JSON file that this portal has exported. Its answers are shown beside yours first; you decide whether to use them.',
  importTooLarge:
    'The file is larger than 1 MB and cannot be exported answers. Choose a JSON file that this portal has exported.',
  importEncoding:
    'The file is not text in UTF-8. Choose a JSON file that this portal has exported.',
  importJson: 'The file is not JSON; it may have been saved in part. Export it again and retry.',
  importNoProfile:
    'There are no answers in the file. Choose a JSON file that this portal has exported.',
  importVersion:
    'The file was exported by another version of the portal. Reload the page and try again; if that does not help, export it again.',
  importMalformed: 'What stands at “{path}” in the file is wrong. Correct it, or export it again.',
  importSeveral: 'Only one file can be imported at a time. Drop a single one.',
  dataForget: 'Forget everything',
  dataForgetLead: 'Removes all that this portal holds in this browser.',
  dataForgetButton: 'Forget everything',
  forgetTitle: 'Forget everything?',
  forgetWhat: 'All of this goes:',
  forgetAnswers:
    'Your {count, plural, one {# answer} other {# answers}}, “not sure” among them, and the copy kept on this device',
  forgetCheck: 'What you asked for, and the order of the questions you went through',
  forgetSettings: 'The language, the display mode and the trial group remembered on this device',
  forgetCopies:
    'The offline copies (undoing does not bring these back; they are kept anew as you open pages)',
  forgetUndoable: 'You can undo this for a short while.',
  forgetDo: 'Forget it all',
  forgetKeep: 'Keep it',
  forgotten: 'Everything is forgotten.',
  forgetUndo: 'Undo',
  forgetUndone: 'Your answers and settings are back.',
};
