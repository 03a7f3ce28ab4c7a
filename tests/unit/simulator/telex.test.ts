import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pressKey, typeKeys } from '../../../src/simulator/telex.ts';

/** Telex keys, VNI keys, what they give. */
const words: readonly (readonly [telex: string, vni: string, word: string])[] = [
  ['mej', 'me5', 'mẹ'],
  ['chaof', 'chao2', 'chào'],
  ['nhaf', 'nha2', 'nhà'],
  ['dduwowcj', 'd9u7o7c5', 'được'],
  ['dduowcj', 'd9uo7c5', 'được'],
  ['tieengs', 'tie6ng1', 'tiếng'],
  ['tieesng', 'tie61ng', 'tiếng'],
  ['tieengs', 'tieng61', 'tiếng'],
  ['vieejt', 'vie65t', 'việt'],
  ['vietje', 'viet56', 'việt'],
  ['nguowif', 'nguo7i2', 'người'],
  ['nguwowif', 'ngu7o7i2', 'người'],
  ['nguoifw', 'nguoi27', 'người'],
  ['thuwowng', 'thu7o7ng', 'thương'],
  ['thuongw', 'thuong7', 'thương'],
  ['ruwowuj', 'ru7o7u5', 'rượu'],
  ['ruowuj', 'ruo7u5', 'rượu'],
  ['ruouwj', 'ruou75', 'rượu'],
  ['cuwus', 'cu7u1', 'cứu'],
  ['cuuws', 'cuu71', 'cứu'],
  ['mua', 'mua', 'mua'],
  ['muaw', 'mua7', 'mưa'],
  ['muwa', 'mu7a', 'mưa'],
  ['suwar', 'su7a3', 'sửa'],
  ['suawr', 'sua73', 'sửa'],
  ['cuar', 'cua3', 'của'],
  ['giaf', 'gia2', 'già'],
  ['gif', 'gi2', 'gì'],
  ['gifn', 'gi2n', 'gìn'],
  ['gieengs', 'gie6ng1', 'giếng'],
  ['giuwax', 'giu7a4', 'giữa'],
  ['giuawx', 'giua74', 'giữa'],
  ['giowf', 'gio72', 'giờ'],
  ['giups', 'giup1', 'giúp'],
  ['quas', 'qua1', 'quá'],
  ['quaf', 'qua2', 'quà'],
  ['quawn', 'qua8n', 'quăn'],
  ['quys', 'quy1', 'quý'],
  ['quyeenf', 'quye6n2', 'quyền'],
  ['quowr', 'quo73', 'quở'],
  ['hoaf', 'hoa2', 'hoà'],
  ['hofa', 'ho2a', 'hoà'],
  ['khoer', 'khoe3', 'khoẻ'],
  ['thuyr', 'thuy3', 'thuỷ'],
  ['tuyf', 'tuy2', 'tuỳ'],
  ['hoangf', 'hoang2', 'hoàng'],
  ['hofang', 'ho2ang', 'hoàng'],
  ['hoawcj', 'hoa8c5', 'hoặc'],
  ['toois', 'toi61', 'tối'],
  ['tois', 'toi1', 'tói'],
  ['cuoocj', 'cuo6c5', 'cuộc'],
  ['muoons', 'muo6n1', 'muốn'],
  ['khuyeens', 'khuye6n1', 'khuyến'],
  ['nguyeenx', 'nguye6n4', 'nguyễn'],
  ['khuya', 'khuya', 'khuya'],
  ['khuyur', 'khuyu3', 'khuỷu'],
  ['ngoafi', 'ngoa2i', 'ngoài'],
  ['ngoaif', 'ngoai2', 'ngoài'],
  ['xoays', 'xoay1', 'xoáy'],
  ['yeeu', 'ye6u', 'yêu'],
  ['yeus', 'yeu1', 'yéu'],
  ['chieeuf', 'chie6u2', 'chiều'],
  ['chiuj', 'chiu5', 'chịu'],
  ['mias', 'mia1', 'mía'],
  ['ddi', 'd9i', 'đi'],
  ['did', 'di9', 'đi'],
  ['ddeens', 'd9e6n1', 'đến'],
  ['ddoongf', 'd9o6ng2', 'đồng'],
  ['dongd', 'dong9', 'đong'],
  ['awn', 'a8n', 'ăn'],
  ['aans', 'a6n1', 'ấn'],
  ['own', 'o7n', 'ơn'],
  ['uwowcs', 'u7o7c1', 'ước'],
  ['DDIEENJ', 'D9IE6N5', 'ĐIỆN'],
  ['Quangr', 'Quang3', 'Quảng'],
  ['Ninh', 'Ninh', 'Ninh'],
];

