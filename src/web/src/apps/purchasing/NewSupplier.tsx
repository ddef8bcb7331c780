import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Supplier } from '~/entities/supplier';
import { NEW_SUPPLIER, SupplierForm } from '~/features/keep-supplier';
import { api, ask } from '~/shared/api';
import { Page } from '~/shared/ui';

/** Somebody new to buy from; his prices are entered on his page. */
export default function NewSupplier() {
  const { t } = useTranslation('purchasing');
  const client = useQueryClient();
  const navigate = useNavigate();
  const creating = useMutation({
    mutationFn: (body: Supplier) => ask(api.POST('/api/suppliers', { body })),
    onSuccess: async ({ number }) => {
      await client.invalidateQueries({ queryKey: ['suppliers', 'list'] });
      void navigate({ to: '/suppliers/$number', params: { number: number! } });
    },
  });
  return (
    <Page title={t('supplier.new')}>
      <SupplierForm supplier={NEW_SUPPLIER} busy={creating.isPending} error={creating.error} onSave={creating.mutate} onBack={() => void navigate({ to: '/suppliers' })} />
    </Page>
  );
}
