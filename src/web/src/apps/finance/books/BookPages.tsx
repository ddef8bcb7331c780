import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

const PAGES = ['/journal', '/journal/balance', '/journal/accounts'] as const;

/** The other pages of the books. */
export function BookPages({ here }: { here: (typeof PAGES)[number] }) {
  const { t } = useTranslation('books');
  return PAGES.filter((page) => page !== here).map((page) => (
    <Button key={page} variant="default" component={Link} to={page as '/'}>
      {t(`page.${page === '/journal' ? 'journal' : page.slice('/journal/'.length)}`)}
    </Button>
  ));
}
