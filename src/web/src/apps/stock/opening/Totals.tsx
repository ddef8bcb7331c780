import { useTranslation } from 'react-i18next';
import { useOpeningTotals } from '~/entities/opening';
import { ErrorState, Part, Quantity, SimpleTable, StatePill, TextLink } from '~/shared/ui';

/** What a sheet brings of each product. */
export function Totals({ number, linked = false }: { number: string; linked?: boolean }) {
  const { t } = useTranslation('opening');
  const list = useOpeningTotals(number);
  return (
    <Part title={t('totals')}>
      {Boolean(list.error) && <ErrorState error={list.error} onRetry={list.refetch} />}
      <SimpleTable
        headings={[{ label: t('column.product') }, { label: t('rows'), right: true }, { label: t('column.quantity'), right: true }, { label: t('newProducts') }]}
        rows={list.rows.map(({ product, rows, quantity, isNew }) => ({
          key: product,
          cells: [
            linked && product ? (
              <TextLink key="product" to="/stock/products/$number" params={{ number: product }}>
                {product}
              </TextLink>
            ) : (
              product || '–'
            ),
            <Quantity key="rows" value={rows} />,
            <Quantity key="quantity" value={quantity} />,
            isNew && (
              <StatePill key="new" meaning="info">
                {t('isNew')}
              </StatePill>
            ),
          ],
        }))}
        nothing={t('noTotals')}
        onMore={list.more ? list.loadMore : undefined}
        loading={list.loading}
      />
    </Part>
  );
}
