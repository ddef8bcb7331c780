import boundaries from 'eslint-plugin-boundaries';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const LAYERS = ['shared', 'entities', 'features', 'apps', 'house'];

// An area, a feature and an entity see what lies below them, and nothing beside them.
const policies = LAYERS.slice(1).map((layer, level) => ({
  from: { element: { type: layer } },
  allow: { to: { element: { types: { anyOf: LAYERS.slice(0, level + 1) } } } },
}));

export default tseslint.config(
  { ignores: ['dist', 'src/shared/api/generated', 'scripts'] },
  tseslint.configs.recommended,
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { [new URL('./scripts/resolver.cjs', import.meta.url).pathname]: {} },
      'boundaries/elements': [
        { type: 'shared', pattern: 'src/shared' },
        { type: 'entities', pattern: 'src/entities/*' },
        { type: 'features', pattern: 'src/features/*' },
        { type: 'apps', pattern: 'src/apps/*' },
        { type: 'house', pattern: 'src/house' },
      ],
    },
    rules: {
      'boundaries/dependencies': ['error', { default: 'disallow', policies }],
      'boundaries/no-unknown-files': 'off',
    },
  },
);
