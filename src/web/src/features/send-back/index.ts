export { SendBack } from './SendBack';
