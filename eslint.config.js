import { fileURLToPath } from 'node:url';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * What comes out of JSON is `any`: allowed where a wrong guess shows at once.
 * @type {Record<string, 'off'>}
 */
const anyFromJson = {
	'@typescript-eslint/no-unsafe-argument': 'off',
	'@typescript-eslint/no-unsafe-assignment': 'off',
	'@typescript-eslint/no-unsafe-call': 'off',
	'@typescript-eslint/no-unsafe-enum-comparison': 'off',
	'@typescript-eslint/no-unsafe-member-access': 'off',
	'@typescript-eslint/no-unsafe-return': 'off'
};

export default defineConfig(
	globalIgnores(['build/', '.svelte-kit/', 'drizzle/', 'static/', 'test-results/', 'data/']),
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	{
		files: ['**/*.ts', '**/*.js', '**/*.svelte'],
		extends: [ts.configs.recommendedTypeChecked, ts.configs.strict],
		plugins: { 'import-x': importX },
		languageOptions: {
			parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] }
		},
		settings: {
			'import-x/extensions': ['.ts', '.js'],
			'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.js'] },
			'import-x/resolver-next': [
				createNodeResolver({
					extensions: ['.ts', '.js', '.json', '.svelte'],
					alias: { $lib: [fileURLToPath(new URL('src/lib', import.meta.url))] }
				})
			]
		},
		rules: {
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
			'@typescript-eslint/restrict-template-expressions': [
				'error',
				{ allowNumber: true, allowNever: true }
			],
			// what the code has just proved, such as a group of a regular expression that matched
			'@typescript-eslint/no-non-null-assertion': 'off',
			// `keyof T & string` says what it means
			'@typescript-eslint/no-redundant-type-constituents': 'off',
			// an interface may promise what one of its implementations has at once
			'@typescript-eslint/require-await': 'off',
			// cycles through packages are not ours, and looking for them takes minutes
			'import-x/no-cycle': ['error', { ignoreExternal: true }],
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			'no-console': ['error', { allow: ['error', 'warn'] }],
			'no-control-regex': 'error',
			'no-empty': 'error',
			'no-fallthrough': 'error',
			'no-irregular-whitespace': 'error',
			'no-misleading-character-class': 'error',
			'no-self-assign': 'error',
			'no-unsafe-finally': 'error',
			'no-useless-escape': 'error'
		}
	},
	svelte.configs.recommended,
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	{
		files: ['**/*.svelte', '**/*.ts'],
		// addresses come from href() in the i18n room; the application stands at the root of its host
		rules: { 'svelte/no-navigation-without-resolve': 'off' }
	},
	{ files: ['tests/**', 'bench/**', '**/*.js'], rules: { ...anyFromJson, 'no-console': 'off' } }
);
