import { type CommandId, commands, shownKeys } from '@shared/commands';
import type { ReactNode } from 'react';
import { SecrecyHelp } from './SecrecyHelp';
import './help.css';

/** The shortcuts worth knowing, in the order in which a paper needs them. */
const shownCommands: readonly CommandId[] = [
  'draft.new',
  'library.search',
  'draft.save',
  'draft.exportDocx',
  'edit.undo',
  'edit.redo',
  'edit.find',
  'edit.replace',
  'role.paragraph',
  'role.heading',
  'role.clauseTitle',
  'role.subclauseTitle',
  'role.pointTitle',
  'block.levelDown',
  'block.levelUp',
  'view.check',
  'view.nextArea',
  'minutes.nextStep',
  'draft.close',
];

/** Short help, on this machine alone. */
export function HelpPage() {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- keys can scroll it only so
    <article className="help" tabIndex={0}>
      <h1>Trợ giúp</h1>
      <SecrecyHelp />
      <Section title="Làm một văn bản từ đầu đến cuối">
        <ol>
          <li>
            Ở màn hình <b>Văn bản</b>, bấm <b>Văn bản mới</b> rồi chọn mẫu. Tên cơ quan, địa danh,
            chức vụ người ký được điền sẵn từ hồ sơ cơ quan.
          </li>
          <li>
            Điền các chỗ trống trong ngoặc vuông <span className="help-chip">[…]</span>. Chỗ chưa
            điền sẽ in ra thành dòng chấm, không bao giờ in chữ trong ngoặc.
          </li>
          <li>
            Gõ nội dung. Phím <kbd>Tab</kbd> và <kbd>Shift</kbd> + <kbd>Tab</kbd> đổi cấp đề mục; ở
            đoạn thường, <kbd>Tab</kbd> làm thành một ý của danh sách phía trên, hoặc gạch đầu dòng.
            Số thứ tự I, 1, a) do chương trình đánh.
          </li>
          <li>
            Chọn <b>Xuất tệp Word</b>. Tệp .docx đã đúng khổ giấy, lề, cỡ chữ, tiêu đề, nơi nhận.
          </li>
          <li>
            Sau khi ký, chọn <b>Ban hành…</b> để cấp số, ghi ngày và khóa nội dung.
          </li>
        </ol>
      </Section>
      <Section title="Chỗ ký, phụ lục và bản sao">
        <p>
          Số chỗ ký, văn bản liên cơ quan, xác nhận chữ ký, in hai mặt và các dấu bổ sung chọn ở
          bảng <b>Thông tin</b>; biên bản của Đảng còn chọn được có in dòng địa danh, ngày tháng hay
          không. Ở ô họ tên, <kbd>Enter</kbd> thêm một người cùng ký.
        </p>
        <p>
          Menu <b>Chèn</b> có <b>Phụ lục</b> và <b>Văn bản kèm theo</b>; dòng “Kèm theo…” tự đọc số
          và ngày ở đầu văn bản.
        </p>
        <p>
          Với văn bản đã ban hành, menu của văn bản có <b>Sao y</b>, <b>Sao lục</b>,{' '}
          <b>Trích sao</b>. Bản sao có số, ngày và người ký riêng; chọn <b>Ban hành…</b> để lấy số.
        </p>
      </Section>
      <Section title="Không phải bấm Lưu">
        <p>
          Văn bản tự lưu trong lúc gõ. Góc dưới bên trái cho biết trạng thái thật: “Đang lưu…”, “Đã
          lưu 10:42:07” hoặc “Chưa lưu được” kèm lý do. Mất điện hay tắt máy đột ngột, mở lại là còn
          nguyên, mất nhiều nhất một giây gõ cuối cùng.
        </p>
      </Section>
      <Section title="Số văn bản và phiên bản">
        <p>
          Khi ban hành, chương trình đề nghị số tiếp theo của từng loại văn bản: văn bản của Đảng
          đánh số theo nhiệm kỳ, văn bản hành chính nhà nước đánh số theo năm. Số đã dùng không cấp
          lại, kể cả khi văn bản bị hủy hoặc xóa. Văn bản đã ban hành chỉ sửa được bằng cách mở
          phiên bản mới có ghi lý do; nội dung cũ được giữ lại.
        </p>
      </Section>
      <Section title="Tìm văn bản">
        <p>
          Ô tìm kiếm tìm trong tên, số và toàn bộ nội dung, gõ có dấu hay không dấu đều được:
          “chuyen doi so” tìm ra “chuyển đổi số”. Trong danh sách: <kbd>Enter</kbd> mở,{' '}
          <kbd>F2</kbd> đổi tên, <kbd>Delete</kbd> chuyển vào thùng rác.
        </p>
      </Section>
      <Shortcuts />
    </article>
  );
}

function Shortcuts() {
  return (
    <Section title="Phím tắt">
      <dl className="help-keys">
        {shownCommands.map((id) => (
          <div key={id}>
            <dt>{commands[id].label.replace('…', '')}</dt>
            <dd>
              <kbd>{shownKeys(commands[id].keys ?? '')}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
