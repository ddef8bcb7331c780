export { LoseQuote, WithdrawQuote } from './EndQuote';
export { useCopyQuote, useOrderQuote, useQuoteLink, useRemindOfQuote, useReviseQuote, useSendQuote } from './useQuoting';
