// What is compiled for the build of plain pages: the pages, and the styles that every page begins with.
import '@portal/ui-kit/styles.css';

export { plainPages } from './plain-pages.tsx';
