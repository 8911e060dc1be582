/** What a letter says of the person it goes to; every template may read these fields. */
export const mergeFields = {
  'merge.name': { label: 'Họ tên người nhận', type: 'text', group: 'Trộn thư' },
  'merge.titles': { label: 'Chức vụ người nhận', type: 'text', group: 'Trộn thư' },
  'merge.address': { label: 'Cách xưng hô với người nhận', type: 'text', group: 'Trộn thư' },
  'merge.unit': { label: 'Đơn vị người nhận', type: 'text', group: 'Trộn thư' },
  'merge.achievement': { label: 'Thành tích người nhận', type: 'text', group: 'Trộn thư' },
} as const;
