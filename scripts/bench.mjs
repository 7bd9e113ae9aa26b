import { requireNode } from './bootstrap/node-version.mjs';

requireNode();
const { begin } = await import('./bootstrap/begin.mjs');
await begin('bench-command.ts');
