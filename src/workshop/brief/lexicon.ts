/**
 * The words the checker knows, with accents; copies without accents are made from them. To add one, write it into its list and a
 * labelled prompt with it into `tests/fixtures/workshop/briefs.yaml`. Pure.
 */
import { phraseBook } from './reading.ts';

/** What begins a role. */
export const roleCues = phraseBook({
  cue: [
    ...[
      'bạn là',
      'hãy là',
      'đóng vai',
      'vai',
      'vai trò',
      'với vai trò',
      'trong vai',
      'vào vai',
      'thay lời',
      'nhân danh',
    ],
    ...['tôi là', 'mình là', 'em là', 'tớ là', 'viết như một', 'nói như một', 'coi mình là', 'hãy làm', 'với tư cách'],
    ...['coi như bạn là', 'giả sử bạn là', 'anh là', 'chị là', 'em làm', 'tôi làm', 'là một'],
  ],
  /** Speaks for a unit: the unit is the role. */
  standsFor: ['thay mặt'],
});

export const jobs = phraseBook({
  job: [
    ...[
      'cán bộ truyền thông',
      'cán bộ đoàn',
      'cán bộ văn phòng',
      'cán bộ',
      'bí thư',
      'phó bí thư',
      'ủy viên',
      'đoàn viên',
    ],
    ...[
      'phát thanh viên',
      'người dẫn chương trình',
      'MC',
      'biên tập viên',
      'người viết',
      'người viết tin',
      'phóng viên',
    ],
    ...[
      'cộng tác viên',
      'tuyên truyền viên',
      'tình nguyện viên',
      'thanh niên tình nguyện',
      'giáo viên',
      'thầy giáo',
      'cô giáo',
    ],
    ...[
      'tổng phụ trách',
      'phụ trách',
      'phụ trách đội',
      'thư ký',
      'người soạn',
      'người thiết kế',
      'người trực',
      'người phụ trách',
    ],
    ...['người làm', 'thành viên', 'các bạn trẻ', 'người dẫn', 'quản trị', 'người quản trị', 'admin', 'ban biên tập'],
    ...['chủ tịch hội', 'chi hội trưởng', 'hội viên', 'hướng dẫn viên', 'nhân viên', 'sinh viên', 'người giữ trang'],
    ...['người kể chuyện', 'biên kịch', 'đạo diễn', 'cháu', 'con cháu', 'thành viên ban', 'chủ nhiệm', 'ban chấp hành'],
    ...['ĐVTN', 'thanh niên', 'trưởng ban', 'bạn trẻ', 'người bán', 'kế toán'],
  ],
});

/** What ties a role to a unit or to those it speaks to. */
export const ties = phraseBook(
  {
    unit: [
      ...[
        'xã',
        'phường',
        'đặc khu',
        'thôn',
        'bản',
        'khu phố',
        'khu',
        'trường',
        'liên đội',
        'chi đoàn thôn',
        'của đoàn',
        'của hội',
      ],
      ...[
        'tổ thanh niên',
        'đoàn trường',
        'hội sinh viên',
        'câu lạc bộ',
        'ban chấp hành',
        'đài',
        'của lớp',
        'tổ dân phố',
        'hợp tác xã',
      ],
    ],
    relation: [
      ...[
        'quen',
        'hay giúp',
        'hay ngồi',
        'hay nói chuyện',
        'hay nhắn',
        'thường giúp',
        'từng dạy',
        'kèm',
        'gần gũi với',
      ],
      ...['ngồi cạnh', 'hay kèm', 'thường nói chuyện', 'thường gặp'],
    ],
  },
  true,
);
export const standsFor = phraseBook(
  {
    unit: [
      'đoàn xã',
      'đoàn phường',
      'đoàn đặc khu',
      'chi đoàn',
      'ban chấp hành',
      'hội',
      'đoàn',
      'tổ thanh niên',
      'liên đội',
    ],
  },
  true,
);

