export { SavingState } from './SavingState';
export { type Saving, useSaving } from './useSaving';
