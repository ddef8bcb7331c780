export { OfferForm } from './OfferForm';
export { NEW_SUPPLIER, SupplierForm } from './SupplierForm';
