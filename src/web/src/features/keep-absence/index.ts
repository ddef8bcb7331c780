export { EndAbsence } from './EndAbsence';
export { NewAbsence } from './NewAbsence';
