export { TakePayoutList, usePayoutList } from './TakePayoutList';
