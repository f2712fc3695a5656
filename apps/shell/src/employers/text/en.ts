import type { EmployerTextKey } from './zh.ts';

export const en: Readonly<Record<EmployerTextKey, string>> = {
  overviewTitle: 'Employers',
  overviewLead:
    'For most programmes the person asks and the employer applies. Check your people here first, rank their points and print request slips; then go the official way.',
  privacyTitle: 'Your roster stays on this device',
  privacyWords:
    'Your browser reads and reckons with the file on this device; nothing is uploaded or stored. Leave the employers’ pages or close the tab, and roster and results are gone.',
  toolsTitle: 'What you can do',
  rosterTitle: 'Check a roster',
  rosterCard:
    'Put in a list of staff (CSV or XLSX) and see for each person which programmes fit in which district and what is still missing. Download the results.',
  rankingTitle: 'Points ranking',
  rankingCard:
    'The totals of a group, divided into the bands that the document prints: who is in which, and how much a month.',
  requestTitle: 'Request slip',
  requestCard:
    'One sheet for one person and one programme: finding, clauses, steps, what to prepare, and lines to sign on.',
  processTitle: 'Who does what',
  processLead:
    'How one applies, as the documents of the districts say. The steps under “employer” are yours.',
  processNone:
    '{district}: the document does not say how one applies; ask the district’s talent service.',
  offersTitle: 'Programmes and services for employers',
  offersLead: 'Those that name employers among whom they are for, by district.',
  offersOf:
    '{district}: {programmes, plural, one {# programme} other {# programmes}}, {services, plural, one {# service} other {# services}}',
  offersProgrammes: 'Programmes',
  offersServices: 'Services',

  rosterLead:
    'First the file, then its columns, then the check. Change a column, a district or the day, and the results follow.',
  rosterPrivacy:
    'The file is read and reckoned with on this device and is not uploaded. Leave the employers’ pages, reload or close the tab, and roster and results are gone; you are asked before. Links on this page open in a new tab.',
  fileTitle: '1. The roster',
  fileLabel: 'Roster file',
  fileHint:
    'CSV (UTF-8 or GB18030) or XLSX, up to 100,000 rows and 64 MB. Headings in the first row, one person a row.',
  fileSeveral: 'One file at a time: put in the roster only.',
  fileKept: 'The roster from before is still there, unchanged.',
  templateLead:
    'No roster yet? Download the template and fill in its columns; leave empty what is not known.',
  templateXlsx: 'Download template (XLSX, with lists and explanations)',
  templateCsv: 'Download template (CSV)',
  templateFile: 'talent-roster-template',
  kindXlsx: 'XLSX workbook',
  kindCsv: 'CSV text, encoding {encoding}',
  aboutKind: 'File',
  aboutRows: 'People (rows)',
  sheetLabel: 'Which sheet to read',
  sheetHidden: '{name} (hidden)',
  headingRow: 'Which row holds the headings',
  headingRowHint: 'Rows above it are not read.',
  headingRowChoice: 'Row {number}: {words}',
  notesTitle: 'Please mind what this workbook holds',
  noteFormulas:
    '{count, plural, one {# cell is a formula: its saved result was read.} other {# cells are formulas: their saved results were read.}}',
  noteNoValue:
    '{count, plural, one {# formula has} other {# formulas have}} no saved result (the first in {place}) and will be listed as errors; open the file in your spreadsheet program and save it once.',
  noteHiddenRows:
    '{count, plural, one {# row is hidden and was read too.} other {# rows are hidden and were read too.}}',
  noteHiddenColumns:
    '{count, plural, one {# column is hidden and was read too.} other {# columns are hidden and were read too.}}',
  noteMerged:
    'The heading row has joined cells, of which only the first holds text; please look through the columns below.',
  note1904: 'The workbook counts its dates from 1904; they were converted accordingly.',

  failTooLarge:
    'The file is larger than 64 MB and was not read. Take out columns you do not need or divide it; for larger rosters use the batch check of the command line.',
  failUnpacked:
    'The file unpacks to far too much; it may be damaged or full of empty rows, and was not read further. Copy the roster into a new workbook and try again.',
  failTooManyRows:
    'The roster has more than 100,000 rows or too many cells and was not read. Divide it; for larger rosters use the batch check of the command line.',
  failTooManyColumns:
    'There are more than 1,000 columns, so the file was not read. Take out those you do not need.',
  failOldXls:
    'This is an old .xls file. Save it as .xlsx or CSV in your spreadsheet program and try again.',
  failPassword: 'The file is locked with a password. Save a copy without it and try again.',
  failOtherFormat:
    'This is not an XLSX workbook (perhaps .ods, .xlsb or a document). Save it as .xlsx or CSV in your spreadsheet program and try again.',
  failBroken:
    'The file is damaged or incomplete and cannot be read. Export it again, or open it in your spreadsheet program and save a copy.',
  failEmpty: 'The file is empty. Is it the right one?',
  failUnexpected:
    'Something unexpected happened while reading; the roster is unchanged. Try again; if that does not help, reload the page.',

  columnsTitle: '2. The columns',
  columnsLead:
    '{read} of {count, plural, one {# column} other {# columns}} hold what is checked; there {rows, plural, one {is # row} other {are # rows}}. Look through them and correct here what is wrong.',
  columnsOpen: 'Column by column',
  columnsBlocking: 'Settle this first',
  columnsUnknown:
    '{count, plural, one {# column holds nothing that is checked and is not read} other {# columns hold nothing that is checked and are not read}}',
  columnsCaption: 'Heading, content and use of each column',
  columnHeading: 'Column',
  columnCells: 'First rows',
  columnUse: 'Used as',
  columnUseOf: 'Column “{column}” is used as',
  columnByHeading: 'By its heading',
  columnSuggestion: 'Is it “{fact}”?',
  columnEmpty: '(empty)',
  columnWrong: 'Something cannot be read',
  columnWithoutName: 'Column {number} (no heading)',
  columnsAll: 'Show all {count} columns',
  problemCell: 'says “{found}”: {expected}',
  useUnread: 'Not read',
  useIdentity: 'Tells people apart (name, staff number), not checked',
  unitLabel: 'Figures without a unit are',
  unitYuan: 'CNY',
  unitWan: 'CNY 10,000',
  unitByCell: 'As each cell says',
  dateOrderLabel: 'Dates that end with the year are',
  dateDayFirst: 'day/month/year',
  dateMonthFirst: 'month/day/year',
  datesTitle: 'Please say which way the dates are written',
  datesOpen:
    'In “{column}” {count, plural, one {# date reads} other {# dates read}} either way (such as 3/4/2024). Choose day/month/year or month/day/year below; otherwise those rows are listed as errors.',
  datesMixedTitle: 'Dates are written in two ways',
  datesMixed:
    '“{columns}” has both day/month/year and month/day/year. What is clear is read; rows that are not are listed as errors. You may also set the order.',

  settingsTitle: '3. The check',
  settingsDay: 'By the rules of {date}. For another day use the date above the page.',
  settingsDistricts: 'Which districts',
  settingsDistrictsHint: 'Choose any. Plans that have ended are not checked.',
  settingsNotOpen: '{district} (ended, or not begun, as a whole)',
  settingsAudience: 'Programmes for whom',
  settingsLenient: 'Check rows with errors too, taking wrong cells for “not known”',
  settingsLenientHint:
    'Otherwise a row with an error is set aside as a whole and listed, to be mended and put in again.',
  settingsRun: 'Check the roster',
  settingsFollow: 'Checked: every change is followed at once.',
  settingsBlocked: 'Not yet: settle what stands above under “The columns” first.',
  work_reading: 'Reading, {done} rows so far',
  workOf_reading: 'Reading, {done} of {total} rows',
  work_evaluating: 'Checking, {done} rows so far',
  workOf_evaluating: 'Checking: {done} of {total} rows',
  work_writing: 'Making the file, {done} rows so far',
  workOf_writing: 'Making the file: {done} of {total} rows',
  workCancel: 'Cancel',

  resultsTitle: '4. Results',
  resultsLead:
    'By the rules of {date}: {rows} rows, {evaluated} people checked, {programmes, plural, one {# programme} other {# programmes}} each.',
  resultsNoProgrammes:
    'On this day there is nothing to apply for in the districts and for the people you chose. Choose another district, audience or day.',
  resultsNotOpen:
    '{count, plural, one {# more programme has ended or not begun on this day and is not checked.} other {# more programmes have ended or not begun on this day and are not checked.}}',
  setAsideTitle:
    '{count, plural, one {# row was set aside for errors} other {# rows were set aside for errors}}',
  setAsideWords:
    'All others have been checked. See under “Not readable” what is wrong; you can download these rows, mend them and put them in again.',
  leftOutTitle:
    '{count, plural, one {# cell could not be read and counts as “not known”} other {# cells could not be read and count as “not known”}}',
  leftOutWords: 'See under “Not readable” what is wrong.',
  tabPeople: 'People',
  tabProgrammes: 'By programme',
  tabMissing: 'Missing facts',
  tabProblems: 'Not readable',
  downloadXlsx: 'Download results (XLSX)',
  downloadCsv: 'Download results (CSV)',
  downloadAsideXlsx: 'Download rows with errors (XLSX)',
  downloadAsideCsv: 'Download rows with errors (CSV)',
  downloadLarge:
    'A large roster: the XLSX file has one row a person; class, amounts and missing facts programme by programme are in the CSV file.',
  downloadCare: 'The files hold personal data; keep them safe.',
  file_results: 'roster-results',
  file_setAside: 'rows-with-errors',

  filterLabel: 'Filter people',
  filterAll: 'All',
  filterDistrict: 'District',
  filterProgramme: 'Programme',
  filterProgrammeOf: '{district} · {name}',
  filterVerdict: 'Finding',
  filterMissing: 'Missing fact',
  filterText: 'Name, staff number, …',
  filterClear: 'Clear filters',
  peopleNone: 'Nobody fits.',
  peopleCount: '{total} people; on this page {from} to {to}',
  peoplePages: 'Pages of people',
  personWho: 'Person',
  personRow: 'row {number}',
  personBack: 'Back to the roster',
  personLead:
    'Row {row} of the roster. Each programme opens to its conditions, its amounts and the clauses they come from.',
  personFacts: 'What the roster says ({count})',
  personProblems: 'Something in this row could not be read and counts as “not known”',
  personBundle: 'Of what is certain, this goes together best:',
  personGroup: '{verdict} ({count})',
  personMissing: 'Still missing',
  personSlip: 'Print a request slip',
  personProgramme: 'See the programme',
  totalsLook: '{programme}: {verdict}, {count, plural, one {# person} other {# people}}; show them',
  missingLead:
    'With these facts in the roster more could be settled. The figure is of people who lack the fact where it still matters.',
  missingNone: 'Nothing is missing.',
  missingFact: 'Fact',
  missingPeople: 'People',
  missingLook: '{fact}: missing for {count, plural, one {# person} other {# people}}; show them',
  problemsNone: 'Everything could be read.',
  problemsLead:
    '{count, plural, one {# cell} other {# cells}} could not be read. For each: which row, which column, and what is expected.',
  problemsInColumn: '“{column}”: {count}',
  problemsPages: 'Pages of errors',
  problemRow: 'Row',
  problemWhat: 'Where, and what is expected',
  problemAt: 'Column {column} “{heading}” says “{found}”: {expected}',

  leaveTitle: 'Leaving forgets the roster',
  leaveWords:
    'Roster and results live on these pages only and are gone once you leave. Download the results first if you want to keep them.',
  leaveStay: 'Stay',
  leaveGo: 'Forget and leave',

  rankingLead:
    'Puts the totals of a group into the bands that a document prints and shows what each person has a month. Only districts whose document has a points scheme are named.',
  rankingPrivacy:
    'The list is reckoned with on this device, is not uploaded, and is gone when you leave the employers’ pages.',
  rankingScheme: 'Which scheme',
  rankingNone: 'There is no points scheme',
  rankingNoneWhy: 'No document at hand prints bands of points, or the data could not be read.',
  rankingProgramme: 'See the programme',
  rankingUnit: 'points',
  rankingFile: 'From a file, if you like',
  rankingFileHint:
    'CSV or XLSX with headings in the first row; one column says who, one the total. You can still change the list below.',
  rankingRead: '{count, plural, one {# row read} other {# rows read}}',
  rankingIdColumn: 'Column that says who',
  rankingPointsColumn: 'Column of totals',
  rankingTake: 'Fill the list below',

  requestLead:
    'Choose a district and a programme: the slip stands below. Print it, sign it step by step and gather what it lists.',
  requestPrivacy: 'The slip is made on this device. Names are only put on paper and not stored.',
  requestWho: 'Whose facts',
  requestFromRoster: 'The person from the roster',
  requestFromDevice: 'The answers in this browser',
  requestNameHint: 'Left empty, a line to write on is printed.',
  requestDistrict: 'District',
  requestProgramme: 'Programme',
  requestNotOpen: '{name} (ended or not begun)',
  requestPrint: 'Print',
  requestNone: 'No programme chosen yet',
  requestUnknown: 'There is no such programme',
  requestNoneWhy:
    'Choose a district and a programme above; or open a person of a roster and print from one of their programmes.',
  slipTitle: 'Request slip: {programme}',
  slipUnofficial:
    'For use within the employer and to prepare papers; not an official form. To apply, use the forms of the authority and follow what it asks.',
  slipWho: 'Person and employer',
  slipName: 'Name',
  slipPersonId: 'Number of identity document (by hand)',
  slipEmployer: 'Employer',
  slipContact: 'Contact and telephone (by hand)',
  slipFinding: 'Finding in advance ({district})',
  slipNotOpen:
    'On the day this was read for, the programme has ended or not begun; it cannot be applied for. What follows is for information.',
  slipWhy: 'Conditions and clauses',
  slipSteps: 'Steps: who does what',
  slipPrepare: 'What to prepare',
  slipPrepareWords:
    'The document lists no papers. These are the facts the finding turns on; prepare what proves them:',
  slipSign: 'Request and signatures',
  slipSignWords:
    'I ask the employer named above to apply for me by the steps described, and confirm that what is stated is true.',
  slipSignPerson: 'Signature of the person',
  slipDate: 'Date',
  slipSignEmployer: 'Employer (seal)',
  slipEmployerDate: 'Date of the seal',
};