export const taskVerbs = phraseBook({
  make: [
    ...['viết', 'soạn', 'làm', 'tóm tắt', 'sửa', 'lập', 'dựng', 'thiết kế', 'biên tập', 'tạo', 'thảo', 'chuẩn bị'],
    ...['rút gọn', 'xây dựng', 'biên soạn', 'viết lại'],
  ],
  /** Make a text only where no other verb does. */
  ask: ['ra', 'kể', 'lên', 'cần', 'trả lời', 'đọc', 'cho', 'ghi', 'xin'],
});

/** Products by family: two families asked for at once are two tasks. */
export const products = phraseBook(
  {
    post: ['bài đăng', 'bài viết', 'bài', 'tin', 'tin bài', 'thông báo', 'tin nhắn', 'status', 'bài báo'],
    air: [
      'bản tin',
      'bài đọc loa',
      'bài loa',
      'bài phát thanh',
      'lời đọc',
      'bản tin loa',
      'bản tin âm thanh',
      'bản tin phát thanh',
    ],
    poster: [
      'áp phích',
      'poster',
      'infographic',
      'banner',
      'phông',
      'phông nền',
      'khung',
      'khung ảnh',
      'khung avatar',
      'tấm áp phích',
    ],
    paper: ['giấy mời', 'thiệp', 'lá thư', 'tờ rơi', 'thư ngỏ', 'thư mời', 'thiệp cảm ơn'],
    script: ['kịch bản', 'lời dẫn', 'clip', 'video', 'lời bình'],
    plan: ['kế hoạch'],
    report: ['báo cáo'],
    minutes: ['biên bản'],
    outline: ['dàn ý', 'đề cương'],
    quiz: ['câu hỏi', 'bộ câu hỏi', '# câu hỏi', 'câu trắc nghiệm'],
    story: ['chuyện', 'câu chuyện', 'chuyện kể', 'mẩu truyện'],
    reply: ['câu trả lời', 'trả lời bình luận', 'bình luận', 'phản hồi', 'lời đáp'],
    sheet: ['trang giới thiệu', 'trang một mặt', 'một trang', 'trang'],
    /** Words for any text: they make a product, never a second one. */
    any: [
      'nội dung',
      'chữ',
      'lời mời',
      'lời cảm ơn',
      'lời cảnh báo',
      'cảnh báo',
      'lời nói',
      'yêu cầu',
      'lời',
      'lời kêu gọi',
    ],
  },
  true,
);
/** Places a text may stand, whatever the scenario. */
export const channels = phraseBook({
  channel: [
    'fanpage',
    'facebook',
    'zalo',
    'loa',
    'truyền thanh',
    'bảng tin',
    'tiktok',
    'trang tin',
    'website',
    'trang đoàn',
  ],
});
export const coordinators = phraseBook({ and: ['và', 'kèm', 'rồi', 'thêm', 'luôn', 'cùng', 'cả', 'với', 'đồng thời'] });

