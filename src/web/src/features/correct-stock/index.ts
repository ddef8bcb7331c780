export { CorrectPlace } from './CorrectPlace';
