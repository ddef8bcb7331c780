import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerOrder } from '~/entities/customer-order';
import classes from './customer.module.css';

type Shop = CustomerOrder['shop'];

/** Who sells: logo and name in the company's colour. */
export function ShopHead({ shop }: { shop: Shop }) {
  const [logo, setLogo] = useState(true);
  return (
    <header className={classes.shop}>
      <div className={classes.shopInner}>
        {logo && <img src={shop.logo} alt="" className={classes.logo} onError={() => setLogo(false)} />}
        <span className={classes.shopName}>{shop.name}</span>
      </div>
    </header>
  );
}

export function ShopFoot({ shop }: { shop: Shop }) {
  const { t } = useTranslation('customer');
  return (
    <footer className={classes.foot}>
      <span>{t('contact', { shop: shop.name })}</span>
      {shop.phone && <a href={`tel:${shop.phone.replaceAll(' ', '')}`}>{shop.phone}</a>}
      {shop.email && <a href={`mailto:${shop.email}`}>{shop.email}</a>}
      {shop.website && (
        <a href={shop.website.startsWith('http') ? shop.website : `https://${shop.website}`} rel="noreferrer">
          {shop.website}
        </a>
      )}
    </footer>
  );
}
