// Language, links, sources: what a page puts around everything.

// Components.
export {
  Accordion,
  AccordionItem,
  type AccordionItemProps,
} from './components/Accordion/Accordion.tsx';
export { Breadcrumbs, type Crumb } from './components/Breadcrumbs/Breadcrumbs.tsx';
export {
  Button,
  type ButtonKind,
  ButtonLink,
  type ButtonProps,
} from './components/Button/Button.tsx';
export { Card, type CardProps } from './components/Card/Card.tsx';
export {
  Checkbox,
  CheckboxGroup,
  type CheckboxGroupProps,
  type Choice,
  RadioGroup,
  type RadioGroupProps,
} from './components/ChoiceGroups/ChoiceGroups.tsx';
export {
  Combobox,
  type ComboboxChoice,
  type ComboboxProps,
} from './components/Combobox/Combobox.tsx';
export {
  Contents,
  type ContentsGroup,
  type ContentsLink,
  type ContentsProps,
} from './components/Contents/Contents.tsx';
export { CopyField, type CopyFieldProps } from './components/CopyField/CopyField.tsx';
export { type CountedLink, CountedLinks } from './components/CountedLinks/CountedLinks.tsx';
export { type Column, DataTable, type DataTableProps } from './components/DataTable/DataTable.tsx';
export { DateField, type DateFieldProps } from './components/DateField/DateField.tsx';
export {
  type DescriptionItem,
  DescriptionList,
} from './components/DescriptionList/DescriptionList.tsx';
export { Dialog, type DialogProps } from './components/Dialog/Dialog.tsx';
export { Disclosure, type DisclosureProps } from './components/Disclosure/Disclosure.tsx';
export { EmptyState, type EmptyStateProps } from './components/EmptyState/EmptyState.tsx';
export { EntryLines, type EntryLinesProps } from './components/EntryLines/EntryLines.tsx';
export { ErrorState, type ErrorStateProps } from './components/ErrorState/ErrorState.tsx';
export { ErrorSummary, type FieldError } from './components/ErrorSummary/ErrorSummary.tsx';
export { FileField, type FileFieldProps } from './components/FileField/FileField.tsx';
export {
  FilterBar,
  type FilterBarProps,
  FilterPanel,
  type FilterPanelProps,
} from './components/Filters/Filters.tsx';
export type { FieldProps } from './components/fields/FieldFrame.tsx';
export { problemText } from './components/fields/problem-text.ts';
export { Icon, type IconName } from './components/Icon/Icon.tsx';
export {
  Cluster,
  Container,
  type Gap,
  Grid,
  PageHeading,
  type PageHeadingProps,
  Section,
  type SectionProps,
  Stack,
} from './components/Layout/Layout.tsx';
export { Link, type LinkViewProps } from './components/Link/Link.tsx';
export { List, type ListKind, type ListProps } from './components/List/List.tsx';
export {
  type MarkedRange,
  MarkedText,
  type MarkedTextProps,
} from './components/MarkedText/MarkedText.tsx';
export { MoneyField, type MoneyFieldProps } from './components/MoneyField/MoneyField.tsx';
export { Notice, type NoticeKind, type NoticeProps } from './components/Notice/Notice.tsx';
export { NumberField, type NumberFieldProps } from './components/NumberField/NumberField.tsx';
export {
  PageBand,
  type PageBandKind,
  type PageBandProps,
} from './components/PageBand/PageBand.tsx';
export { PageLayout, type PageLayoutProps } from './components/PageLayout/PageLayout.tsx';
export { Pagination, type PaginationProps } from './components/Pagination/Pagination.tsx';
export { pageFrom } from './components/Pagination/pages.ts';
export { Panel, type PanelProps } from './components/Panel/Panel.tsx';
export { Progress, type ProgressProps } from './components/Progress/Progress.tsx';
export { QuestionPage, type QuestionPageProps } from './components/QuestionPage/QuestionPage.tsx';
export { SearchField, type SearchFieldProps } from './components/SearchField/SearchField.tsx';
export { Select, type SelectProps } from './components/Select/Select.tsx';
export { SiteFooter, type SiteFooterProps } from './components/SiteFooter/SiteFooter.tsx';
export {
  type NavItem,
  SiteHeader,
  type SiteHeaderProps,
} from './components/SiteHeader/SiteHeader.tsx';
export { Skeleton, type SkeletonProps } from './components/Skeleton/Skeleton.tsx';
export { SkipLink } from './components/SkipLink/SkipLink.tsx';
export { SmallTitle, SoftText, type SoftTextProps } from './components/SoftText/SoftText.tsx';
export { SubNavigation } from './components/SubNavigation/SubNavigation.tsx';
export { type TabItem, Tabs, type TabsProps } from './components/Tabs/Tabs.tsx';
export { Tag, type TagProps, type Tone } from './components/Tag/Tag.tsx';
export { TextArea, type TextAreaProps } from './components/TextArea/TextArea.tsx';
export { TextField, type TextFieldProps } from './components/TextField/TextField.tsx';
export { ToastProvider } from './components/Toast/Toast.tsx';
export {
  type ToastAction,
  type ToastContent,
  type Toasts,
  useToasts,
} from './components/Toast/toast-context.ts';
export { ToolLayout, type ToolLayoutProps } from './components/ToolLayout/ToolLayout.tsx';
export { useAfterPause } from './components/use-after-pause.ts';
export { VisuallyHidden } from './components/VisuallyHidden/VisuallyHidden.tsx';
export {
  applyDisplayMode,
  DISPLAY_MODES,
  type DisplayMode,
  displayModeOf,
} from './context/display-mode.ts';
export { FirstScreens, type FirstScreensProps, Later, useFirst } from './context/FirstScreens.tsx';
export { type Frame, KitProvider, type KitProviderProps, useFrame } from './context/frame.tsx';
export { type Kit, useKit } from './context/KitProvider.tsx';
export { type LinkHost, LinkProvider, useLink } from './context/LinkProvider.tsx';
export {
  type Sources,
  SourcesProvider,
  type SourcesProviderProps,
  useSources,
} from './context/SourcesProvider.tsx';
// Figures and words.
export {
  type AmountNames,
  type AmountWords,
  describeAmount,
  formatAmount,
} from './format/amount.ts';
export { formatDate, formatMonth, formatMonths } from './format/dates.ts';
export { formatFactValue } from './format/fact-value.ts';
export { allBenefits, headlineOf, mostInAll } from './format/headline.ts';
export { joinNames, joinStatements } from './format/lists.ts';
export { formatFen, formatFenRange, type MoneyParts, moneyParts } from './format/money.ts';
export { formatNumber, formatShare } from './format/numbers.ts';
export {
  type InputProblem,
  type MoneyUnit,
  type Parsed,
  parseDate,
  parseMoney,
  parseNumber,
} from './format/parse.ts';
// Patterns: what shows rules-core's types.
export { AmountView, type AmountViewProps } from './patterns/AmountView/AmountView.tsx';
export { Annotated, type AnnotatedProps } from './patterns/Annotated/Annotated.tsx';
export { type BenefitLine, BenefitLines } from './patterns/BenefitLines/BenefitLines.tsx';
export { BenefitTable, type BenefitTableProps } from './patterns/BenefitTable/BenefitTable.tsx';
export { BundleView, type BundleViewProps } from './patterns/BundleView/BundleView.tsx';
export { ChartFigure, type ChartFigureProps } from './patterns/ChartFigure/ChartFigure.tsx';
export type { ChartBox, ChartHeights } from './patterns/ChartFigure/use-chart-box.ts';
export { CitationRef, type CitationRefProps } from './patterns/CitationRef/CitationRef.tsx';
export { type CitedItem, CitedList } from './patterns/CitedList/CitedList.tsx';
export { type ClauseEntry, ClauseList } from './patterns/ClauseList/ClauseList.tsx';
export {
  CombinationTable,
  type CombinationTableProps,
} from './patterns/CombinationTable/CombinationTable.tsx';
export {
  ComparisonTable,
  type ComparisonTableProps,
} from './patterns/ComparisonTable/ComparisonTable.tsx';
export type { ComparedDistrict } from './patterns/ComparisonTable/compare-by-need.ts';
export { CriteriaTree, type CriteriaTreeProps } from './patterns/CriteriaTree/CriteriaTree.tsx';
export { DistrictTile, type DistrictTileProps } from './patterns/DistrictTile/DistrictTile.tsx';
export { FactField, type FactFieldProps } from './patterns/FactField/FactField.tsx';
export {
  IndicatorChart,
  type IndicatorChartProps,
} from './patterns/IndicatorChart/IndicatorChart.tsx';
export { IndicatorList } from './patterns/IndicatorList/IndicatorList.tsx';
export { Interpretation } from './patterns/Interpretation/Interpretation.tsx';
export { KeyFigure, type KeyFigureProps } from './patterns/KeyFigure/KeyFigure.tsx';
export { MissingFacts, type MissingFactsProps } from './patterns/MissingFacts/MissingFacts.tsx';
export { NotStatedList } from './patterns/NotStatedList/NotStatedList.tsx';
export {
  PaymentSchedule,
  type PaymentScheduleProps,
} from './patterns/PaymentSchedule/PaymentSchedule.tsx';
export type {
  Payment,
  PaymentPart,
  PaymentUnit,
} from './patterns/PaymentSchedule/payment-periods.ts';
export {
  PlanMap,
  type PlanMapItem,
  type PlanMapPart,
  type PlanMapProps,
} from './patterns/PlanMap/PlanMap.tsx';
export {
  PointsBands,
  type PointsRow,
  PointsTotal,
  type PointsTotalProps,
} from './patterns/Points/Points.tsx';
export {
  PointsForm,
  type PointsFormProps,
  type PointsGap,
  type PointsLine,
} from './patterns/PointsForm/PointsForm.tsx';
export {
  PrintSheet,
  type PrintSheetProps,
  ScreenOnly,
  type SheetAnswer,
  SheetLines,
  SheetPart,
} from './patterns/PrintSheet/PrintSheet.tsx';
export { ProcessSteps } from './patterns/ProcessSteps/ProcessSteps.tsx';
export { ProgrammeCard, type ProgrammeCardProps } from './patterns/ProgrammeCard/ProgrammeCard.tsx';
export { RangeChart, type RangeChartProps } from './patterns/RangeChart/RangeChart.tsx';
export type { RangeRow } from './patterns/RangeChart/range-panels.ts';
export { ResultCard, type ResultCardProps } from './patterns/ResultCard/ResultCard.tsx';
export { TimeLine, type TimeLineProps } from './patterns/TimeLine/TimeLine.tsx';
export type { TimeRow } from './patterns/TimeLine/time-rows.ts';
export {
  UnavailableDistrict,
  type UnavailableDistrictProps,
} from './patterns/UnavailableDistrict/UnavailableDistrict.tsx';
export { ValidityBar, type ValidityBarProps } from './patterns/ValidityBar/ValidityBar.tsx';
export { VerdictPanel, type VerdictPanelProps } from './patterns/Verdict/VerdictPanel.tsx';
export { TruthTag, ValidityTag, VerdictTag } from './patterns/Verdict/VerdictTag.tsx';
export { markedWords } from './texts/marked-words.tsx';
export {
  audienceText,
  needText,
  notStatedText,
  truthText,
  validityText,
  verdictText,
} from './texts/terms.ts';
