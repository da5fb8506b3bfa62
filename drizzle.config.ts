import { defineConfig } from 'drizzle-kit';

export default defineConfig({
	dialect: 'sqlite',
	schema: ['./src/lib/server/db/schema.ts', './src/lib/server/accounts/tables.ts'],
	out: './drizzle'
});
