export { DidIGet } from './did-i-get.tsx';