/** Groups of readers by family: three families in one list are no choice. */
export const groups = phraseBook({
  elders: [
    ...[
      'ông bà',
      'cô bác',
      'người cao tuổi',
      'người lớn tuổi',
      'người già',
      'các cụ',
      'các ông bà',
      'các bác',
      'cụ già',
    ],
    ...['người già yếu', 'cô chú', 'các cô', 'các cô các bác', 'các ông các bà', 'bậc cao niên', 'người có tuổi'],
  ],
  people: [
    ...[
      'bà con',
      'người dân',
      'nhân dân',
      'công nhân',
      'ngư dân',
      'tiểu thương',
      'một bác',
      'một cô',
      'một chú',
      'một người dân',
    ],
    ...['các hộ', 'hộ dân', 'dân bản', 'người lao động', 'chị em', 'nông dân', 'dân phường', 'một bà', 'một ông'],
  ],
  members: ['đoàn viên', 'ĐVTN', 'thanh niên', 'bạn trẻ', 'các bạn trẻ', 'đoàn viên thanh niên', 'hội viên thanh niên'],
  pupils: ['học sinh', 'thiếu nhi', 'các em', 'trẻ em', 'thiếu niên', 'đội viên', 'các cháu', 'thí sinh'],
  students: ['sinh viên', 'tân sinh viên'],
  parents: ['phụ huynh', 'cha mẹ', 'bố mẹ'],
  teachers: ['thầy cô', 'giáo viên', 'các thầy cô'],
  veterans: ['cựu chiến binh', 'hội viên cựu chiến binh', 'hội viên hội cựu chiến binh', 'hội viên'],
  cadres: ['cán bộ', 'cán bộ đoàn', 'ban chấp hành', 'cấp trên', 'lãnh đạo', 'cán bộ đoàn xã', 'đại biểu'],
  family: ['gia đình', 'một gia đình', 'chủ nhà', 'gia chủ'],
  buyers: ['người mua', 'hợp tác xã', 'khách', 'khách hàng', 'khách mua', 'cửa hàng'],
});
export const readerCues = phraseBook({
  cue: [
    ...[
      'dành cho',
      'cho',
      'gửi',
      'gửi tới',
      'gửi đến',
      'gửi cho',
      'tới',
      'đến',
      'người đọc',
      'người đọc là',
      'người xem',
    ],
    ...[
      'người xem là',
      'người nghe',
      'người nghe là',
      'đối tượng',
      'đối tượng là',
      'mời',
      'với',
      'nhắc',
      'giúp',
      'hướng dẫn',
    ],
    ...[
      'cảnh báo',
      'cảm ơn',
      'để',
      'tuyển',
      'nhắm tới',
      'nhắm vào',
      'phục vụ',
      'báo',
      'báo cho',
      'kính gửi',
      'khuyên',
      'rủ',
    ],
    ...['kêu gọi', 'vận động', 'viết cho', 'nói với'],
  ],
});
/** What readers do: «để bà con nghe». */
export const readerDeeds = phraseBook({ deed: ['đọc', 'nghe', 'xem', 'biết', 'hiểu'] });
/** What about a reader changes the text: age, device, distance, time, worry, language, sight. */
export const traits = phraseBook({
  age: [
    ...['# tuổi', 'trên # tuổi', 'THCS', 'THPT', 'tiểu học', 'mầm non', 'năm nhất', 'năm cuối', 'cấp ba', 'cấp hai'],
    'nhỏ nhất',
  ],
  /** Of pupils only: «mở lớp 5 tối» is no age. */
  grade: ['lớp #', 'lớp một'],
  device: [
    ...[
      'mới dùng',
      'chưa dùng',
      'ít dùng',
      'không rành',
      'chưa quen',
      'mới tập',
      'mới có điện thoại',
      'dùng điện thoại',
      'máy cũ',
    ],
    ...[
      'không có điện thoại',
      'chưa có điện thoại',
      'lần đầu',
      'mới học',
      'chưa biết dùng',
      'không biết dùng',
      'lướt điện thoại',
      'lướt',
    ],
    ...['chưa thạo', 'không thạo', 'chưa rành', 'chưa biết'],
  ],
  place: [
    ...[
      'ở xa',
      'đi xa',
      'xã đảo',
      'trên đảo',
      'ngoài đảo',
      'vùng cao',
      'vùng xa',
      'biên giới',
      'xa trung tâm',
      'ở bản',
      'hải đảo',
    ],
    ...['miền núi', 'trên núi', 'sống một mình', 'đứng xa'],
  ],
  time: [
    ...[
      'bận',
      'đi làm',
      'giờ hành chính',
      'đi biển',
      'làm nghề biển',
      'không có thời gian',
      'không có thì giờ',
      'ca đêm',
      'đi ca',
    ],
    ...[
      'tranh thủ',
      'đi làm ca',
      'đi học cả ngày',
      'buôn bán',
      'về muộn',
      'về khuya',
      'mùa vụ',
      'đi rừng',
      'đi chợ',
      'ít thời gian',
    ],
  ],
  worry: [
    ...[
      'sợ',
      'lo',
      'ngại',
      'e ngại',
      'lo lắng',
      'ngại học',
      'đang bực',
      'bực',
      'dễ tin',
      'dễ lo',
      'phàn nàn',
      'đang trách',
    ],
    ...['ngại hỏi', 'ngại đi', 'hay quên', 'từng bị lừa', 'cả tin', 'đang giận', 'khó tính'],
  ],
  senses: [
    ...[
      'mắt kém',
      'mắt mờ',
      'tai nghe kém',
      'nghe kém',
      'đọc chậm',
      'đi lại khó',
      'run tay',
      'đọc giúp',
      'đọc hộ',
      'mắt yếu',
    ],
    ...['ít biết chữ', 'không biết chữ', 'già yếu', 'nặng tai', 'mệt', 'tay run', 'chữ to'],
  ],
  language: [
    'Dao',
    'Tày',
    'Dao Tày',
    'Tày Dao',
    'người Dao',
    'người Tày',
    'Sán Chỉ',
    'Sán Dìu',
    'dân tộc',
    'tiếng địa phương',
    'ít nói tiếng phổ thông',
  ],
});

