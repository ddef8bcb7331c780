import { Radio, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, type components } from '~/shared/api';
import { useFormats } from '~/shared/i18n';
import { ConfirmEffects, ErrorState, LateSkeleton } from '~/shared/ui';

type Substitute = components['schemas']['Substitute'];

/** Other goods for a line that waits: chosen among those the house has approved, with the reason why. */
export function SubstituteLine({ orderNumber, lineNo, name, onClose }: { orderNumber: string; lineNo: number; name: string; onClose: () => void }) {
  const { t } = useTranslation('desk');
  const { t: common } = useTranslation('common');
  const formats = useFormats();
  const client = useQueryClient();
  const [key] = useState(() => crypto.randomUUID());
  const [picked, setPicked] = useState<string>();
  const [reason, setReason] = useState('');
  const path = { orderNumber, lineNo };
  const offer = useQuery({
    queryKey: ['orders', orderNumber, 'substitution', lineNo],
    queryFn: () => ask(api.GET('/api/orders/{orderNumber}/lines/{lineNo}/substitution', { params: { path } })),
    retry: false,
  });
  // The best is offered first.
  const product = picked ?? offer.data?.substitutes[0]?.productNumber ?? '';
  const chosen = offer.data?.substitutes.find(({ productNumber }) => productNumber === product);
  const replacing = useMutation({
    mutationFn: () =>
      ask(
        api.POST('/api/orders/{orderNumber}/lines/{lineNo}/substitution', {
          params: { path, header: { 'Idempotency-Key': key } },
          body: { productNumber: product, reason: reason.trim() },
        }),
      ),
    onSuccess: async ({ replacementOrder }) => {
      notifications.show({ closeButtonProps: { 'aria-label': common('close') }, message: t('substitute.done', { order: replacementOrder }) });
      onClose();
      await client.invalidateQueries({ queryKey: ['orders'] });
    },
  });
  const priceOf = ({ net, dearer }: Substitute) => t(dearer ? 'substitute.dearer' : 'substitute.price', { price: formats.money(net) });
  const nothing = offer.data?.substitutes.length === 0;
  return (
    <ConfirmEffects
      opened
      title={t('substitute.title', { goods: name })}
      effects={
        chosen
          ? [
              t('substitute.effectGivesUp', { quantity: formats.number(offer.data!.missing), goods: name }),
              t('substitute.effectOrder', { goods: chosen.name, price: formats.money(chosen.net) }),
              ...(chosen.dearer ? [t('substitute.effectApproval', { agreed: formats.money(offer.data!.net) })] : []),
            ]
          : []
      }
      impossible={nothing ? t('substitute.none') : undefined}
      confirmLabel={t('substitute.confirm')}
      busy={replacing.isPending}
      error={replacing.error}
      onConfirm={() => chosen && reason.trim() && replacing.mutate()}
      onClose={onClose}
    >
      <Stack gap="md">
        {offer.isPending && <LateSkeleton rows={3} />}
        {offer.error && <ErrorState error={offer.error} />}
        {offer.data && (
          <Radio.Group label={t('substitute.which')} value={product} onChange={setPicked}>
            <Stack gap="sm" mt="xs">
              {offer.data.substitutes.map((each) => (
                <Radio
                  key={each.productNumber}
                  value={each.productNumber}
                  label={`${each.name} (${each.productNumber})`}
                  description={
                    <Text span inherit c={each.dearer ? 'var(--attention)' : undefined}>
                      {priceOf(each)} · {t('substitute.free', { quantity: formats.number(each.available) })}
                    </Text>
                  }
                />
              ))}
            </Stack>
          </Radio.Group>
        )}
        <TextInput label={t('substitute.reason')} description={t('substitute.reasonHint')} required withAsterisk={false} maxLength={200} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      </Stack>
    </ConfirmEffects>
  );
}
