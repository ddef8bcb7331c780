import { PasswordInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export const SHORTEST = 12;

interface Props {
  password: string;
  again: string;
  onChange: (password: string, again: string) => void;
}

/** A password to be chosen, typed twice so that nobody locks himself out by a slip. */
export function NewPassword({ password, again, onChange }: Props) {
  const { t } = useTranslation('entry');
  const toggle = { 'aria-label': t('show') };
  return (
    <>
      <PasswordInput
        label={t('password')}
        description={t('passwordHint', { count: SHORTEST })}
        autoComplete="new-password"
        required withAsterisk={false}
        minLength={SHORTEST}
        value={password}
        onChange={(event) => onChange(event.currentTarget.value, again)}
        visibilityToggleButtonProps={toggle}
      />
      <PasswordInput
        label={t('again')}
        autoComplete="new-password"
        required withAsterisk={false}
        error={again !== '' && again !== password ? t('different') : undefined}
        value={again}
        onChange={(event) => onChange(password, event.currentTarget.value)}
        visibilityToggleButtonProps={toggle}
      />
    </>
  );
}
