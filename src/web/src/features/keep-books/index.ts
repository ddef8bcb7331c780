export { BookNow } from './BookNow';
export { KeepAccount } from './KeepAccount';
export { LeadRule } from './LeadRule';
export { TurnPeriod } from './TurnPeriod';
export { SendStatement } from './SendStatement';
