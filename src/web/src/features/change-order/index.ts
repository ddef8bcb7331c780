export { ChangeOrder } from './ChangeOrder';
export { without } from './draft';
export { TakeBackChange } from './TakeBackChange';
