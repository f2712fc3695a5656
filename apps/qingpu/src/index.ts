// Shared modules are settled before the first of them is used: hence the import at run time.
import('./standalone.ts');
