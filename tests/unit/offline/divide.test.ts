import { expect, test } from 'vitest';
import { toDistFile } from '../../../src/build/dist-files.ts';
import { divide } from '../../../src/build/packs.ts';

const site = (base: string) =>
  Object.entries({
    'index.html': `<script src="${base}_/home.a1.js"></script>`,
    'tai-ve/index.html': '',
    'chang/index.html': `<a href="${base}bai/x/">`,
    'bai/x/index.html': `<script src="${base}_/lesson.b2.js"></script><img src="${base}_/anh.c3.webp">`,
    'bai/x/in/index.html': '',
    'bai/xa/index.html': '',
    'gioi-thieu/index.html': '',
    '_/home.a1.js': '',
    '_/lesson.b2.js': 'import("./late.d4.js")',
    '_/late.d4.js': 'import "./home.a1.js"',
    '_/anh.c3.webp': 'x',
    '_/nobody.e5.js': '',
    'noi-dung.json': '{"text":"_/nobody.e5.js"}',
    'manifest.webmanifest': '{"icons":[{"src":"icons/i.png"}]}',
    'icons/i.png': 'i',
    'course.json': `{"img":"_/anh.c3.webp"}`,
  }).map(([path, text]) => toDistFile(path, Buffer.from(text)));

const course = (base: string) => ({
  modules: [{ id: 'chang', title: 'Chặng', url: `${base}chang/`, lessons: [{ url: `${base}bai/x/` }] }],
});
const urls = (files: readonly { url: string }[] | undefined) => files?.map((file) => file.url).sort();

for (const base of ['/', '/lop-so/'])
  test(`under ${base} a module takes its pages and whatever they need, and no page of another`, () => {
    const { shell, packs } = divide(site(base), course(base), base);
    expect(packs.map((pack) => pack.id)).toEqual(['chang', 'tim-kiem', 'trang-khac']);
    expect(urls(packs[0]?.files)).toEqual(
      ['_/anh.c3.webp', '_/home.a1.js', '_/late.d4.js', '_/lesson.b2.js', 'bai/x/', 'bai/x/in/', 'chang/'].sort(),
    );
    expect(packs[0]).toMatchObject({ name: 'chặng 1', page: 'chang/' });
    expect(urls(packs[2]?.files)).toEqual(['bai/xa/', 'gioi-thieu/']);
    expect(urls(shell)).toEqual(
      ['', '_/home.a1.js', 'course.json', 'icons/i.png', 'manifest.webmanifest', 'tai-ve/'].sort(),
    );
  });

test('every page is in the shell or in exactly one pack', () => {
  const all = site('/');
  const { shell, packs } = divide(all, course('/'), '/');
  const given = [...shell, ...packs.flatMap((pack) => pack.files)].map((file) => file.url);
  for (const page of all.filter((file) => file.path.endsWith('.html')))
    expect(given.filter((url) => url === page.url)).toEqual([page.url]);
});

test('what several packs have comes first in each of them, all of it in the same order, and in no other pack', () => {
  const two = {
    modules: [
      ...course('/').modules,
      { id: 'xa', title: 'Xa', lessons: [{ url: '/bai/xa/' }, { url: '/gioi-thieu/' }] },
    ],
  };
  const texts: Readonly<Record<string, string>> = {
    'bai/xa/': '<script src="/_/lesson.b2.js"></script>',
    'gioi-thieu/': '<img src="/_/nobody.e5.js">',
  };
  const all = site('/').map((file) => ({ ...file, text: texts[file.url] ?? file.text }));
  const [first, second, search] = divide(all, two, '/').packs;
  const shared = ['_/lesson.b2.js', '_/late.d4.js', '_/home.a1.js'];
  expect(first!.files.slice(0, 3).map(({ url }) => url)).toEqual(shared);
  expect(second!.files.map(({ url }) => url)).toEqual([...shared, 'bai/xa/', 'gioi-thieu/', '_/nobody.e5.js']);
  expect(urls(search?.files)).toEqual(['noi-dung.json']);
});

test('without a map of the course nothing fails and no page is forgotten', () => {
  const { packs } = divide(site('/'), undefined, '/');
  expect(packs.map((pack) => pack.id)).toEqual(['tim-kiem', 'trang-khac']);
});

test('a pack changes its version when a file changes, and only then', () => {
  const version = (files = site('/')) => divide(files, course('/'), '/').packs[0]?.version;
  expect(version()).toBe(version());
  const changed = site('/').map((file) => (file.url === 'bai/x/' ? toDistFile(file.path, Buffer.from('mới')) : file));
  expect(version(changed)).not.toBe(version());
});

test('a lesson that claims the home page is refused with its remedy', () => {
  const wrong = { modules: [{ id: 'a', title: 'A', lessons: [{ url: '/' }] }] };
  expect(() => divide(site('/'), wrong, '/')).toThrow(/Sửa «url»/);
});
