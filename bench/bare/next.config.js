import { fileURLToPath } from 'node:url';

/** @type {import('next').NextConfig} */
export default {
  agentRules: false,
  experimental: { agentUpgrade: false },
  // The packages are those of the project around it.
  turbopack: { root: fileURLToPath(new URL('../..', import.meta.url)) },
};
