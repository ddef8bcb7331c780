export { NewUser } from './NewUser';
export { Duties } from './Duties';
export { Description } from './Description';
export { Access } from './Access';
export { Tokens } from './Tokens';