describe('typing a word', () => {
  it.each(words)('%s in Telex and %s in VNI give %s', (telex, vni, word) => {
    expect(typeKeys(telex, 'telex')).toBe(word);
    expect(typeKeys(vni, 'vni')).toBe(word);
  });
});

describe('a mark key', () => {
  it('pressed twice gives the letter itself', () => {
    const twice = {
      ass: 'as',
      aff: 'af',
      aaa: 'aa',
      eee: 'ee',
      ooo: 'oo',
      aww: 'aw',
      uww: 'uw',
      ddd: 'dd',
      uoww: 'uow',
    };
    for (const [keys, text] of Object.entries(twice)) expect(typeKeys(keys, 'telex'), keys).toBe(text);
  });

  it('pressed twice gives the digit itself in VNI', () => {
    const twice = { a11: 'a1', a66: 'a6', o77: 'o7', a88: 'a8', d99: 'd9', xa22: 'xa2' };
    for (const [keys, text] of Object.entries(twice)) expect(typeKeys(keys, 'vni'), keys).toBe(text);
  });

  it('of another tone replaces the tone', () => {
    expect(typeKeys('mesj', 'telex')).toBe('mẹ');
    expect(typeKeys('me15', 'vni')).toBe('mẹ');
  });

  it('z and 0 take the tone away, and are themselves where there is none', () => {
    expect(typeKeys('mejz', 'telex')).toBe('me');
    expect(typeKeys('me50', 'vni')).toBe('me');
    expect(typeKeys('mez', 'telex')).toBe('mez');
    expect(typeKeys('me0', 'vni')).toBe('me0');
  });

  it('w alone is ư in Telex', () => {
    expect(typeKeys('w', 'telex')).toBe('ư');
    expect(typeKeys('nhw', 'telex')).toBe('như');
  });

  it('changes only the word it stands in', () => {
    expect(pressKey('ca me', 'j', 'telex')).toBe('ca mẹ');
    expect(pressKey('mẹ ', 's', 'telex')).toBe('mẹ s');
  });
});

describe('the English keyboard', () => {
  it('leaves every key as it is', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-z0-9 ]*$/), (keys) => typeKeys(keys, 'anh') === keys));
  });
});

describe('what no rule applies to comes out as typed', () => {
  it('letters without marks in Telex', () => {
    // No mark keys (a, e, o once a word may follow none of its own), no tone keys, no w.
    fc.assert(fc.property(fc.stringMatching(/^[bcghiklmnpqtuvy]*$/), (keys) => typeKeys(keys, 'telex') === keys));
  });

  it('all letters in VNI', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-zA-Z ]*$/), (keys) => typeKeys(keys, 'vni') === keys));
  });

  it('digits on their own in VNI, and any digits in Telex', () => {
    fc.assert(fc.property(fc.stringMatching(/^[0-9 ]*$/), (keys) => typeKeys(keys, 'vni') === keys));
    fc.assert(fc.property(fc.stringMatching(/^[bchk0-9 ]*$/), (keys) => typeKeys(keys, 'telex') === keys));
  });
});

