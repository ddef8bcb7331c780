export * from './drafts';
export { type FormHandle, FormJs, type FormValues } from './FormJs';
export { TypeAhead } from './TypeAhead';
export { typedNumber } from './number';
export { useDroppedFile } from './useDroppedFile';
export { DropZone } from './DropZone';
export { FormBoard } from './FormBoard';
export { DurationField } from './DurationField';
export { millisOf } from './duration';
