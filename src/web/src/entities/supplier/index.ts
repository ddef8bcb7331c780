export { type Supplier, type SupplierOffer, type SupplierSummary, useOffers, useSupplier, useSuppliers } from './queries';
