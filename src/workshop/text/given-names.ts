/**
 * Tiếng people here are called by, given and middle names together, and the surnames before them. Name lists, no statistics: a run of
 * capitals of which every tiếng may stand in a name is a person's name though no title stands before it. Pure.
 */
import { foldKeepingLength, oneSpelling } from './lines.ts';

/** Surnames common in Vietnam and among the Dao, Tày, Sán Dìu, Sán Chỉ, Hoa of the north-east. */
export const SURNAMES: ReadonlySet<string> = new Set(
  (
    'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đào trịnh lương mai tô tạ hà cao chu la lã lâm lưu mạc nông phùng ' +
    'quách tăng thái tống trương triệu đoàn vi vương chìu chíu tằng voòng lỷ lỳ nình phún phùn dường bàn sái chắng lài trạc nịnh ninh lục từ bế ' +
    'giáp khúc nghiêm kiều tiêu thân hứa âu châu diệp doãn lộc mông trưởng cam bàng khổng mã sằn sầm ma quan ông tôn thạch thi thiều tòng lò lường ' +
    'quàng vàng giàng thào sùng hầu cầm điêu bạch đàm đàng đậu đồng hàn khương kim lại lều nhâm nhữ ứng viên phí cung cù mẫn ngọ quản sử tào trà trang uông văn ' +
    'âm bồ ngụy ngân hạ lành lăng liêu nùng tẩy hoàn chung thế tiết an chử cồ danh'
  )
    .split(' ')
    .map(oneSpelling),
);

/** «Mẫu» is the name of everybody in exercises. */
const GIVEN =
  'a an ân anh ánh bách bảo bắc bằng bé bích biên bình bông cẩm cảnh cát châu chi chiến chinh chính chung chương công cúc cường danh dân diễm diên diễn diệp diệu dịu doanh du dung dũng duy duyên dương đài đại đạo đạt ' +
  'đăng điền điệp định đoan đô đông đồng đức gấm gia giang giáp hà hạ hạnh hải hân hằng hảo hậu hiên hiền hiển hiến hiếu hiệp hiệu hoa hòa hoài hoan hoàn hoàng hoạt học hồng huân huấn huệ hùng hưng hương hường hữu huy ' +
  'huyền huỳnh huynh khải khang khanh khánh khiêm khiết khoa khôi khuê khuyên kiên kiệt kiều kim kỳ lam lâm lan lành lê lệ liên liễu linh lĩnh loan lộc lợi long luân luận luyến luyện lực lương lượng ly lý mai mạnh mẫn mây mến ' +
  'miên minh mơ mùi mỹ my na nam nga ngà ngân nghi nghĩa ngoan ngọc nguyên nguyệt nhã nhài nhàn nhân nhất nhật nhi nhiên như nhung nhuận ninh nụ nương oanh phấn phát phi phong phú phúc phụng phước phương phượng quân quang ' +
  'quế quốc quý quyên quyền quyết quỳnh sâm sang sáng san sen sinh sơn song sung sương tài tâm tân tấn tạo thạch thái thăng thắng thanh thành thảo thắm thế thêu thi thị thiên thiện thiệu thịnh thìn thơ thoa thoan thọ thông thu thuấn ' +
  'thuận thục thúy thùy thủy thuyên thư thương thường thưởng thức thụy tiên tiến tín tình tĩnh toàn toản tố trà trâm trang trí triển trinh trọng trúc trung trường trực tú tuân tuấn tuệ tùng tươi tường tuyên tuyền tuyết uyên vân văn vi ' +
  'viên việt viết vinh vĩnh vũ vui vượng vương vy xuân xuyến xoan ý yên yến út hai ba tư năm sáu bảy tám chín mười mẫu páo seo vàng sửu dần mão tỵ ngọ mùi thân dậu tuất hợi lụa đào lựu huê tý thuyết luật quảng hào nhạn én cầm bền cúc lý ' +
  'đình bá khắc đắc sĩ sỹ tiệp thuần phẩm chấn hoạch khoát lãm mậu quyến rạng thiệp thơm vỹ xuyên ngạn nhẫn ngãi nhu lượm mận lài múi sềnh lềnh choóng sìu lỷ dính chứ dở súa';
/** Every tiếng a name may be made of. */
export const NAME_TIENG: ReadonlySet<string> = new Set([...SURNAMES, ...GIVEN.split(' ').map(oneSpelling)]);

const folded = (list: ReadonlySet<string>): ReadonlySet<string> => new Set([...list].map(foldKeepingLength));
/** Rare surnames that without accents are as often another word: «can bo», «lai», «dong». */
const AMBIGUOUS = new Set(
  'bo su ma tu trang an van thi dau dong lai lanh ong phi cung quan am the tiet ung vien danh chung hoan'.split(' '),
);
export const FOLDED_SURNAMES: ReadonlySet<string> = new Set([...folded(SURNAMES)].filter((one) => !AMBIGUOUS.has(one)));
export const FOLDED_NAME_TIENG = folded(NAME_TIENG);

/** Words made of two tiếng that are of names as well: with capitals all through, or at the head of a name, they call nobody. */
export const ORDINARY_PAIRS: ReadonlySet<string> = new Set(
  (
    'hoa sen,hoa phượng,hoa hồng,bình minh,thành công,thanh bình,hoàng hôn,hồng hà,thống nhất,trường sơn,trường sa,an khang,vạn sự,xuân về,âm thanh,an ninh,an bình,an sinh,an toàn,công an,công nhân,cung cầu,danh hiệu,đoàn viên,đoàn thanh,đông vui,gia đình,hoàn thành,hoàn toàn,hội viên,hội thi,kim loại,' +
    'quan tâm,quan trọng,quản lý,quảng trường,quảng bá,thân mến,thân tình,thân thương,thi công,thi văn,thông tin,thông thường,tiết học,tiết mục,tiến trình,trang trí,trang trọng,trưởng thành,từ thiện,từ thông,' +
    'tâm sinh,tâm lý,sinh lý,tâm thế,văn minh,văn thư,văn học,viên chức,chung tay,chung kết,đồng thanh,đồng hương,đồng tình,đồng tâm,lễ hội,lịch thi,liên đội,liên hoan,mai sau,phúc lợi,tài năng,tài chính,thành tích,thành viên,thanh tra,trung tâm,' +
    'trung bình,trung thực,tư duy,tương lai,xuân yêu,xuân tình,yêu thương,vì an,tô tượng,đào tạo,hạ tầng,cao học,cao hạ,cao quý,cao đẳng,dương lịch,dương tính,âm lịch,âm tính'
  )
    .split(',')
    .map(oneSpelling),
);
