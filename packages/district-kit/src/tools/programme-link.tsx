import { Link } from '@portal/ui-kit';
import { useDistrictPage } from '../pages/index.ts';
import { pageText } from '../text/page-text.ts';

/** From a tool to the page of the programme it reckons with. @param id the public id */
export function ProgrammeLink({ id }: { id: string }) {
  const { locale, paths } = useDistrictPage();
  return <Link href={paths.programme(id)}>{pageText(locale)('programmeOpen')}</Link>;
}
