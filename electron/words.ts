/** The sentences of the native menus and dialogs, apart from those of `commands.ts` and `messages.ts`. */
export const words = {
  programName: 'Văn Kiện',
  save: {
    docx: { title: 'Xuất tệp Word', files: 'Tệp Word' },
    pdf: { title: 'Xuất tệp PDF', files: 'Tệp PDF' },
    csv: { title: 'Xuất danh sách', files: 'Tệp CSV' },
    xlsx: { title: 'Xuất danh sách', files: 'Tệp Excel' },
    json: { title: 'Lưu dữ liệu gốc', files: 'Tệp dữ liệu' },
    template: { title: 'Xuất mẫu', files: 'Tệp mẫu' },
    button: 'Lưu',
    replaceQuestion: (name: string) => `Thư mục này đã có tệp “${name}”.`,
    replaceDetail: 'Thay thế thì nội dung cũ của tệp ấy không còn nữa.',
    replace: 'Thay thế',
    cancel: 'Hủy',
    notWritten: 'Chưa ghi được tệp mà cửa sổ vừa đóng đang lưu.',
    understood: 'Đã rõ',
  },
  folder: { title: 'Chọn thư mục để ghi các tệp', button: 'Ghi vào thư mục này' },
  close: {
    notSaved: 'Chưa lưu được những chữ vừa gõ.',
    slow: 'Văn Kiện đang lưu nhưng máy chưa xong.',
    slowDetail: 'Chờ thêm thì cửa sổ tự đóng khi lưu xong. Đóng ngay có thể mất những chữ vừa gõ.',
    stay: 'Ở lại',
    wait: 'Chờ thêm',
    leave: 'Đóng, bỏ phần chưa lưu',
  },
  fault: {
    windowGone: 'Cửa sổ gặp lỗi và đã được mở lại.',
    windowGoneDetail:
      'Văn bản được giữ đến những chữ cuối cùng đã ghi. Hãy mở lại văn bản và đọc lại đoạn vừa gõ.',
    windowGoneAgain: 'Cửa sổ gặp lỗi nhiều lần liền.',
    windowGoneAgainDetail:
      'Văn bản đã lưu vẫn còn nguyên. Hãy khởi động lại máy rồi mở Văn Kiện; nếu vẫn lỗi, hãy gửi thư mục nhật ký cho người phụ trách máy.',
    busy: 'Văn Kiện đang bận và chưa trả lời.',
    busyDetail:
      'Hãy chờ thêm một lát. Mở lại cửa sổ thì văn bản được giữ đến những chữ cuối cùng đã ghi.',
    inside: 'Văn Kiện gặp một lỗi bên trong.',
    insideDetail: 'Văn bản đã lưu không bị ảnh hưởng. Lỗi đã được ghi vào nhật ký trên máy này.',
    notBuilt: 'Thiếu tệp của chương trình. Hãy cài lại Văn Kiện.',
    noDataFolder: (folder: string) =>
      `Không ghi được vào thư mục dữ liệu “${folder}”. Hãy cấp quyền ghi thư mục ấy cho người đang dùng máy, rồi mở lại Văn Kiện.`,
    reload: 'Mở lại cửa sổ',
    wait: 'Chờ thêm',
    quit: 'Thoát',
    logs: 'Mở thư mục nhật ký',
  },
  network: {
    none: 'Không có kết nối mạng nào.',
    noneDetail:
      'Từ lúc mở, Văn Kiện không gửi và không nhận gì qua mạng. Mọi văn bản nằm trên máy này.',
    refused: (count: number) => `Đã chặn ${count} yêu cầu ra mạng.`,
    refusedDetail: (lines: string) => `Không yêu cầu nào đi ra khỏi máy này:\n${lines}`,
  },
  about: {
    title: (version: string) => `Văn Kiện ${version}`,
    detail: (electron: string, chrome: string, folder: string) =>
      `Soạn thảo văn bản đúng thể thức, không cần mạng.\n\nElectron ${electron} · Chromium ${chrome}\nDữ liệu: ${folder}`,
  },
  ok: 'Đóng',
} as const;
