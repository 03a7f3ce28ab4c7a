import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { launchOptions, phone } from './tests/helpers/browser.ts';

// One port for this run and all its workers, another for the next: two checkouts never test each other's site.
const port = process.env['LOP_SO_TEST_PORT'] ?? String(4400 + (process.pid % 1000));
process.env['LOP_SO_TEST_PORT'] = port;
const base = process.env['LOP_SO_BASE'] ?? '/';
const isBuilt = existsSync(new URL('./dist/index.html', import.meta.url));

/** Tests of how long something takes. */
const MEASURED = /-time\.spec\.ts$/;

export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results',
  // Two cores are a third idle with two: a test waits for pages more than it works.
  workers: 3,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ?? 'results/browser.json' }]],
  use: {
    ...phone,
    launchOptions,
    baseURL: `http://localhost:${port}${base}`,
    screenshot: 'only-on-failure',
    trace: 'off',
  },
  projects: [
    // A worker that answers from its store would hide what the server sends: only the offline part has it.
    { name: 'e2e', testDir: 'tests/e2e', testIgnore: MEASURED, use: { serviceWorkers: 'block' } },
    // What takes the time of the course's own code: nothing may run beside it.
    { name: 'measured', testDir: 'tests/e2e', testMatch: MEASURED, use: { serviceWorkers: 'block' } },
    { name: 'offline', testDir: 'tests/offline' },
  ],
  // The offline part serves its own sites; without a built course there is nothing else to serve.
  ...(isBuilt
    ? {
        webServer: {
          command: 'node src/build/serve.ts',
          env: { PORT: port, LOP_SO_BASE: base },
          url: `http://localhost:${port}${base}`,
        },
      }
    : {}),
});
