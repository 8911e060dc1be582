import { shownDay } from '../records/day';
import { type Sentences, sentenceFrom } from '../sentences';
import type { NotDeclared } from './machineSecrecy';
import type { SecrecyRefusal } from './secrecyRefusal';

const askKeeper = 'Người quản trị máy hãy xem mục Trợ giúp và ghi lại tệp khai báo.';

/** Why the machine does not count as declared, and what to do. */
const machineMessages: Sentences<NotDeclared> = {
  machineUndeclared: () =>
    'Máy này chưa được người quản trị khai báo là máy được phép soạn thảo bí mật nhà nước.',
  machineBrowser: () => 'Văn Kiện chạy trong trình duyệt thì không bao giờ nhận văn bản mật.',
  machineCommandLine: () => 'Văn Kiện chạy bằng dòng lệnh thì không bao giờ nhận văn bản mật.',
  machineUnasked: ({ cause }) =>
    `Văn Kiện chưa hỏi được máy này có bản khai báo soạn thảo bí mật nhà nước hay không (lỗi bên trong: ${cause}), nên coi như chưa khai báo. Hãy đóng rồi mở lại Văn Kiện.`,
  declarationUnread: ({ code }) =>
    `Máy có bản khai báo soạn thảo bí mật nhà nước nhưng không đọc hoặc không kiểm tra được (lỗi ${code}), nên coi như chưa khai báo. ${askKeeper}`,
  declarationOpen: ({ file }) =>
    `Bản khai báo máy “${file}” không có hiệu lực, vì người không phải quản trị cũng ghi được vào tệp hoặc thư mục ấy. Người quản trị máy hãy thu lại quyền ghi rồi mở lại Văn Kiện.`,
  declarationBroken: () =>
    `Bản khai báo máy không phải là tệp JSON viết bằng UTF-8, nên coi như chưa khai báo. ${askKeeper}`,
  declarationVersion: ({ version }) =>
    `Bản khai báo máy viết theo dạng ${version} mà phiên bản Văn Kiện này không biết, nên coi như chưa khai báo. ${askKeeper}`,
  declarationInvalid: ({ path }) =>
    `Bản khai báo máy thiếu, thừa hoặc ghi sai${path === '' ? '' : ` mục “${path}”`}, nên coi như chưa khai báo. ${askKeeper}`,
  declarationFuture: ({ date }) =>
    `Bản khai báo máy ghi ngày ${shownDay(date)}, sau ngày hôm nay, nên coi như chưa khai báo. Người quản trị máy hãy xem lại ngày trong bản khai báo và đồng hồ của máy.`,
};

/** Why the machine does not count as declared. */
export function whyNotDeclared(why: NotDeclared): string {
  return sentenceFrom(machineMessages, why);
}

/** What to tell the user whose paper bears a mark that this machine does not take. */
export const secrecyMessages: Sentences<SecrecyRefusal> = {
  secretRefused: ({ mark, why }) =>
    `Văn bản có dấu “${mark}” nên ở đây không trình, không ban hành, không xuất, không in và không sao được. ${whyNotDeclared(why)} Hãy dừng lại và làm văn bản này trên máy dành riêng cho bí mật nhà nước.`,
};
