export { ChangeOrder } from './ChangeOrder';
export { TakeBackChange } from './TakeBackChange';
