// `npm test`: everything that must hold, in order of cost. Ends with "N passed, N failed" and exit code 1 when anything failed.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { forTests, root, run, setUp } from './setup.mjs';

const reports = join(root, '.output', 'reports');
const totals = { passed: 0, failed: 0 };
const failures = [];

const count = (name, passed, failed, began) => {
  totals.passed += passed;
  totals.failed += failed;
  if (failed > 0) failures.push(name);
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(`${failed ? 'FAILED' : 'ok'}: ${name} (${passed} passed, ${failed} failed, ${seconds} s)\n`);
  return failed === 0;
};

/** A step that holds or does not: counts as one. */
const step = (name, script) => {
  console.log(`--- ${name}`);
  const began = Date.now();
  const ok = run('npm', ['run', '-s', script]);
  return count(name, ok ? 1 : 0, ok ? 0 : 1, began);
};

/** A step of many tests: vitest writes its counts to a file. A run that ends badly without a failed test (a file that does not load) counts as one failure. */
const tests = (name, script, ...args) => {
  console.log(`--- ${name}`);
  const began = Date.now();
  const file = join(reports, `${name.replace(/\W+/g, '-')}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const ok = run('npm', ['run', '-s', script, '--', ...args, ...reporters]);
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { numPassedTests: 0, numFailedTests: 0 };
  const failed = report.numFailedTests || (ok ? 0 : 1);
  return count(name, report.numPassedTests, failed, began);
};

console.log('--- set-up');
if (!setUp(forTests)) {
  console.log('0 passed, 1 failed');
  process.exit(1);
}
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

step('types', 'types');
step('lint', 'lint');
tests('unit tests', 'unit');
if (step('build for Chromium and Firefox', 'build')) {
  step('packages for the stores', 'zip');
  step('web-ext lint', 'lint:store');
  tests('what was built', 'built');
}
if (step('build for the end-to-end tests', 'build:e2e')) {
  tests('end to end, Chromium', 'e2e', '--project', 'chromium');
  tests('end to end, Firefox', 'e2e', '--project', 'firefox');
}

if (failures.length > 0) console.log(`Failed: ${failures.join('; ')}`);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed > 0 ? 1 : 0);
