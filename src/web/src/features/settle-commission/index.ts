export { StartSettlement } from './StartSettlement';
export { DecideSettlement } from './DecideSettlement';
