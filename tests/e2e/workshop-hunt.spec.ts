/** «Săn lỗi bịa» as a cadre meets it: by touch, by keyboard, and what is kept. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { keyOf, type SentHunt } from '../../src/workshop/drills/claims-hunt/score.ts';
import { markOf, type SentMarking } from '../../src/workshop/drills/mark-spans/score.ts';
import { type SentClaim, type SentText, textsOfRound } from '../../src/workshop/faults/sent-text.ts';
import { axeFaults, lookFaults } from '../helpers/look.ts';
import { recorded } from '../helpers/storage.ts';

const path = `${process.env['LOP_SO_BASE'] ?? '/'}can-bo/cb-a3-san-loi-bia/`;
const WORDS = { 'co-nguon': 'Có nguồn', sai: 'Sai', 'chua-co-nguon': 'Chưa có nguồn' } as const;

/** Begins a drill; what the page was sent, with the texts of this round. */
async function begin<D extends SentHunt | SentMarking>(
  page: Page,
  drill: string,
  press: (it: Locator) => Promise<void>,
) {
  await page.goto(path);
  const place = page.locator(`[data-drill="${drill}"]`);
  const coming = page.waitForResponse(new RegExp(`${drill}\\..*\\.json`));
  await press(place.getByRole('button', { name: 'Bắt đầu' }));
  const sent = (await (await coming).json()) as D;
  await expect(place.locator('.tap-bai > p').filter({ hasText: sent.ask })).toBeFocused();
  return { place, sent, texts: textsOfRound(sent.texts as SentText[], sent.draw, 0) };
}

const claimAt = async (place: Locator, text: SentText): Promise<SentClaim> => {
  const shown = await place.locator('.vat b').textContent();
  return text.claims.find(({ span }) => shown === `«${span}»`)!;
};

/** Tags and ties the claim that is asked about, as in the key. */
async function tie(place: Locator, claim: SentClaim, press: (it: Locator) => Promise<void>): Promise<void> {
  await press(place.getByRole('button', { name: WORDS[keyOf(claim)], exact: true }));
  if (claim.lines[0])
    await press(
      place
        .locator('.to-nguon li')
        .nth(claim.lines[0] - 1)
        .getByRole('button'),
    );
}

test.describe('by touch', () => {
  test.use({ hasTouch: true });
  const tap = async (it: Locator): Promise<void> => {
    await it.scrollIntoViewIfNeeded();
    // A touch while the page still scrolls only stops it; one right after a change at the same place is half of a double tap.
    await it.page().waitForFunction(() => {
      const seen = window as unknown as { at?: number; since?: number };
      if (seen.at !== scrollY) [seen.at, seen.since] = [scrollY, performance.now()];
      return performance.now() - seen.since! > 500;
    });
    await it.tap();
  };

  test('the first text is tied claim by claim, each told at once, mended, passed and kept', async ({ page }) => {
    const { place, texts } = await begin<SentHunt>(page, 'bai-dau', tap);
    const text = texts[0]!;
    for (let count = 0; count < text.claims.length; count++) {
      const claim = await claimAt(place, text);
      await tie(place, claim, tap);
      await expect(place.getByRole('status').filter({ hasText: 'Đúng. Điều này' })).toBeVisible();
      if (count === 0) {
        expect(await axeFaults(page)).toEqual([]);
        expect(await lookFaults(page, 360)).toEqual([]);
      }
      await tap(place.getByRole('button', { name: 'Điều tiếp' }));
    }
    await tap(place.getByRole('button', { name: 'Sửa các lỗi' }));
    const faults = text.claims.filter(({ fault }) => fault);
    for (const [at, { fault }] of faults.entries()) {
      await tap(place.getByRole('button', { name: fault!.right, exact: true }));
      await expect(place.getByRole('status').filter({ hasText: 'Đúng.' })).toBeVisible();
      await tap(place.getByRole('button', { name: at + 1 < faults.length ? 'Lỗi tiếp' : 'Xong bài này' }));
    }
    await expect(place.getByRole('status')).toContainText('Chặn được 4 trên 4 lỗi');
    await expect(place.getByText('Chặn được')).toBeFocused();
    await tap(place.getByRole('button', { name: 'Xem kết quả' }));
    await expect(place.getByRole('status')).toContainText('Đã đạt');
    expect((await recorded(page)).filter(({ kind, result }) => kind === 'drill' && result === 'passed')).toHaveLength(
      1,
    );
  });

  test('a critical fault let through fails the round, though all else is right', async ({ page }) => {
    const { place, texts } = await begin<SentHunt>(page, 'bai-dau', tap);
    const text = texts[0]!;
    for (let count = 0; count < text.claims.length; count++) {
      const claim = await claimAt(place, text);
      if (claim.fault?.critical) {
        await tap(place.getByRole('button', { name: 'Có nguồn', exact: true }));
        await tap(place.locator('.to-nguon li').first().getByRole('button'));
        await expect(place.getByRole('status').filter({ hasText: /Nên chọn «|chỉ nhầm dòng/ })).toBeVisible();
      } else await tie(place, claim, tap);
      await tap(place.getByRole('button', { name: 'Điều tiếp' }));
    }
    await tap(place.getByRole('button', { name: 'Sửa các lỗi' }));
    for (const { fault } of text.claims.filter((claim) => claim.fault)) {
      await tap(place.getByRole('button', { name: fault!.right, exact: true }));
      await tap(place.getByRole('button', { name: /Lỗi tiếp|Xong bài này/ }));
    }
    await tap(place.getByRole('button', { name: 'Xem kết quả' }));
    await expect(place.getByRole('status')).toContainText('Chưa đạt');
    await expect(place.getByRole('listitem').filter({ hasText: 'Lỗi nặng để lọt' }).first()).toBeVisible();
  });

  test('working alone, an answer can be changed by a tap on the claim in the text until all is handed in', async ({
    page,
  }) => {
    const { place, texts } = await begin<SentHunt>(page, 'san-mot', tap);
    const text = texts[0]!;
    const [first] = text.claims;
    await tap(place.getByRole('button', { name: 'Chưa có nguồn', exact: true }));
    await expect(place.locator('.vat')).toContainText('Điều 2 /');
    await tap(place.locator('.dieu').first());
    await expect(place.locator('.vat')).toContainText(`«${first!.span}»`);
    const hasSource = place.getByRole('button', { name: 'Có nguồn', exact: true });
    await tap(hasSource);
    await expect(hasSource).toHaveAttribute('aria-pressed', 'true');
    await expect(hasSource).toContainText('✓');
    await tie(place, first!, tap);
    for (const claim of text.claims.slice(1)) await tie(place, claim, tap);
    await tap(place.getByRole('button', { name: 'Xem từng điều' }));
    await expect(place.locator('.soat .dung')).toHaveCount(text.claims.length);
    await expect(place.locator('.soat .chua')).toHaveCount(0);
  });
});

