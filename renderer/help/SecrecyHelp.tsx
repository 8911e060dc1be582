import { declarationVersion } from '@shared/secrecy/declaration';
import { declarationFiles } from '@shared/secrecy/declarationFiles';
import { declarationWords, noProgramAllows, purposeOf } from '@shared/secrecy/machineWords';
import { whyNotDeclared } from '@shared/secrecy/secrecyMessages';
import { useMachine } from '../secrecy/MachineContext';

const sample = `{
  "schemaVersion": ${declarationVersion},
  "unit": "Văn phòng Đảng ủy xã …",
  "declaredBy": "Họ và tên, chức vụ",
  "declaredOn": "2026-11-20",
  "legalBasis": "Quyết định số … ngày … của …"
}`;

/** What the program is for on this machine, and what an administrator does about it. */
export function SecrecyHelp() {
  const machine = useMachine();
  const isDeclared = machine.kind === 'declared';
  return (
    <section className="help-notice" aria-label="Bí mật nhà nước">
      <h2>
        {isDeclared
          ? 'Máy này được khai báo soạn thảo bí mật nhà nước'
          : 'Không soạn thảo bí mật nhà nước trên máy này'}
      </h2>
      {isDeclared ? (
        <p>
          {purposeOf(machine)} {declarationWords(machine.declaration)} {noProgramAllows}
        </p>
      ) : (
        <p>
          Văn Kiện dùng cho văn bản không thuộc bí mật nhà nước. {whyNotDeclared(machine)} Vì vậy
          không chọn được độ mật; văn bản đã có dấu mật mở ra chỉ để đọc, không xuất, không in và
          không sao được.
        </p>
      )}
      <p>
        Chương trình không kết nối mạng dưới bất kỳ hình thức nào. Mọi văn bản chỉ nằm trên máy này.
      </p>
      <details>
        <summary>Dành cho người quản trị máy: khai báo máy</summary>
        <KeeperHelp />
      </details>
    </section>
  );
}

function KeeperHelp() {
  return (
    <>
      <p>
        Chỉ khai báo máy đã được cấp có thẩm quyền cho phép soạn thảo bí mật nhà nước. Bằng quyền
        quản trị, tạo tệp dưới đây (UTF-8, đủ năm mục), rồi mở lại Văn Kiện. Bỏ khai báo thì xóa tệp
        ấy.
      </p>
      <ul>
        <li>
          Windows: <code>{declarationFiles.windows}</code>
        </li>
        <li>
          Linux: <code>{declarationFiles.others}</code>, tệp và thư mục thuộc về root, người khác
          không ghi được.
        </li>
      </ul>
      <pre className="help-sample">{sample}</pre>
      <p>
        Tệp thiếu, sai, ghi ngày sau hôm nay hoặc do người khác ghi được đều coi như chưa khai báo.
        Văn Kiện chạy trong trình duyệt không bao giờ nhận văn bản mật. {noProgramAllows}
      </p>
    </>
  );
}
