export { useKeptViews } from './useKeptViews';
