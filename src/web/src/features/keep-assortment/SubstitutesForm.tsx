import { ActionIcon, Group, Stack, Text } from '@mantine/core';
import { IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProductField } from '~/entities/product';
import { api, ask } from '~/shared/api';
import { FormDialog, Number } from '~/shared/ui';

/** What may be delivered instead of a product, the best first. */
export function SubstitutesForm({ number, substitutes, onClose }: { number: string; substitutes: readonly string[]; onClose: () => void }) {
  const { t } = useTranslation('catalogue');
  const client = useQueryClient();
  const [chosen, setChosen] = useState(substitutes);
  const [next, setNext] = useState('');
  const all = next && !chosen.includes(next) ? [...chosen, next] : [...chosen];
  const saving = useMutation({
    mutationFn: () => ask(api.PUT('/api/products/{number}/substitutes', { params: { path: { number } }, body: { substitutes: all } })),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['products', number] });
      onClose();
    },
  });
  const first = (product: string) => setChosen((now) => [product, ...now.filter((each) => each !== product)]);
  return (
    <FormDialog title={t('substitutes')} onClose={onClose} saving={saving}>
      <Stack gap="sm">
        {chosen.length === 0 && <Text c="dimmed">{t('noSubstitutes')}</Text>}
        {chosen.map((product, index) => (
          <Group key={product} gap="xs" wrap="nowrap">
            <Text flex={1}>
              {index + 1}. <Number>{product}</Number>
            </Text>
            <ActionIcon variant="subtle" color="gray" aria-label={t('putFirst', { product })} disabled={index === 0} onClick={() => first(product)}>
              <IconArrowUp size={16} aria-hidden="true" />
            </ActionIcon>
            <ActionIcon variant="subtle" color="gray" aria-label={t('removeSubstitute', { product })} onClick={() => setChosen(chosen.filter((each) => each !== product))}>
              <IconTrash size={16} aria-hidden="true" />
            </ActionIcon>
          </Group>
        ))}
        <ProductField label={t('addSubstitute')} autoFocus value="" onChange={setNext} />
      </Stack>
    </FormDialog>
  );
}
