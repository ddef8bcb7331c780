export { StartSettlement } from './StartSettlement';
export { DecideSettlement } from './DecideSettlement';
export { SettlementActions } from './SettlementActions';
