import { startPage } from '@portal/district-kit/start';

// Shared modules are settled before the first of them is used: hence the import at run time.
startPage(() => import('./standalone.ts'), { plain: true });
