export { ChangeOrder } from './ChangeOrder';
