export * from './queries';
export { QuoteStanding } from './QuoteStanding';
export { QuoteSummary } from './QuoteSummary';
