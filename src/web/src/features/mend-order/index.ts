export { ChangeAddress } from './ChangeAddress';
