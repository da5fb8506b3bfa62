import adapter from '@sveltejs/adapter-node';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: { runes: true },
	kit: {
		// What else there is to check and lint, as paths from .svelte-kit/.
		typescript: {
			config: (config) => {
				config.include.push(
					'../scripts/**/*.js',
					'../bench/**/*.js',
					'../bench/**/*.ts',
					'../*.config.js',
					'../*.config.ts'
				);
			}
		},
		// Our own ORIGIN and HOST mean something else than the adapter's: src/cli/pages.ts sets its.
		adapter: adapter({ precompress: true, envPrefix: 'ADAPTER_' }),
		// By hash, not by nonce: a nonce in the body makes every response differ and nothing can be cached.
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self'],
				// bits-ui and Chart.js place things with style attributes; style elements stay refused.
				'style-src-attr': ['unsafe-inline'],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'form-action': ['self'],
				'frame-ancestors': ['none'],
				'base-uri': ['none'],
				'object-src': ['none']
			}
		}
	}
};
