import { Button, Group, Table, Text, VisuallyHidden } from '@mantine/core';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Supplier, type SupplierOffer, useOffers, useSupplier } from '~/entities/supplier';
import { OfferForm, SupplierForm } from '~/features/keep-supplier';
import { api, ask, hasRole, useUser } from '~/shared/api';
import { useFormats } from '~/shared/i18n';
import { ConfirmEffects, DateTime, ErrorState, Facts, LateSkeleton, Money, Number, Page, Part, RowActions, StatePill, TextLink } from '~/shared/ui';

const route = getRouteApi('/frame/purchasing/suppliers/$number');

/** A supplier: who he is, on what terms he sells, and what. */
export default function SupplierPage() {
  const { t } = useTranslation(['purchasing', 'common']);
  const formats = useFormats();
  const { number } = route.useParams();
  const user = useUser();
  const client = useQueryClient();
  const [editing, setEditing] = useState(false);
  const { data, error, refetch } = useSupplier(number);
  const saving = useMutation({
    mutationFn: (body: Supplier) => ask(api.PUT('/api/suppliers/{number}', { params: { path: { number }, header: { 'If-Match': data!.version } }, body })),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['suppliers'] });
      setEditing(false);
    },
  });
  if (error) {
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  if (!data) {
    return <LateSkeleton />;
  }
  const { supplier } = data;
  const keeps = hasRole(user, ['purchasing', 'supervisor', 'administrator']);
  if (editing) {
    return (
      <Page title={supplier.name}>
        <SupplierForm supplier={supplier} busy={saving.isPending} error={saving.error} onSave={saving.mutate} onBack={() => setEditing(false)} />
      </Page>
    );
  }
  const { address } = supplier;
  return (
    <Page
      title={supplier.name}
      facts={
        <>
          <Text c="dimmed">{number}</Text>
          <StatePill meaning={supplier.active ? 'good' : 'neutral'}>{t(supplier.active ? 'active' : 'inactive')}</StatePill>
        </>
      }
      actions={
        <Group gap="md">
          <TextLink to="/purchase-orders" search={{ supplier: number }}>
            {t('orders')}
          </TextLink>
          {keeps && (
            <Button variant="default" size="sm" leftSection={<IconPencil size={16} aria-hidden="true" />} onClick={() => setEditing(true)}>
              {t('supplier.change')}
            </Button>
          )}
        </Group>
      }
      aside={
        <Facts
          facts={[
            [t('supplier.contactName'), supplier.contactName],
            [t('supplier.email'), supplier.email],
            [t('supplier.phone'), supplier.phone],
            [t('supplier.address'), formats.address(address).slice(1).join(', ')],
            [t('supplier.vatId'), supplier.vatId],
            [t('supplier.leadTime'), t('days', { count: supplier.leadTimeDays })],
            [t('supplier.paymentTerm'), t('days', { count: supplier.paymentTermDays })],
            [t('supplier.deliveryTerms'), supplier.deliveryTerms],
            [t('supplier.minimumOrderValue'), <Money key="minimum" value={{ amount: supplier.minimumOrderValue, currency: supplier.currency }} />],
            [t('supplier.note'), supplier.note],
          ]}
        />
      }
    >
      <Offers number={number} currency={supplier.currency} keeps={keeps} />
    </Page>
  );
}

function Offers({ number, currency, keeps }: { number: string; currency: string; keeps: boolean }) {
  const { t } = useTranslation('purchasing');
  const formats = useFormats();
  const client = useQueryClient();
  const list = useOffers(number);
  const [changing, setChanging] = useState<SupplierOffer | 'new'>();
  const [leaving, setLeaving] = useState<SupplierOffer>();
  const withdrawing = useMutation({
    mutationFn: ({ productNumber, validFrom }: SupplierOffer) =>
      ask(api.DELETE('/api/suppliers/{number}/offers/{productNumber}', { params: { path: { number, productNumber }, query: { validFrom } } })),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['suppliers', number] });
      setLeaving(undefined);
    },
  });
  return (
    <Part
      title={t('offers')}
      actions={
        keeps && (
          <Button variant="default" size="compact-sm" leftSection={<IconPlus size={14} aria-hidden="true" />} onClick={() => setChanging('new')}>
            {t('offer.new')}
          </Button>
        )
      }
    >
      {Boolean(list.error) && <ErrorState error={list.error} onRetry={list.refetch} />}
      {!list.loading && list.rows.length === 0 ? (
        <Text c="dimmed">{t('empty.offers')}</Text>
      ) : (
        <Table.ScrollContainer minWidth={720}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('offer.product')}</Table.Th>
                <Table.Th>{t('offer.article')}</Table.Th>
                <Table.Th ta="right">{t('offer.minimum')}</Table.Th>
                <Table.Th ta="right">{t('offer.pack')}</Table.Th>
                <Table.Th>{t('offer.prices', { currency })}</Table.Th>
                <Table.Th ta="right">{t('offer.leadTime')}</Table.Th>
                <Table.Th>{t('offer.valid')}</Table.Th>
                <Table.Th>
                  <VisuallyHidden>{t('offer.change')}</VisuallyHidden>
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {list.rows.map((offer) => (
                <Table.Tr key={`${offer.productNumber} ${offer.validFrom}`}>
                  <Table.Td>
                    <TextLink to="/products/$number" params={{ number: offer.productNumber }}>
                      <Number>{offer.productNumber}</Number>
                    </TextLink>{' '}
                    {offer.preferred && <StatePill meaning="info">{t('offer.preferred')}</StatePill>}
                  </Table.Td>
                  <Table.Td>{offer.articleNumber ?? '–'}</Table.Td>
                  <Table.Td ta="right">{formats.number(offer.minimumQuantity)}</Table.Td>
                  <Table.Td ta="right">{formats.number(offer.packSize)}</Table.Td>
                  <Table.Td>{offer.steps.map((step) => (offer.steps.length === 1 ? formats.number(step.price) : `${t('offer.from')} ${formats.number(step.from)}: ${formats.number(step.price)}`)).join(' · ')}</Table.Td>
                  <Table.Td ta="right">{offer.leadTimeDays ?? '–'}</Table.Td>
                  <Table.Td>
                    <DateTime value={offer.validFrom} as="date" />
                    {offer.validUntil && (
                      <>
                        {' – '}
                        <DateTime value={offer.validUntil} as="date" />
                      </>
                    )}
                  </Table.Td>
                  <Table.Td>
                    {keeps && (
                      <RowActions
                        changeLabel={t('offer.changeOf', { product: offer.productNumber })}
                        removeLabel={t('offer.withdrawOf', { product: offer.productNumber })}
                        onChange={() => setChanging(offer)}
                        onRemove={() => setLeaving(offer)}
                      />
                    )}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {list.more && (
        <Button variant="default" size="compact-sm" mt="sm" onClick={list.loadMore}>
          {t('more')}
        </Button>
      )}
      {changing && <OfferForm supplierNumber={number} currency={currency} offer={changing === 'new' ? undefined : changing} onClose={() => setChanging(undefined)} />}
      {leaving && (
        <ConfirmEffects
          opened
          title={t('offer.withdraw')}
          effects={[t('offer.effectWithdraw', { product: leaving.productNumber })]}
          confirmLabel={t('offer.withdraw')}
          destructive
          busy={withdrawing.isPending}
          error={withdrawing.error}
          onConfirm={() => withdrawing.mutate(leaving)}
          onClose={() => setLeaving(undefined)}
        />
      )}
    </Part>
  );
}
