export { CancelPurchase } from './CancelPurchase';
export { ConfirmPurchase } from './ConfirmPurchase';
export { ProposalCard } from './ProposalCard';
export { useOrderAll } from './useBuying';
