export { DecisionEditor } from './DecisionEditor';
