import { Alert, Button, Divider, Stack } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

const REASONS = ['UNKNOWN', 'TAKEN', 'INACTIVE'];

interface Props {
  label: string;
  target: string;
  /** Why the way there and back ended here again. */
  refused?: string;
}

/** The way in for whom the identity provider vouches. It leads to another site, so it is a link. */
export function SingleSignOn({ label, target, refused }: Props) {
  const { t } = useTranslation('common');
  return (
    <Stack gap="md" mb="md">
      {refused && (
        <Alert role="alert" variant="outline" color="red" icon={<IconAlertTriangle />}>
          {t(`login.refused.${REASONS.includes(refused) ? refused : 'FAILED'}`, { label })}
        </Alert>
      )}
      <Button component="a" href={`/api/sso/start?to=${encodeURIComponent(target)}`} variant="default" style={{ alignSelf: 'flex-start' }}>
        {t('login.with', { label })}
      </Button>
      <Divider label={t('login.orPassword')} labelPosition="left" />
    </Stack>
  );
}
