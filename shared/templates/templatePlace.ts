const partNames: Readonly<Record<string, string>> = {
  body: 'thân văn bản (body)',
  fields: 'danh sách trường (fields)',
  signature: 'phần ký (signature)',
  recipients: 'nơi nhận (recipients)',
  addressees: 'nơi gửi (addressees)',
  standards: 'thể thức (standards)',
  kind: 'loại văn bản (kind)',
  subject: 'trích yếu (subject)',
  family: 'nhóm văn bản (family)',
  table: 'bảng (table)',
  columns: 'độ rộng cột (columns)',
  header: 'dòng đầu bảng (header)',
  rows: 'các dòng (rows)',
  role: 'vai trò (role)',
  text: 'chữ (text)',
};

/** A path inside a template file in words: `thân văn bản (body), thứ 4, vai trò (role)`. */
export function placeInWords(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'toàn tệp';
  return path
    .map((step) => (typeof step === 'number' ? `thứ ${step + 1}` : partName(String(step))))
    .join(', ');
}

function partName(name: string): string {
  return partNames[name] ?? name;
}
