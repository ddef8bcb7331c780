import { Button, CopyButton, Stack, Text, TextInput } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** Something that is shown this once, to be copied. */
export function Secret({ label, value, hint }: { label: string; value: string; hint: string }) {
  const { t } = useTranslation('admin');
  return (
    <Stack gap="xs" role="status">
      <TextInput label={label} readOnly value={value} onFocus={(event) => event.currentTarget.select()} styles={{ input: { fontFamily: 'monospace' } }} />
      <CopyButton value={value}>
        {({ copied, copy }) => (
          <Button
            variant="default"
            style={{ alignSelf: 'flex-start' }}
            leftSection={copied ? <IconCheck size={16} aria-hidden="true" /> : <IconCopy size={16} aria-hidden="true" />}
            onClick={copy}
          >
            {t(copied ? 'copied' : 'copy')}
          </Button>
        )}
      </CopyButton>
      <Text size="sm" c="dimmed">
        {hint}
      </Text>
    </Stack>
  );
}
