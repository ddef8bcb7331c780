export { compareDecisions } from './decisions';
export { DifferenceList } from './DifferenceList';
export { compareForms } from './forms';
export { type Side, useText, useVersions } from './sides';