/** Holds the text to what is given. */
export const onlyThese = phraseBook({
  only: [
    ...['chỉ dùng', 'chỉ lấy', 'chỉ nêu', 'chỉ dựa', 'chỉ sử dụng', 'chỉ viết theo', 'chỉ có', 'chỉ ghi', 'chỉ gồm'],
    ...[
      'không thêm gì khác',
      'không dùng gì khác',
      'ngoài các ý này không',
      'ngoài ra không thêm',
      'chỉ được dùng',
      'chỉ căn cứ',
    ],
    ...['đúng dữ kiện này', 'đúng các ý này', 'chỉ bám', 'chỉ theo'],
  ],
});
export const toFill = phraseBook({ mark: ['cần bổ sung'] });
export const doubtful = phraseBook({
  doubt: [
    'không chắc',
    'chưa chắc',
    'không rõ',
    'chưa rõ',
    'chưa biết',
    'không biết',
    'nghi ngờ',
    'còn ngờ',
    'phân vân',
  ],
});
export const whateverLacks = phraseBook({ lack: ['thiếu', 'chưa có', 'không có', 'còn trống', 'bỏ trống'] });

export const lengths = phraseBook({
  syllables: ['# tiếng', '# chữ', '# từ', '# âm tiết'],
  time: ['# giây', '# phút'],
  pages: ['# trang', 'nửa trang', 'nửa mặt giấy', '# mặt giấy'],
  sentences: ['# câu'],
});
export const lengthCues = phraseBook({
  cue: [
    ...[
      'tối đa',
      'không quá',
      'khoảng',
      'chừng',
      'dưới',
      'trong',
      'dài',
      'độ',
      'nhiều nhất',
      'gọn trong',
      'không vượt',
    ],
    ...[
      'đúng',
      'vừa',
      'tầm',
      'cỡ',
      'ít hơn',
      'đừng quá',
      'không hơn',
      'tổng cộng',
      'mỗi',
      'video',
      'clip',
      'audio',
      'bản tin',
    ],
    ...['gói trong', 'chỉ', 'âm thanh', 'lời dẫn', 'dọc', 'đừng hơn', 'kịch bản'],
  ],
});
/** Of a part, not of the whole: no conflict with another length. */
export const ofPart = phraseBook({
  part: [
    'mỗi',
    'từng',
    'tít',
    'tiêu đề',
    'câu',
    'câu ngắn',
    'thân bài',
    'chữ trên',
    'đầu đề',
    'mở bài',
    'kết',
    'giải thích',
  ],
});
export const shapes = phraseBook({
  /** Not shapes, though they begin like one. */
  not: ['bảng tin', 'bảng điểm', 'bảng con'],
  shape: [
    ...[
      '# đoạn',
      'chia đoạn',
      'gạch đầu dòng',
      '# gạch đầu dòng',
      'dạng bảng',
      '# cảnh',
      '# ô',
      '# mục',
      '# phần',
      '# tầng',
    ],
    ...[
      '# dòng',
      '# cột',
      '# lựa chọn',
      '# phương án',
      '# đáp án',
      '# tin',
      '# ý',
      'một bảng',
      'kẻ bảng',
      'bảng',
      'bố cục',
    ],
    ...[
      'vòng tròn',
      'có tít',
      'tít',
      'tiêu đề',
      'một tiêu đề',
      'thứ bậc',
      'đánh số',
      'mỗi câu một ý',
      'mỗi tin # câu',
      '# khổ',
    ],
    ...[
      '# câu',
      'từng mục',
      'ba đoạn',
      'hai đoạn ngắn',
      '# bước',
      'chia ý',
      'mỗi ô một câu',
      '# gạch',
      'từng đoạn',
      '# vế',
    ],
  ],
});

