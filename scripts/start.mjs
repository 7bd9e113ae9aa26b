import { requireNode } from './bootstrap/node-version.mjs';

requireNode();
const { begin } = await import('./bootstrap/begin.mjs');
const { requireFreePort } = await import('./bootstrap/port.mjs');
await begin('start-command.ts', () => requireFreePort(process.env));
