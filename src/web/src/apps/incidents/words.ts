import { useTranslation } from 'react-i18next';

/** Words for what the server names by a key: the part of the house a cause belongs to, and why mails fail. */
export function useWords() {
  const { t, i18n } = useTranslation('incidents');
  const has = (key: string) => i18n.exists(`incidents:${key}`);
  return {
    /** Steps have their names already; mails come by kind. */
    where: (where: string) => (has(`where.${where}`) ? t(`where.${where}`) : where),
    /** The cause of mails in words; of steps what they said. */
    cause: (cause: string, message: string) => (has(`cause.${cause}`) ? t(`cause.${cause}`) : message),
    /** camelCase names of facts as words people read. */
    fact: (name: string) => (has(`fact.${name}`) ? t(`fact.${name}`) : name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()),
  };
}
