/** What may be wrong with the command itself or its files, apart from the texts in them. */
export type ExportFault =
  | { readonly kind: 'noInput' }
  | { readonly kind: 'noOutput' }
  | { readonly kind: 'optionUnknown'; readonly option: string }
  | { readonly kind: 'optionEmpty'; readonly option: string }
  | { readonly kind: 'optionTwice'; readonly option: string }
  | { readonly kind: 'bothOutputs' }
  | { readonly kind: 'oneOutputForMany'; readonly inputs: number }
  | { readonly kind: 'outputNotDocx'; readonly output: string }
  | { readonly kind: 'outputTwice'; readonly output: string; readonly other: string }
  | { readonly kind: 'outputIsFolder'; readonly output: string }
  | { readonly kind: 'outputIsInput'; readonly output: string }
  | { readonly kind: 'folderMissing'; readonly folder: string }
  | { readonly kind: 'notFolder'; readonly folder: string }
  | { readonly kind: 'inputMissing' }
  | { readonly kind: 'inputIsFolder' }
  | { readonly kind: 'inputNotFile' }
  | { readonly kind: 'inputUnreadable'; readonly code: string }
  | { readonly kind: 'inputTooLarge'; readonly megabytes: number; readonly most: number }
  | { readonly kind: 'inputNotUtf8' }
  | { readonly kind: 'inputHasNul' }
  | { readonly kind: 'exportBroke'; readonly cause: string };

type Sentences = {
  readonly [K in ExportFault['kind']]: (
    fault: Extract<ExportFault, { readonly kind: K }>,
  ) => string;
};

const usage = 'Xem cách dùng: npm run --silent export -- --help';

const sentences: Sentences = {
  noInput: () => `Chưa có tệp văn bản nào để xuất. ${usage}`,
  noOutput: () => `Chưa có nơi ghi: hãy thêm -o TỆP.docx hoặc -d THƯ_MỤC. ${usage}`,
  optionUnknown: (fault) => `Không có tùy chọn “${fault.option}”. ${usage}`,
  optionEmpty: (fault) => `Sau “${fault.option}” phải có tên tệp hoặc thư mục. ${usage}`,
  optionTwice: (fault) => `Tùy chọn “${fault.option}” chỉ được dùng một lần. ${usage}`,
  bothOutputs: () => `Chỉ dùng một trong hai: -o TỆP.docx hoặc -d THƯ_MỤC. ${usage}`,
  oneOutputForMany: (fault) =>
    `Có ${fault.inputs} tệp văn bản mà chỉ một tệp ra. Hãy dùng -d THƯ_MỤC thay cho -o.`,
  outputNotDocx: (fault) => `Tệp ra “${fault.output}” phải có đuôi .docx. Hãy đổi tên tệp ra.`,
  outputTwice: (fault) =>
    `Tệp ra “${fault.output}” đã dành cho “${fault.other}”. Hãy đổi tên một trong hai tệp văn bản.`,
  outputIsFolder: (fault) => `“${fault.output}” là một thư mục. Hãy đặt tên tệp ra khác.`,
  outputIsInput: (fault) =>
    `“${fault.output}” chính là tệp văn bản, ghi vào thì mất văn bản. Hãy đặt tên tệp ra khác.`,
  folderMissing: (fault) => `Không có thư mục “${fault.folder}”. Hãy tạo thư mục ấy trước.`,
  notFolder: (fault) => `“${fault.folder}” không phải là thư mục. Hãy chọn thư mục khác.`,
  inputMissing: () => 'Không có tệp này. Hãy kiểm tra lại tên và thư mục.',
  inputIsFolder: () => 'Đây là một thư mục. Hãy nêu tên các tệp .md trong đó.',
  inputNotFile: () => 'Đây không phải là tệp văn bản. Hãy nêu tên một tệp .md.',
  inputUnreadable: (fault) =>
    `Không đọc được tệp này (lỗi ${fault.code}). Hãy kiểm tra quyền đọc của tệp.`,
  inputTooLarge: (fault) =>
    `Tệp quá lớn (${fault.megabytes} MB, nhiều nhất ${fault.most} MB). Hãy chia thành nhiều văn bản.`,
  inputNotUtf8: () =>
    'Dòng này không phải chữ mã UTF-8. Hãy lưu lại tệp với mã UTF-8 rồi xuất lại.',
  inputHasNul: () =>
    'Dòng này có ký tự rỗng: tệp không phải văn bản thường. Hãy lưu lại thành văn bản mã UTF-8.',
  exportBroke: (fault) =>
    `Chương trình bị lỗi khi đọc tệp này (${fault.cause}); chưa ghi gì. Hãy gửi tệp cho người làm chương trình.`,
};

/** The sentence for a fault of the command. */
export function exportFaultSentence(fault: ExportFault): string {
  // The table is complete by type, so the entry of a fault's kind takes that very fault.
  const sentence = sentences[fault.kind] as (fault: ExportFault) => string;
  return sentence(fault);
}

/** Before a remark that does not stop the export. */
export const remarkWord = 'lưu ý';

/** Told of every file that was written. */
export function writtenLine(output: string): string {
  return `Đã xuất: ${output}`;
}

/** What `--help` prints. */
export const helpText = `Xuất văn bản Markdown thành tệp Word đúng thể thức.

Cách dùng:
  npm run --silent export -- VĂN_BẢN.md -o TỆP_RA.docx
  npm run --silent export -- VĂN_BẢN.md [VĂN_BẢN_KHÁC.md …] -d THƯ_MỤC

Tùy chọn:
  -o, --output TỆP_RA.docx   ghi ra tệp này (một văn bản)
  -d, --directory THƯ_MỤC    ghi vào thư mục này (chưa có thì tạo), mỗi văn bản một tệp cùng tên
  -h, --help                 in trang này

Đầu văn bản, giữa hai dòng ---, là các mục:
  kind         loại văn bản: NQ, BC, BB, TB, CV, TTr, KH, CTr, QĐ, GM hoặc bao-cao, quy-dinh …
  standard     HD05-2026, HD36-2018 hoặc ND30; bỏ trống thì chọn theo cơ quan và ngày
  parentBody, issuer, number, code, place, date (2024-01-10 hoặc 2024-01),
  dateLine (không: biên bản của Đảng không in dòng địa danh, ngày tháng), subject, addressees,
  coIssuers (văn bản liên cơ quan), signature (authority, position, post, name) hoặc signatures (nhiều
  chỗ ký), certification, recipients,
  draftRound, urgency, circulation, typist, copies, contact, twoSided (có), template, facts

Nội dung: ## mục I, ### khoản 1, #### điểm a; # dòng giữa trang (Phần, Chương, Mục, Phụ lục);
  “Điều 1.”, “1.”, “1.1.”, “a)” ở đầu đoạn; “- ” gạch đầu dòng, “+ ” cấp dưới; bảng; **đậm**,
  *nghiêng*, <u>gạch chân</u>; {{oTrong}}; ::: trang-moi; ::: ngang … :::; ::: can-cu … :::;
  ::: kem-theo trước tên văn bản kèm theo (# Quy chế)

Kết quả: mã thoát 0 khi mọi tệp đã ghi xong; 1 khi có lỗi, mỗi lỗi một dòng “tệp:dòng: nguyên nhân”.
Tệp Word đã có chỉ bị thay khi tệp mới đã ghi trọn vẹn.
`;
