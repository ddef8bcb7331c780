export { AddFile, NewFile, useTake } from './AddFile';
export { ChangeThis } from './ChangeThis';
export { NewDraft } from './NewDraft';
export { RemoveFile, Rebase } from './FileSteps';
export { saveAs } from './saveAs';
