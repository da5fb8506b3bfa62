import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

// The command line and the server around the pages, as one file beside the build of the pages.
export default defineConfig({
	resolve: { alias: { $lib: fileURLToPath(new URL('src/lib', import.meta.url)) } },
	publicDir: false,
	ssr: { noExternal: true, external: ['better-sqlite3'] },
	build: {
		ssr: 'src/cli/main.ts',
		outDir: 'build',
		emptyOutDir: false,
		target: 'node26',
		minify: false,
		rollupOptions: {
			output: { entryFileNames: 'cli.js', chunkFileNames: 'cli/[name]-[hash].js' }
		}
	}
});
