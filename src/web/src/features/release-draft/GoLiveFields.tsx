import { NumberInput, Radio, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { GoLive } from '~/entities/draft';

export interface Whom {
  who: 'all' | 'share' | 'group';
  share: number | '';
  group: string;
}

export const EVERYBODY: Whom = { who: 'all', share: 10, group: '' };

/** What the server is asked for. */
export function wishOf({ who, share, group }: Whom): GoLive {
  return {
    share: who === 'share' ? Number(share) : null,
    customerGroup: who === 'group' ? group.trim() : null,
  };
}

/** Whom a new version is for: everybody, a share of the new orders, or one group of customers. */
export function GoLiveFields({ whom, onChange }: { whom: Whom; onChange: (whom: Whom) => void }) {
  const { t } = useTranslation('studio');
  return (
    <Stack gap="sm">
      <Radio.Group label={t('live.whom')} value={whom.who} onChange={(who) => onChange({ ...whom, who: who as Whom['who'] })}>
        <Stack gap="xs" mt={4}>
          {(['all', 'share', 'group'] as const).map((who) => (
            <Radio key={who} value={who} label={t(`live.${who}`)} />
          ))}
        </Stack>
      </Radio.Group>
      {whom.who === 'share' && <NumberInput label={t('live.sharePercent')} suffix=" %" min={1} max={99} allowDecimal={false} required withAsterisk={false} value={whom.share} onChange={(share) => onChange({ ...whom, share: share === '' ? '' : Number(share) })} />}
      {whom.who === 'group' && <TextInput label={t('live.groupCode')} description={t('live.groupHint')} required withAsterisk={false} maxLength={40} value={whom.group} onChange={(event) => onChange({ ...whom, group: event.currentTarget.value })} />}
    </Stack>
  );
}
