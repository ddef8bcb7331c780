export * from './queries';
export { SettlementState } from './SettlementState';
