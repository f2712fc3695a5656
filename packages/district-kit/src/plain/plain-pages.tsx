import type { Locale, Pack } from '@portal/rules-core';
import { renderToStaticMarkup } from 'react-dom/server';
import { PlainHtml, type PlainMade, type PlainSheet } from './plain-html.tsx';
import { documentSheet, rulesSheet, targetsSheet } from './sheets/document-sheets.tsx';
import { frontSheet } from './sheets/front-sheet.tsx';
import { programmeSheet } from './sheets/programme-sheet.tsx';
import { serviceSheet } from './sheets/service-sheet.tsx';

const LOCALES: readonly Locale[] = ['zh', 'en'];

/** A written page: its path below the folder of the plain pages, `zh/index.html`, and its markup. */
export interface PlainPage {
  path: string;
  html: string;
}

/**
 * A district in pages that need no script: one for itself, for each programme and each service, for its rules, its
 * targets and its document, in both languages. The same pack and build give the same bytes.
 * @throws Error when two pages would have the same file
 */
export function plainPages(pack: Pack, made: PlainMade): PlainPage[] {
  const sheets: PlainSheet[] = [
    frontSheet(pack),
    ...pack.programmes.map(programmeSheet),
    ...pack.services.map(serviceSheet),
    rulesSheet(pack),
    ...(pack.indicators.length > 0 ? [targetsSheet(pack)] : []),
    documentSheet(pack),
  ];
  const files = sheets.map(({ file }) => file);
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice !== undefined)
    throw new Error(
      `Two plain pages of "${pack.district.id}" would be ${twice}: give the record "${pack.district.id}/${twice.replace(/\.html$/, '')}" another id.`,
    );
  return LOCALES.flatMap((locale) =>
    sheets.map((sheet) => ({
      path: `${locale}/${sheet.file}`,
      html: `<!doctype html>\n${renderToStaticMarkup(
        <PlainHtml pack={pack} locale={locale} sheet={sheet} made={made} />,
      )}\n`,
    })),
  );
}
