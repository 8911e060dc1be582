import { fileURLToPath } from 'node:url';
import { build, createLogger } from 'vite';

/** The three bundles of the program: the window, the main process, the bridge between them. */
const bundles = [
  { name: 'renderer', configFile: 'vite.config.ts', mode: 'production' },
  { name: 'main', configFile: 'vite.electron.config.ts', mode: 'main' },
  { name: 'preload', configFile: 'vite.electron.config.ts', mode: 'preload' },
];

const started = performance.now();
// One after the other: two builds at once would share the process-wide NODE_ENV.
for (const { name, configFile, mode } of bundles) {
  const configPath = fileURLToPath(new URL(configFile, import.meta.url));
  const customLogger = createLogger('warn', { prefix: `[${name}]` });
  try {
    await build({ configFile: configPath, mode, customLogger, logLevel: 'warn' });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error(`The ${name} bundle could not be built.`);
    process.exit(1);
  }
}
console.log(`dist/ built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