/** Common syllables, from which the keys are worked out backwards. */
const syllables = `
anh ảnh ánh ăn ấn áo ấm âm ấy ạ bà ba bác bạn bán bàn bảng bánh bao báo bảo bắt bằng bấm bất bây bảy bé bên bến bệnh bếp biết biển biểu
bình bỏ bốn bộ bố bớt bước buổi buồn bữa cá các cách cái cảm cán căn cần cẩn cất câu cây chạm chán chào chảy chắc chân chất chậm chị chìa chiếc
chiều chín chính chỉ cho chó chọn chỗ chồng chợ chơi chú chục chung chuông chuyển chuyện chữ chưa chứng có cỏ con cô cổ công cơ cơm cũ của
cùng cuối cuộc cười cứ cứu cửa dài dạy dãy dân dễ dì dịch diện dọn dòng dù dùng dưới dừng đã đại đám đang đánh đâu đầu đây đất đặt đèn đẹp đến đêm
để đi địa điểm điện điều đình đoàn đọc đón đóng đồ đôi đối đồng độ đội đợi đủ đúng đưa đứng đường được em ếch gà gặp gần gây ghế ghi ghép gì già
giá giải giảm giao giấy giếng giờ giới giống giữ giữa giúp gọi gói góc gõ gốc gửi hai hàng hãy hạn hằng hết hiểu hiện hình hỏi học họ hoà hoặc
hoàn hoạt hộ hồ hôm hơn hợp huyện hướng hưởng hữu ít kể kết kéo kê khách khác khám khi khoá khoẻ khoản không khó khuya khuyên khuỷu kiểm kiểu
kín kỹ kỳ là lại làm lạnh lạc lắm lần lấy lên lịch liền lo loa loại lòng lỗi lớn lời lớp lúc luôn lúa lừa lưu lượng lưới mạng mang màn màu mạnh máy
mặt mất mẫu mấy mẹ mềm mệt miền miệng mình mịn mọi món một mới mời mùa mua muốn mưa mười mượn mức năm nắm nắng nặng nên nếu nét nền ngày ngân nghe nghề
nghĩ nghỉ nghìn ngoài ngoan ngõ ngọt ngồi ngủ nguồn nguyễn người nhà nhanh nhau nhạc nhắc nhắn nhận nhất nhẹ nhiều nhìn nhỏ nhớ như nhưng những nói nơi
nóng nổi nội nút nữa nước ông ổn ở phải phần phím phiếu phòng phố phường quà quá quan quảng quản quay quen quê quên quét quý quyền quyển quỹ ra rác rất rõ rồi
rời rung rượu sạch sai sang sáng sau sắp sẽ sinh số sổ sống sớm sửa sức sữa suốt tai tại tạm tám tắt tất tập tay tên tết thành tháng tháo thấy thẻ theo thế thêm
thì thích thiếu thôi thông thời thuế thuỷ thử thứ thương thường tiền tiếng tiếp tìm tin to toà toán tối tôi tốt tới trả trái trang tránh trắng trên trí triệu trong
trò trông trở trời trưa trước trường từ tự tuần tuổi tuỳ tuyến tư vào vàng vài vẫn vậy vẽ về vì việc viết việt vội vui vừa vườn xa xanh xã xấu xe xem xin xoá xong xuống
xương ý yên yêu yếu yêu
`
  .trim()
  .split(/\s+/);

const TONE_KEYS: Record<string, readonly [telex: string, vni: string]> = {
  '\u0300': ['f', '2'],
  '\u0301': ['s', '1'],
  '\u0309': ['r', '3'],
  '\u0303': ['x', '4'],
  '\u0323': ['j', '5'],
};
const MARK_KEYS: Record<string, (base: string) => readonly [telex: string, vni: string]> = {
  '\u0302': (base) => [base, '6'],
  '\u0306': () => ['w', '8'],
  '\u031b': () => ['w', '7'],
};

/** The canonical keys of a word: each mark right after its letter, the tone last. The inverse of typing. */
function keysOf(word: string, which: 0 | 1): { keys: string; tone: string } {
  let keys = '';
  let tone = '';
  for (const char of word.normalize('NFD')) {
    if (char in TONE_KEYS) tone = TONE_KEYS[char]![which];
    else if (char in MARK_KEYS) keys += MARK_KEYS[char]!(keys.at(-1)!)[which];
    else if (char === 'đ') keys += which === 0 ? 'dd' : 'd9';
    else keys += char;
  }
  return { keys, tone };
}

describe.each([
  ['telex', 0],
  ['vni', 1],
] as const)('every common syllable in %s', (mode, which) => {
  it('is what its canonical keys give', () => {
    expect(syllables.length).toBeGreaterThan(300);
    for (const word of syllables) {
      const { keys, tone } = keysOf(word, which);
      expect(typeKeys(keys + tone, mode), `${word}: ${keys}${tone}`).toBe(word);
    }
  });

  it('takes its tone at any place after the vowel', () => {
    for (const word of syllables) {
      const { keys, tone } = keysOf(word, which);
      // «gi» and «qu» before a vowel are consonants.
      const first = /^(?:qu|gi(?=[aeiouy])|[^aeiouy]*)/.exec(keys)![0].length;
      for (let at = first + 1; at <= keys.length; at++) {
        const mixed = keys.slice(0, at) + tone + keys.slice(at);
        expect(typeKeys(mixed, mode), `${word}: ${mixed}`).toBe(word);
      }
    }
  });

  it('takes its marks at the end of the word as well', () => {
    for (const word of syllables) {
      const { keys, tone } = keysOf(word, which);
      const mark = which === 0 ? /w/g : /[678]/g;
      const late = `${keys.replace(mark, '')}${[...new Set(keys.match(mark) ?? [])].join('')}${tone}`;
      expect(typeKeys(late, mode), `${word}: ${late}`).toBe(word);
    }
  });

  it('can be typed in capitals', () => {
    for (const word of syllables) {
      const { keys, tone } = keysOf(word, which);
      expect(typeKeys((keys + tone).toUpperCase(), mode), word).toBe(word.toUpperCase());
    }
  });
});
