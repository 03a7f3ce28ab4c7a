import { expect, test } from 'vitest';
import { textOf } from '../../../src/build/page-texts.ts';

const page = (main: string) =>
  `<head><meta name="description" content="Vì &#34;máy&#34;."></head><nav>Bỏ</nav><main id="x" data-text>${main}</main><p>Bỏ</p>`;

test('a page without the mark gives nothing', () => {
  expect(textOf('<main><h1>Một</h1></main>')).toBeUndefined();
});

test('the text of a page is what is read, its heading apart, marks and hidden words left out', () => {
  expect(
    textOf(
      page(
        '<h1>Làm <b>chữ</b> to</h1><p>Chạm &amp; giữ.<br>Xong</p><p hidden>Bỏ</p><div class="a > b" data-text-skip><div>Bỏ</div>Bỏ</div>Còn',
      ),
    ),
  ).toEqual({ title: 'Làm chữ to', why: 'Vì "máy".', text: 'Chạm & giữ. Xong Còn' });
});

test('entities that a page may hold become their characters', () => {
  expect(textOf(page('&lt;a&gt; &#x110;i &#273;i &nbsp;&khong;'))?.text).toBe('<a> Đi đi  &khong;');
});
