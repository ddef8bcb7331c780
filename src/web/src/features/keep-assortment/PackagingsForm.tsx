import { ActionIcon, Button, Group, NumberInput, Stack, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Packaging } from '~/entities/product';
import { api, ask } from '~/shared/api';
import { FormDialog } from '~/shared/ui';

const MOST = 20;

/** In what a product comes: how many units a box or a pallet holds, and the number under its bar code. */
export function PackagingsForm({ number, packagings, onClose }: { number: string; packagings: readonly Packaging[]; onClose: () => void }) {
  const { t } = useTranslation('catalogue');
  const client = useQueryClient();
  const [draft, setDraft] = useState<readonly Partial<Packaging>[]>(packagings.length > 0 ? packagings : [{}]);
  const change = (at: number, part: Partial<Packaging>) => setDraft((now) => now.map((each, index) => (index === at ? { ...each, ...part } : each)));
  const saving = useMutation({
    mutationFn: () =>
      ask(
        api.PUT('/api/products/{number}/packagings', {
          params: { path: { number } },
          body: { packagings: draft.map(({ code, factor, gtin }) => ({ code: code?.trim() ?? '', factor: factor ?? 0, gtin: gtin?.trim() || undefined })) },
        }),
      ),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['products', number] });
      onClose();
    },
  });
  return (
    <FormDialog title={t('packagings')} onClose={onClose} saving={saving}>
      <Stack gap="sm">
        {draft.map((each, at) => (
          <Group key={at} gap="sm" align="end" role="group" aria-label={t('packagingNo', { place: at + 1 })}>
            <TextInput flex="1 1 90px" label={t('packaging')} required withAsterisk={false} maxLength={20} data-autofocus={at === 0 || undefined} value={each.code ?? ''} onChange={(event) => change(at, { code: event.currentTarget.value })} />
            <NumberInput flex="1 1 80px" label={t('unitsInIt')} required withAsterisk={false} min={0.001} decimalScale={3} hideControls value={each.factor ?? ''} onChange={(value) => change(at, { factor: Number(value) || undefined })} />
            <TextInput flex="1 1 150px" label={t('gtin')} inputMode="numeric" maxLength={14} value={each.gtin ?? ''} onChange={(event) => change(at, { gtin: event.currentTarget.value })} />
            <ActionIcon variant="subtle" color="gray" size={36} aria-label={t('removePackaging', { packaging: each.code ?? at + 1 })} onClick={() => setDraft(draft.filter((_, index) => index !== at))}>
              <IconTrash size={16} aria-hidden="true" />
            </ActionIcon>
          </Group>
        ))}
        <Button variant="subtle" size="compact-sm" style={{ alignSelf: 'flex-start' }} disabled={draft.length >= MOST} leftSection={<IconPlus size={14} aria-hidden="true" />} onClick={() => setDraft([...draft, {}])}>
          {t('addPackaging')}
        </Button>
      </Stack>
    </FormDialog>
  );
}