test('with nothing underlined, three texts are marked by keyboard alone, and passed', async ({ page }) => {
  test.setTimeout(180_000);
  const enter = (it: Locator): Promise<void> => it.press('Enter');
  const { place, texts } = await begin<SentMarking>(page, 'khong-gach-san', enter);
  for (const text of texts) {
    const words = place.locator('.tieng');
    await expect(place.getByRole('region', { name: text.title })).toBeVisible();
    await words.first().focus();
    let here = 0;
    const go = async (to: number): Promise<void> => {
      for (; here < to; here++) await page.keyboard.press('ArrowRight');
      await expect(words.nth(to)).toBeFocused();
      await page.keyboard.press('Enter');
    };
    const faults = text.claims.filter(({ fault }) => fault);
    for (const claim of faults) {
      const { first, last } = markOf(claim, text.text);
      await go(first);
      await go(last);
    }
    await enter(place.getByRole('button', { name: `Nộp ${faults.length} chỗ đã đánh dấu` }));
    await expect(
      place.locator('p').filter({ hasText: `bắt được ${faults.length} trên ${faults.length} lỗi` }),
    ).toBeFocused();
    await enter(place.getByRole('button', { name: 'Xong bài này' }));
  }
  await enter(place.getByRole('button', { name: 'Xem kết quả' }));
  await expect(place.getByRole('status')).toContainText('Đã đạt');
});

test('a mark is taken away again by another tap, and one for nothing is told with its reason', async ({ page }) => {
  const { place, texts } = await begin<SentMarking>(page, 'khong-gach-san', (it) => it.click());
  const text = texts[0]!;
  const { first, last } = markOf(text.claims.find(({ fault }) => !fault)!, text.text);
  const words = place.locator('.tieng');
  await words.nth(first).click();
  await expect(place.getByRole('status')).toContainText('Chạm tiếng cuối');
  await words.nth(last).click();
  await expect(place.getByRole('button', { name: 'Nộp 1 chỗ đã đánh dấu' })).toBeVisible();
  await words.nth(last).click();
  await expect(place.getByRole('button', { name: 'Nộp 0 chỗ đã đánh dấu' })).toBeVisible();
  await words.nth(first).click();
  await words.nth(last).click();
  await place.getByRole('button', { name: /^Nộp/ }).click();
  await expect(place.getByText('Đánh dấu thừa')).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  expect(await lookFaults(page, 360)).toEqual([]);
});
