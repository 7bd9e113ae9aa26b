import { readFileSync } from 'node:fs';

/**
 * Ends the process, with one line, if Node is older than package.json asks for. It is the first thing every command does, so
 * this file and those that import it statically keep to what old versions of Node can read.
 */
export function requireNode() {
  const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const wanted = String(engines.node).replace('>=', '');
  if (isAtLeast(process.versions.node, wanted)) return;
  console.error(`Node ${process.versions.node} is too old: install Node ${wanted} or newer (https://nodejs.org).`);
  process.exit(1);
}

/**
 * @param {string} version three numbers
 * @param {string} wanted three numbers
 * @returns {boolean}
 */
export function isAtLeast(version, wanted) {
  const numbers = version.split('.').map(Number);
  for (const [index, least] of wanted.split('.').map(Number).entries()) {
    const number = numbers[index] || 0;
    if (number !== least) return number > least;
  }
  return true;
}
