export { AgreementForm } from './AgreementForm';
export { AgreementHistory } from './AgreementHistory';
export { NewCarrier } from './NewCarrier';
export { RetireCarrier } from './RetireCarrier';
