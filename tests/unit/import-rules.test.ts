/** The rules of `src/README.md`, read off the imports and names of every file. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../src', import.meta.url));
const FEATURES = [
  'course',
  'simulator',
  'quiz',
  'judging',
  'review',
  'record',
  'offline',
  'search',
  'speech',
  'present',
  'workshop',
];

interface Import {
  specifier: string;
  /** Below `src/`; undefined where it is a package. */
  target: string | undefined;
  typeOnly: boolean;
}
interface SourceFile {
  /** Below `src/`. */
  path: string;
  /** The first folder: `lib`, `simulator`, … */
  folder: string;
  text: string;
  imports: Import[];
  /** Names read from outside the file, with members: `document`, `Date.now`, `new Date`. */
  names: Set<string>;
}

/** The script parts of an Astro file: frontmatter and `<script>` elements. */
function scriptsOf(path: string, text: string): string[] {
  if (!path.endsWith('.astro')) return [text];
  const front = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  return [front, ...[...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '')];
}

function readFile(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8');
  const imports: Import[] = [];
  const names = new Set<string>();
  const add = (specifier: string, typeOnly: boolean): void => {
    const target = specifier.startsWith('.') ? relative(root, join(root, dirname(path), specifier)) : undefined;
    imports.push({ specifier, target, typeOnly });
  };
  for (const script of scriptsOf(path, text)) {
    const source = ts.createSourceFile(`${path}.tsx`, script, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
    const own = new Set<string>();
    const declared = (node: ts.Node): void => {
      const isBinding = ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node);
      if (isBinding && ts.isIdentifier(node.name)) own.add(node.name.text);
      ts.forEachChild(node, declared);
    };
    declared(source);
    const visit = (node: ts.Node): void => {
      if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
        const bindings = node.importClause?.namedBindings;
        const allTypes =
          bindings !== undefined &&
          ts.isNamedImports(bindings) &&
          !node.importClause?.name &&
          bindings.elements.every((element) => element.isTypeOnly);
        add(node.moduleSpecifier.text, node.importClause?.isTypeOnly === true || allTypes);
      } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
        add(node.moduleSpecifier.text, node.isTypeOnly);
      else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
        const [first] = node.arguments;
        if (first && ts.isStringLiteralLike(first)) add(first.text, false);
      } else if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
        if (!own.has(node.expression.text)) names.add(`${node.expression.text}.${node.name.text}`);
      } else if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && !node.arguments?.length)
        names.add(`new ${node.expression.text}`);
      if (ts.isPropertyAccessExpression(node)) names.add(`.${node.name.text}`);
      if (ts.isJsxAttribute(node) || ts.isPropertyAssignment(node)) names.add(`.${node.name.getText(source)}`);
      const { parent } = node;
      const isMember =
        parent &&
        ((ts.isPropertyAccessExpression(parent) && parent.name === node) ||
          (ts.isPropertyAssignment(parent) && parent.name === node) ||
          ts.isPropertySignature(parent) ||
          ts.isJsxAttribute(parent));
      if (ts.isIdentifier(node) && !isMember && !own.has(node.text)) names.add(node.text);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return { path, folder: path.split('/')[0]!, text, imports, names };
}

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|tsx|astro|mjs|js)$/.test(path) && !path.endsWith('.d.ts'))
  .sort()
  .map(readFile);

/** `from → to` of every import of ours that breaks a rule. */
const breaking = (breaks: (file: SourceFile, to: string, target: string, one: Import) => boolean): string[] =>
  files.flatMap((file) =>
    file.imports.flatMap((one) =>
      one.target !== undefined && breaks(file, one.target.split('/')[0]!, one.target, one)
        ? [`${file.path} → ${one.target}`]
        : [],
    ),
  );
/** Files that use one of these names though they may not. */
const using = (wanted: readonly string[], may: (file: SourceFile) => boolean): string[] =>
  files.flatMap((file) =>
    may(file) ? [] : wanted.filter((name) => file.names.has(name)).map((name) => `${file.path}: ${name}`),
  );
const isFeature = (folder: string): boolean => FEATURES.includes(folder);

it('the files of src are read, with their imports', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap(({ imports }) => imports).length).toBeGreaterThan(200);
  const step = files.find(({ path }) => path === 'simulator/step.ts')!;
  expect(step.imports.map(({ target }) => target)).toContain('simulator/phone.ts');
});

describe('1. pages → layouts → features → components → lib', () => {
  it('lib imports nothing of ours', () => {
    expect(breaking(({ folder }, to) => folder === 'lib' && to !== 'lib')).toEqual([]);
  });

  it('components import only lib', () => {
    expect(breaking(({ folder }, to) => folder === 'components' && !['components', 'lib'].includes(to))).toEqual([]);
  });

  it('features import nothing above them', () => {
    expect(
      breaking(({ folder }, to) => isFeature(folder) && ['pages', 'layouts', 'build', 'styles'].includes(to)),
    ).toEqual([]);
  });

  it('layouts import neither pages nor the build, pages not the build', () => {
    expect(breaking(({ folder }, to) => folder === 'layouts' && ['pages', 'build'].includes(to))).toEqual([]);
    expect(breaking(({ folder }, to) => folder === 'pages' && to === 'build')).toEqual([]);
  });

  it('nothing imports a page, except what stands beside it and is none (_name)', () => {
    expect(
      breaking(({ folder }, to, target) => to === 'pages' && (folder !== 'pages' || !/\/_[^/]+$/.test(target))),
    ).toEqual([]);
  });
});

