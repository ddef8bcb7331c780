import { IconFileTypePdf } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CustomerOrder } from '~/entities/customer-order';
import { useFormats } from '~/shared/i18n';
import classes from './customer.module.css';

export function Documents({ token, order }: { token: string; order: CustomerOrder }) {
  const { t } = useTranslation('customer');
  const formats = useFormats();
  if (order.documents.length === 0) {
    return null;
  }
  return (
    <section className={classes.section} aria-labelledby="documents">
      <h2 id="documents">{t('documents')}</h2>
      <ul className={classes.plain}>
        {order.documents.map((paper) => (
          <li key={paper.id}>
            <a className={classes.paper} href={`/api/customer-orders/${token}/documents/${paper.id}`} target="_blank" rel="noreferrer">
              <IconFileTypePdf size={24} stroke={1.6} aria-hidden="true" />
              <span>
                {paper.label} {paper.number}
                <span className={classes.hint}>{formats.date(paper.date)}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