export const voiceCues = phraseBook(
  {
    cue: [
      'giọng',
      'lời lẽ',
      'lời văn',
      'văn phong',
      'nói',
      'nói chuyện',
      'cách nói',
      'kể',
      'giọng văn',
      'giọng kể',
      'câu chữ',
    ],
  },
  true,
);
export const tones = phraseBook({
  plain: [
    ...[
      'lễ phép',
      'ấm áp',
      'mộc mạc',
      'gần gũi',
      'thân mật',
      'thân thiện',
      'nhẹ nhàng',
      'bình tĩnh',
      'vui tươi',
      'vui vẻ',
    ],
    ...[
      'nhã nhặn',
      'giản dị',
      'chân thành',
      'chân thực',
      'thân tình',
      'lịch sự',
      'hào hứng',
      'sôi nổi',
      'trấn an',
      'từ tốn',
    ],
    ...['khách quan', 'nhận lỗi', 'xin lỗi', 'cầu thị', 'lời nói thường', 'như nói chuyện', 'như nói với', 'nói chậm'],
    ...['đúng mực', 'mềm mỏng', 'trung thực', 'ôn tồn', 'dân dã', 'giọng kể', 'chậm rãi', 'thẳng thắn'],
    ...['ân cần', 'khiêm tốn', 'động viên', 'thủ thỉ'],
  ],
  formal: ['trang trọng', 'nghiêm trang', 'kính trọng', 'kính cẩn', 'nghiêm túc', 'trịnh trọng'],
  playful: [
    'nhí nhảnh',
    'tếu táo',
    'hài hước',
    'trẻ trung',
    'dí dỏm',
    'bắt trend',
    'teen',
    'nhắng nhít',
    'lầy lội',
    'vui nhộn',
  ],
  shrill: ['giật gân', 'gấp gáp', 'đanh thép', 'dồn dập', 'gay gắt', 'hù dọa'],
});
/** Tones of one word: only beside a word for voice. */
export const shortTones = phraseBook(
  {
    plain: [
      'ấm',
      'mộc',
      'vui',
      'thân',
      'rõ',
      'chậm',
      'hiền',
      'gọn',
      'trẻ',
      'nhẹ',
      'thường',
      'đời thường',
      'dễ hiểu',
      'rõ ràng',
      'tự nhiên',
      'tình cảm',
    ],
  },
  true,
);
/** Tones that cannot be meant beside formal ones, and beside shrill ones. */
export const calm = phraseBook({ calm: ['bình tĩnh', 'nhẹ nhàng', 'trấn an', 'từ tốn', 'ôn tồn', 'mềm mỏng'] });
export const clashingPlayful = phraseBook({
  playful: ['nhí nhảnh', 'tếu táo', 'nhắng nhít', 'lầy lội', 'hài hước', 'teen', 'bắt trend'],
});

export const addressCues = phraseBook({ cue: ['xưng', 'xưng hô', 'xưng là', 'tự xưng'] });
export const selves = phraseBook(
  {
    self: [
      'chúng em',
      'em',
      'cháu',
      'chúng cháu',
      'các cháu',
      'con',
      'tôi',
      'chúng tôi',
      'mình',
      'thầy',
      'cô',
      'bọn em',
      'tụi em',
      'chúng con',
    ],
  },
  true,
);
export const others = phraseBook(
  {
    other: [
      ...[
        'ông bà',
        'cô bác',
        'bà con',
        'bác',
        'các bác',
        'hai bác',
        'anh chị',
        'các em',
        'các bạn',
        'bạn',
        'gia đình',
        'cô chú',
      ],
      ...['ông', 'bà', 'các cụ', 'cụ', 'các con', 'các anh chị', 'đồng chí', 'quý vị', 'anh', 'chị'],
    ],
  },
  true,
);

