export { CancelPurchase } from './CancelPurchase';
export { ConfirmPurchase } from './ConfirmPurchase';
export { ProposalCard } from './ProposalCard';
export { ReorderForm } from './ReorderForm';
export { useOrderAll } from './useBuying';
