export { AskReturn } from './AskReturn';
export { WithdrawReturn } from './WithdrawReturn';