export const banCues = phraseBook({
  cue: [
    'không',
    'không được',
    'đừng',
    'chớ có',
    'chớ nên',
    'tránh',
    'cấm',
    'không được phép',
    'tuyệt đối không',
    'đừng có',
    'chưa được',
    'không nên',
  ],
});
/** Concrete things not to do, by family: the same one said twice is one. */
export const banned = phraseBook(
  {
    invent: [
      ...[
        'bịa',
        'bịa thêm',
        'tự nghĩ',
        'tự thêm',
        'tự điền',
        'tự đặt',
        'tự cho',
        'tự ý thêm',
        'tự suy',
        'suy diễn',
        'sáng tác',
      ],
      ...[
        'đoán',
        'thêm',
        'thêm số',
        'thêm thông tin',
        'hư cấu',
        'nghĩ ra',
        'chế',
        'phỏng đoán',
        'thêm thắt',
        'thêm bớt',
        'tự chế',
      ],
    ],
    names: [
      'nêu tên',
      'ghi tên',
      'nhắc tên',
      'dán tên',
      'dùng tên',
      'để tên',
      'lộ tên',
      'đưa tên',
      'nêu rõ tên',
      'viết tên',
      'thêm tên',
      'kể tên',
    ],
    promise: ['hứa', 'hứa hẹn', 'cam kết', 'hứa cấp', 'hứa suông'],
    quote: ['trích', 'trích lời', 'trích dẫn', 'dẫn lời'],
    scare: ['dọa', 'hù', 'hù dọa', 'dọa nạt', 'gây hoang mang', 'đe', 'làm sợ', 'gây sợ'],
    words: [
      ...[
        'dùng từ',
        'dùng lời',
        'dùng chữ',
        'dùng biểu tượng',
        'dùng tiếng anh',
        'từ sáo',
        'lời sáo',
        'sáo',
        'sáo rỗng',
        'chèn',
      ],
      ...[
        'viết tắt',
        'dùng từ khó',
        'từ khó',
        'dùng chữ viết tắt',
        'từ ngữ hoa mỹ',
        'tiếng anh',
        'dùng câu sáo',
        'dùng icon',
        'dùng ngoặc',
      ],
    ],
    image: ['vẽ', 'tự vẽ', 'dùng ảnh', 'dùng mặt', 'quay', 'chụp', 'đăng ảnh', 'ảnh', 'mặt AI', 'lấy ảnh', 'ghép mặt'],
    voice: ['giả giọng', 'nhái giọng', 'nhái', 'bắt chước'],
    data: [
      'hỏi số',
      'xin số',
      'giữ',
      'giữ hộ',
      'nhận giữ',
      'đưa số điện thoại',
      'công khai số',
      'lộ',
      'đòi số',
      'ghi số điện thoại',
      'hỏi mật khẩu',
    ],
    level: [
      'ghi cấp',
      'nhắc cấp',
      'nhắc tới cấp',
      'cấp huyện',
      'ghi huyện',
      'dùng cấp',
      'nhắc đến cấp',
      'ghi tên huyện',
    ],
    alter: ['chỉnh', 'sửa số', 'đổi lượt', 'đổi', 'làm tròn', 'cộng thêm', 'biến lượt', 'sửa cho khớp'],
    penalty: ['nêu mức phạt', 'mức phạt', 'nói mức phạt', 'nêu tiền phạt', 'ghi mức phạt'],
    claims: [
      'nói công dụng',
      'công dụng',
      'nói chữa',
      'chữa bệnh',
      'giải thưởng',
      'ghi giải thưởng',
      'quảng cáo',
      'nói quá',
      'thổi phồng',
    ],
    trick: ['đánh đố', 'mẹo chữ', 'chơi chữ', 'mẹo'],
    publish: ['phát bản dịch', 'phát khi', 'đăng khi', 'phát'],
    account: ['dùng tài khoản', 'để em nào', 'cho trẻ dùng', 'để trẻ', 'cho các em dùng'],
    argue: ['cãi', 'đổ lỗi', 'tranh cãi', 'đôi co'],
    person: [
      'nhắc lãnh đạo',
      'nêu lãnh đạo',
      'nhắc người',
      'chê',
      'xúc phạm',
      'so sánh',
      'kể chuyện riêng',
      'nêu địa chỉ',
    ],
  },
  true,
);

