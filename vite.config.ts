import { sveltekit } from '@sveltejs/kit/vite';
import tailwindcss from '@tailwindcss/vite';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const plainColour = new URL('src/lib/components/charts/plain-colour.ts', import.meta.url);

export default defineConfig({
	plugins: [tailwindcss(), sveltekit()],
	resolve: {
		// what our charts never ask of Chart.js need not be carried to every reader
		alias: { '@kurkle/color': fileURLToPath(plainColour) }
	},
	test: {
		include: ['tests/**/*.test.ts'],
		exclude: ['tests/browser/**'],
		environment: 'node',
		// real SQLite and whole records on a busy machine
		testTimeout: 60_000
	}
});
