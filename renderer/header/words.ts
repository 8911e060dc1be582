interface FieldWords {
  /** Name for screen readers and hints. */
  readonly label: string;
  /** What an empty field shows. */
  readonly placeholder: string;
}

/** Names of the fields on the page. */
export const headerWords = {
  parentBody: { label: 'Cơ quan cấp trên trực tiếp', placeholder: 'Cơ quan cấp trên' },
  issuer: { label: 'Cơ quan ban hành', placeholder: 'Cơ quan ban hành' },
  number: { label: 'Số văn bản', placeholder: '……' },
  code: { label: 'Ký hiệu văn bản', placeholder: 'Ký hiệu' },
  place: { label: 'Địa danh', placeholder: 'Địa danh' },
  day: { label: 'Ngày ban hành', placeholder: '….' },
  month: { label: 'Tháng ban hành', placeholder: '….' },
  year: { label: 'Năm ban hành', placeholder: '……' },
  subject: { label: 'Trích yếu nội dung', placeholder: 'Trích yếu nội dung văn bản' },
  addressee: { label: 'Kính gửi', placeholder: 'Tên nơi nhận văn bản' },
  recipient: { label: 'Nơi nhận', placeholder: 'Nơi nhận' },
  authority: { label: 'Quyền hạn của người ký', placeholder: 'Thay mặt ai ký' },
  position: { label: 'Chức vụ của người ký', placeholder: 'Chức vụ' },
  signer: { label: 'Họ và tên người ký', placeholder: 'Họ và tên' },
  post: { label: 'Chức vụ ghi trên họ tên', placeholder: 'Chức vụ ở cơ quan có dấu (nếu có)' },
  coIssuer: { label: 'Cơ quan cùng ban hành', placeholder: 'Cơ quan cùng ban hành' },
} as const satisfies Readonly<Record<string, FieldWords>>;
