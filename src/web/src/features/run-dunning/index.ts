export { RunDunning } from './RunDunning';
