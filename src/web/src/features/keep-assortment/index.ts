export { PackagingsForm } from './PackagingsForm';
export { SubstitutesForm } from './SubstitutesForm';
