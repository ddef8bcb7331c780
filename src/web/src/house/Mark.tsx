/** The sign of the house, in the accent of the company. */
export function Mark({ size = 32 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="7" fill="var(--mantine-color-accent-6)" />
      <path d="M22.5 11.2a8 8 0 1 0 0 9.6" fill="none" stroke="#fff" strokeWidth="3.2" strokeLinecap="round" />
      <circle cx="23" cy="16" r="2.4" fill="#fff" />
    </svg>
  );
}