/** Asks for what was used to be listed. */
export const listCues = phraseBook({
  cue: [
    ...[
      'liệt kê',
      'liệt kê lại',
      'kê lại',
      'nêu lại',
      'bảng đối chiếu',
      'danh sách',
      'ghi rõ từng',
      'kê ra',
      'thống kê lại',
    ],
    ...['ghi lại mọi', 'ghi lại các', 'kèm bảng', 'lập bảng', 'kê các', 'kê hết', 'đánh dấu từng', 'ghi nguồn'],
  ],
});
export const recheckCues = phraseBook({
  cue: [
    ...[
      'kiểm tra',
      'kiểm tra lại',
      'kiểm lại',
      'đọc lại',
      'soát',
      'soát lại',
      'rà',
      'rà lại',
      'rà soát',
      'đối chiếu',
      'đối chiếu lại',
    ],
    ...[
      'đối lại',
      'đối',
      'dò',
      'dò lại',
      'so lại',
      'cộng lại',
      'xem lại',
      'tự soát',
      'tự kiểm tra',
      'so với',
      'tính lại',
      'nhắc lại xem',
    ],
    ...['kiểm', 'tự kiểm'],
  ],
});
/** Things that can be checked. */
export const checkable = phraseBook(
  {
    thing: [
      ...[
        'con số',
        'mọi số',
        'các số',
        'từng số',
        'số ngày',
        'số liệu',
        'số lượt',
        'số luật',
        'tổng số',
        'số tối',
        'ngày',
        'giờ',
        'ngày giờ',
      ],
      ...[
        'tên',
        'địa điểm',
        'nơi',
        'thứ',
        'lượt',
        'sổ',
        'sổ lớp',
        'đáp án',
        'nhãn',
        'chính tả',
        'đồng ý',
        'thể thức',
        'từng ý',
        'đề bài',
      ],
      ...[
        'luật',
        'tên lớp',
        'số',
        'ba điều',
        'việc',
        'điều',
        'chữ viết tắt',
        'số văn bản',
        'tổng',
        'năm',
        'địa danh',
        'giá',
      ],
      ...['chỗ', 'đề', 'phút', 'doanh thu', 'từng điều', 'thông tin', 'dữ kiện'],
    ],
  },
  true,
);
export const sources = phraseBook({
  source: [
    'nguồn',
    'kèm nguồn',
    'lấy từ đâu',
    'lấy ở đâu',
    'từ đâu',
    'ở đâu ra',
    'trang mấy',
    'căn cứ nào',
    'từ nguồn nào',
    'lấy đâu',
  ],
});
export const noCheck = phraseBook({
  no: [
    'không cần kiểm tra',
    'khỏi kiểm tra',
    'không phải kiểm tra',
    'không cần soát',
    'khỏi soát',
    'không cần đọc lại',
    'khỏi cần kiểm tra',
  ],
});

/** Names of the slots, as labels of a brief. */
export const slotLabels = phraseBook({
  label: [
    ...[
      'vai',
      'vai trò',
      'việc',
      'nhiệm vụ',
      'người đọc',
      'đối tượng',
      'dữ kiện',
      'bối cảnh',
      'khuôn',
      'định dạng',
      'giọng',
    ],
    ...['giọng văn', 'điều cấm', 'giới hạn', 'tự kiểm', 'kiểm tra'],
  ],
});
