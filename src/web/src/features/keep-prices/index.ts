import type { components } from '~/shared/api';

export { DiscountForm } from './DiscountForm';
export { PriceItemForm } from './PriceItemForm';
export { PriceListForm } from './PriceListForm';
export { PromotionForm } from './PromotionForm';
export { RateForm } from './RateForm';
export type Discount = components['schemas']['Discount'];
export type ExchangeRate = components['schemas']['ExchangeRate'];
export type PriceItem = components['schemas']['PriceItem'];
export type PriceList = components['schemas']['PriceList'];
export type Promotion = components['schemas']['Promotion'];
