// What tests of the portal read and write workbooks with: the same code as the page's.
export { openXlsx, readSheet, type SheetRow } from './read-xlsx.ts';
export { type SheetToWrite, writeXlsx } from './write-xlsx.ts';
