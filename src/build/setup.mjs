// The one entry to the project: `npm start`, `npm test`, … all come here. It must run on bare Node 20 before anything is
// installed, so it is plain JavaScript without a dependency.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const results = join(root, 'results');
const modules = join(root, 'node_modules');

/** What a file's change makes `dist` stale. */
const sources = ['content', 'public', 'src', 'astro.config.mjs', 'package-lock.json'];

/** Tests counted so far; a stage that fails without counting its tests is one failure. */
const total = { passed: 0, failed: 0 };

/**
 * Runs one named stage and prints how long it took.
 * @param {string} name
 * @param {() => boolean} work true when the stage is well
 * @returns {boolean}
 */
function stage(name, work) {
  console.log(`\n── ${name}`);
  const start = Date.now();
  const failedBefore = total.failed;
  const well = work();
  if (!well && total.failed === failedBefore) total.failed += 1;
  console.log(`── ${name}: ${well ? 'đạt' : 'HỎNG'} · ${((Date.now() - start) / 1000).toFixed(1)} s`);
  return well;
}

/**
 * Runs a program in the project's root with its output shown.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {boolean} whether it ended with 0
 */
function run(command, args, env = {}) {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32' && command !== 'node',
  });
  if (done.error) console.error(`${command}: ${done.error.message}`);
  return done.status === 0;
}

/**
 * Ends with a sentence in Vietnamese and English instead of a stack.
 * @param {string} vietnamese
 * @param {string} english
 * @returns {never}
 */
function giveUp(vietnamese, english) {
  console.error(`\n${vietnamese}\n${english}`);
  process.exit(1);
}

/** @param {string} path @returns {number} milliseconds, 0 when there is no such file */
function changed(path) {
  return existsSync(path) ? statSync(path).mtimeMs : 0;
}

/** @param {string} path @returns {number} the newest change at or under a path */
function newest(path) {
  if (!existsSync(path)) return 0;
  if (!statSync(path).isDirectory()) return changed(path);
  return Math.max(changed(path), ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Installs what package-lock.json names, when it is not there yet or the lock is newer. */
function install() {
  if (changed(join(modules, '.package-lock.json')) >= changed(join(root, 'package-lock.json'))) return;
  // `npm ci` refuses a lock that lacks optional packages of foreign platforms; this honours the lock and changes no file.
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  if (!stage('Cài thư viện', () => run('npm', args)))
    giveUp(
      'Không cài được thư viện. Xem dòng báo ở trên, kiểm tra mạng, rồi chạy lại lệnh này.',
      'Installing failed. See the lines above, check the network, then run the same command again.',
    );
}

/** Puts a Node that is new enough, and the installed programs, first on PATH. */
function useNode() {
  const bundled = join(modules, `node-${process.platform}-${process.arch}`, 'bin');
  const hasBundled = existsSync(bundled);
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (!hasBundled && (major < 22 || (major === 22 && minor < 12)))
    giveUp(
      `Cần Node từ 22.12 trở lên; máy này có ${process.versions.node}. Tải bản mới ở nodejs.org rồi chạy lại.`,
      `Node 22.12 or newer is needed; this is ${process.versions.node}. Install it from nodejs.org and run again.`,
    );
  const first = [...(hasBundled ? [bundled] : [dirname(process.execPath)]), join(modules, '.bin')];
  process.env.PATH = [...first, process.env.PATH].join(delimiter);
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
}

/** @returns {boolean} */
function build() {
  return stage('Dựng khoá học', () => run('astro', ['build', '--silent']));
}

/** @returns {boolean} whether what was built is older than its sources, or was built for another place on a host */
function isStale() {
  if (changed(join(root, 'dist', 'sw.js')) < Math.max(...sources.map((name) => newest(join(root, name))))) return true;
  const base = `${process.env.LOP_SO_BASE ?? '/'}/`.replace(/\/+$/, '/');
  return !readFileSync(join(root, 'dist', 'index.html'), 'utf8').includes(` data-base="${base}"`);
}

/**
 * Runs tests that leave their figures in a JSON file, and counts them.
 * @param {string} file
 * @param {(json: any) => { passed: number, failed: number }} count
 * @param {() => boolean} tests
 * @returns {boolean}
 */
function counted(file, count, tests) {
  mkdirSync(results, { recursive: true });
  rmSync(file, { force: true });
  const well = tests();
  if (!existsSync(file)) return false;
  const { passed, failed } = count(JSON.parse(readFileSync(file, 'utf8')));
  total.passed += passed;
  total.failed += failed;
  return well && failed === 0;
}

/** @returns {boolean} */
function unitTests() {
  const file = join(results, 'unit.json');
  return counted(
    file,
    (json) => ({ passed: json.numPassedTests, failed: json.numFailedTests }),
    () => run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]),
  );
}