describe('2. features never import each other', () => {
  it('except course, which reads the simulator, the quiz, the items to judge and the workshop', () => {
    expect(
      breaking(
        ({ folder }, to) =>
          isFeature(folder) &&
          isFeature(to) &&
          folder !== to &&
          !(folder === 'course' && ['simulator', 'quiz', 'judging', 'workshop'].includes(to)),
      ),
    ).toEqual([]);
  });

  it('only pages, layouts and the build import course', () => {
    expect(
      breaking(({ folder }, to) => to === 'course' && !['course', 'pages', 'layouts', 'build'].includes(folder)),
    ).toEqual([]);
  });
});

describe('3. inside a feature', () => {
  const kindOf = (path: string): 'view' | 'client' | 'pure' =>
    /\.(tsx|astro|css)$/.test(path)
      ? 'view'
      : /(-store|-client)\.ts$|(^|\/)client\.ts$|\.js$/.test(path)
        ? 'client'
        : 'pure';
  /** A button that is one element with its script; the service worker, whose every file runs in the worker. */
  const isException = ({ path }: SourceFile): boolean =>
    path === 'speech/nghe-button.ts' || path.startsWith('offline/worker/');
  const isPure = (file: SourceFile): boolean =>
    (isFeature(file.folder) || file.folder === 'lib') && kindOf(file.path) === 'pure' && !isException(file);

  it('pure files import no client, no store and no view', () => {
    expect(breaking((file, _, target, { typeOnly }) => isPure(file) && !typeOnly && kindOf(target) !== 'pure')).toEqual(
      [],
    );
  });

  it('clients and stores import no view of their feature, except the one they start', () => {
    expect(
      breaking(
        (file, _, target, { typeOnly }) =>
          isFeature(file.folder) && kindOf(file.path) === 'client' && !typeOnly && /\.(tsx|astro)$/.test(target),
      ),
    ).toEqual([]);
  });

  it('pure files know no page, no clock, no randomness and no storage', () => {
    const impure = [
      ...['document', 'window', 'indexedDB', 'localStorage', 'sessionStorage', 'navigator', 'location'],
      ...['Date.now', 'new Date', 'performance.now', 'Math.random', 'crypto.randomUUID', 'crypto.getRandomValues'],
    ];
    expect(using(impure, (file) => !isPure(file))).toEqual([]);
  });
});

describe('4. one owner each', () => {
  const imported = (wanted: RegExp, may: (file: SourceFile) => boolean): string[] =>
    files.flatMap((file) =>
      may(file)
        ? []
        : file.imports
            .filter(({ specifier }) => wanted.test(specifier))
            .map(({ specifier }) => `${file.path} → ${specifier}`),
    );

  it('record touches IndexedDB', () => {
    expect(using(['indexedDB', '.indexedDB', 'IDBKeyRange'], ({ folder }) => folder === 'record')).toEqual([]);
    expect(imported(/^idb\b/, ({ folder }) => folder === 'record')).toEqual([]);
  });

  it('offline/worker knows the globals of a service worker', () => {
    const inWorker = ({ path }: SourceFile): boolean => path.startsWith('offline/worker/');
    const globals = ['ServiceWorkerGlobalScope', 'skipWaiting', '.skipWaiting', 'clients', 'FetchEvent', '.waitUntil'];
    expect(using(globals, inWorker)).toEqual([]);
    expect(imported(/^workbox-(?!build)/, inWorker)).toEqual([]);
  });

  it('speech speaks', () => {
    const speaking = ['speechSynthesis', '.speechSynthesis', 'SpeechSynthesisUtterance'];
    expect(using(speaking, ({ folder }) => folder === 'speech')).toEqual([]);
  });

  it('nobody makes markup or code out of text', () => {
    const never = [
      '.innerHTML',
      '.outerHTML',
      '.insertAdjacentHTML',
      '.dangerouslySetInnerHTML',
      'eval',
      'new Function',
    ];
    expect(using(never, () => false)).toEqual([]);
    expect(
      files.filter(({ text }) => /\b(innerHTML|dangerouslySetInnerHTML)\b|\beval\(/.test(text)).map(({ path }) => path),
    ).toEqual([]);
  });
});

describe('5. a relative import', () => {
  it('names the file with its ending', () => {
    expect(breaking((_, __, target) => !/\.(ts|tsx|astro|css|js|mjs|json|svg)(\?\w+)?$/.test(target))).toEqual([]);
  });

  it('names a file that is there', () => {
    expect(breaking((_, __, target) => !existsSync(join(root, target.replace(/\?\w+$/, ''))))).toEqual([]);
  });
});
