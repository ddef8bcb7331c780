export { SubstituteLine } from './SubstituteLine';
