export { ImportStatement, useTaking } from './ImportStatement';
export { MatchAgain } from './MatchAgain';
export { MatchingRules } from './MatchingRules';
