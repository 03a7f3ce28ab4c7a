/** The words of one invented set that agree with its fact sheet; browser tests and unit tests share them. */
export const POST =
  'Chúng em kính mời ông bà, cô bác đến lớp dùng điện thoại. Lớp mở lúc 19:30 thứ Bảy 05/12/2026.\n' +
  'Nơi học là nhà văn hóa thôn Khe Mẫu, xã Lục Hồn. Lớp có 20 chỗ, không thu tiền.\n' +
  'Ông bà mang điện thoại, kính. Có 9 đoàn viên ngồi cạnh chỉ giúp. Con cháu đi cùng càng vui. Hỏi Văn phòng Đoàn xã Lục Hồn.';

export const RADIO =
  'Đoàn xã Lục Hồn kính mời ông bà, cô bác đến lớp dùng điện thoại. ' +
  'Lớp mở lúc 19:30 thứ Bảy 05/12/2026. Nơi học là nhà văn hóa thôn Khe Mẫu, xã Lục Hồn. ' +
  'Lớp có 20 chỗ, không thu tiền. Ông bà mang điện thoại, kính. Ai cũng có người ngồi cạnh chỉ giúp. ' +
  'Chúng em nhắc lại: 19:30, thứ Bảy 05/12/2026. Hỏi Văn phòng Đoàn xã Lục Hồn.';

export const BRIEF =
  'Bạn là cán bộ truyền thông Đoàn xã Lục Hồn. Viết một bài đăng fanpage mời bà con đến lớp Bình dân học vụ số. ' +
  'Người đọc: ông bà trên 60 tuổi, mới dùng điện thoại, con cháu đọc giúp. ' +
  'Chỉ dùng dữ kiện này: 19:30 thứ Bảy 05/12/2026; nhà văn hóa thôn Khe Mẫu; 20 chỗ; không thu tiền; mang điện thoại, kính; đầu mối ghi [CẦN BỔ SUNG]. ' +
  'Tối đa 120 tiếng, 3 đoạn, cuối bài một lời mời. Giọng lễ phép, xưng chúng em – ông bà, cô bác. ' +
  'Không bịa số, tên, lời người; không hứa chứng nhận. Viết xong, liệt kê lại mọi số, ngày, tên kèm nguồn.';