/** Lint, types, unit tests and the proof of the content: all of them, so that one run tells everything. @returns {boolean} */
function check() {
  const proof = join('src', 'build', 'check-content.ts');
  const stages = [
    stage('Soát lỗi viết mã', () => run('biome', ['ci', '--reporter=summary', '.'])),
    stage('Kiểu của trang', () => run('astro', ['check', '--minimumFailingSeverity', 'error'])),
    stage('Kiểu của bộ giữ trang', () => run('tsc', ['--noEmit', '-p', join('src', 'offline', 'worker')])),
    stage('Kiểm từng phần', unitTests),
    !existsSync(join(root, proof)) || stage('Kiểm nội dung', () => run('node', [proof])),
  ];
  return stages.every(Boolean);
}

/** @param {string} command @returns {boolean} */
function quietly(command) {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
}

/** Finds Chromium or installs Debian's; tests read its place from CHROMIUM. @returns {boolean} */
function findChromium() {
  const places = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  let place = places.find((path) => path && existsSync(path));
  if (!place && process.getuid?.() === 0 && quietly('apt-get')) {
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], quiet);
    run('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-roboto'], quiet);
    place = places.find((path) => path && existsSync(path));
  }
  if (!place) {
    console.error('Không thấy trình duyệt Chromium. Cài Chromium, hoặc đặt CHROMIUM=<đường dẫn>, rồi chạy lại.');
    console.error('No Chromium was found. Install it, or set CHROMIUM=<path>, and run again.');
    return false;
  }
  process.env.CHROMIUM = place;
  return true;
}

/**
 * @param {string} name of the file of results
 * @param {string[]} args of Playwright
 * @returns {boolean}
 */
function browserTests(name, args) {
  const file = join(results, `${name}.json`);
  return counted(
    file,
    ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }),
    () => run('playwright', ['test', ...args], { PLAYWRIGHT_JSON_OUTPUT_NAME: file }),
  );
}

/** @returns {boolean} */
function test() {
  const sound = check();
  if (!build() || !stage('Tìm trình duyệt', findChromium)) return false;
  const inBrowser = [
    stage('Đo trong trình duyệt', () => browserTests('measured', ['--project=measured', '--workers=1'])),
    stage('Kiểm trong trình duyệt', () => browserTests('browser', ['--project=e2e', '--project=offline'])),
  ];
  return sound && inBrowser.every(Boolean);
}

/** @type {Record<string, () => boolean>} */
const verbs = {
  start: () => (!isStale() || build()) && run('node', [join('src', 'build', 'serve.ts')]),
  dev: () => run('astro', ['dev']),
  build,
  check,
  test,
  'test:full': () => {
    process.env.FULL = '1';
    return test();
  },
  bench: () => (!isStale() || build()) && findChromium() && run('node', [join('tests', 'bench', 'run.ts')]),
  format: () => run('biome', ['check', '--write', '.']),
};

const verb = process.argv[2] ?? 'start';
const work = verbs[verb];
if (!work) giveUp(`Không có lệnh «${verb}».`, `The commands are: ${Object.keys(verbs).join(', ')}.`);
install();
useNode();
const well = work();
if (verb.startsWith('test')) console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = well ? 0 : 1;
