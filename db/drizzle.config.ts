import { defineConfig } from 'drizzle-kit';

/** Used by `npm run migrations` alone; migrations are run by `db/migrate.ts`. */
export default defineConfig({ dialect: 'postgresql', schema: './db/schema/index.ts', out: './drizzle' });
