import { type BridgePoint, type Guest, nobody } from '@shared/conference/attendance';
import {
  newComment,
  newConclusion,
  newFigure,
  newRecommendation,
  newTask,
} from '@shared/conference/newResults';
import type { ConferenceDocument, Contribution } from '@shared/conference/proceedings';
import {
  type Award,
  type Comment,
  type Conclusion,
  type Figure,
  type Recommendation,
  type Task,
  taskStates,
} from '@shared/conference/results';
import { columnMakers } from '../fields/columnMakers';
import type { EntryForm } from '../fields/EntryList';
import { conclusionSortWords, taskStateWords } from './groupWords';

const guest = columnMakers<Guest>();

/** Those who are invited. */
export const guestForm: EntryForm<Guest> = {
  noun: 'khách mời',
  name: 'Khách mời',
  place: { read: (one) => one.guests, write: (one, guests) => ({ ...one, guests }) },
  create: (id) => ({ id, person: nobody, replaces: '', hasReplied: false, isPresent: false }),
  columns: [
    guest.person('Họ và tên', 8, 'person'),
    guest.text('Dự thay', 4, 'replaces'),
    guest.check('Đã báo dự', 3, 'hasReplied'),
    guest.check('Có mặt', 3, 'isPresent'),
  ],
};

const bridgePoint = columnMakers<BridgePoint>();

/** Places that take part by video. */
export const bridgePointForm: EntryForm<BridgePoint> = {
  noun: 'điểm cầu',
  name: 'Điểm cầu',
  place: {
    read: (one) => one.bridgePoints,
    write: (one, bridgePoints) => ({ ...one, bridgePoints }),
  },
  create: (id) => ({ id, name: '', chair: '', count: null }),
  columns: [
    bridgePoint.text('Điểm cầu', 5, 'name'),
    bridgePoint.text('Người chủ trì', 5, 'chair'),
    bridgePoint.count('Số người dự', 2, 'count'),
  ],
};

const document = columnMakers<ConferenceDocument>();

/** Papers that the conference has before it. */
export const documentForm: EntryForm<ConferenceDocument> = {
  noun: 'tài liệu',
  name: 'Tài liệu',
  place: { read: (one) => one.documents, write: (one, documents) => ({ ...one, documents }) },
  create: (id) => ({ id, title: '', draftId: '', presenter: nobody }),
  columns: [
    document.long('Tên tài liệu', 7, 'title'),
    document.name('Người trình bày', 5, 'presenter'),
  ],
};

const contribution = columnMakers<Contribution>();

/** Papers read by subordinate organisations. */
export const contributionForm: EntryForm<Contribution> = {
  noun: 'tham luận',
  name: 'Tham luận',
  place: {
    read: (one) => one.contributions,
    write: (one, contributions) => ({ ...one, contributions }),
  },
  create: (id) => ({ id, unit: '', topic: '', speaker: nobody, isReceived: false }),
  columns: [
    contribution.text('Đơn vị', 4, 'unit'),
    contribution.long('Chủ đề', 5, 'topic'),
    contribution.name('Người trình bày', 3, 'speaker'),
    contribution.check('Đã gửi bài', 3, 'isReceived'),
  ],
};

const conclusion = columnMakers<Conclusion>();

/** The points of the chair's conclusion. */
export const conclusionForm: EntryForm<Conclusion> = {
  noun: 'ý kết luận',
  name: 'Kết luận',
  place: { read: (one) => one.conclusions, write: (one, conclusions) => ({ ...one, conclusions }) },
  create: newConclusion,
  columns: [
    conclusion.choice('Phần', 3, 'sort', {
      ids: ['assessment', 'direction'] as const,
      nameOf: (id) => conclusionSortWords[id],
    }),
    conclusion.long('Nội dung', 9, 'text'),
  ],
};

const task = columnMakers<Task>();

/** Duties that were given. */
export const taskForm: EntryForm<Task> = {
  noun: 'nhiệm vụ',
  name: 'Nhiệm vụ',
  place: { read: (one) => one.tasks, write: (one, tasks) => ({ ...one, tasks }) },
  create: newTask,
  columns: [
    task.long('Nội dung', 12, 'content'),
    task.text('Chủ trì', 4, 'lead'),
    task.text('Phối hợp', 4, 'support'),
    task.day('Thời hạn', 4, 'deadline'),
    task.text('Kết quả, sản phẩm', 4, 'product'),
    task.choice('Tình trạng', 4, 'state', { ids: taskStates, nameOf: (id) => taskStateWords[id] }),
    task.text('Ghi chú', 4, 'note'),
  ],
};

const recommendation = columnMakers<Recommendation>();

/** What is asked of higher bodies. */
export const recommendationForm: EntryForm<Recommendation> = {
  noun: 'kiến nghị',
  name: 'Kiến nghị',
  place: {
    read: (one) => one.recommendations,
    write: (one, recommendations) => ({ ...one, recommendations }),
  },
  create: newRecommendation,
  columns: [
    recommendation.long('Nội dung', 12, 'content'),
    recommendation.text('Nơi kiến nghị', 4, 'by'),
    recommendation.text('Nguồn', 4, 'source'),
    recommendation.text('Cấp giải quyết', 4, 'level'),
    recommendation.long('Đề xuất xử lý', 8, 'proposal'),
    recommendation.text('Tình trạng', 4, 'state'),
  ],
};

const figure = columnMakers<Figure>();

/** Figures that several papers quote. */
export const figureForm: EntryForm<Figure> = {
  noun: 'chỉ tiêu',
  name: 'Số liệu',
  place: { read: (one) => one.figures, write: (one, figures) => ({ ...one, figures }) },
  create: newFigure,
  columns: [
    figure.text('Chỉ tiêu', 6, 'indicator'),
    figure.text('Đơn vị tính', 3, 'unit'),
    figure.text('Kế hoạch năm', 3, 'plan'),
    figure.text('Thực hiện', 3, 'actual'),
    figure.text('Năm trước', 3, 'previous'),
    figure.text('Năm tới', 3, 'target'),
    figure.text('Nguồn', 3, 'source'),
    figure.text('Nơi chịu trách nhiệm', 12, 'lead'),
  ],
};

const award = columnMakers<Award>();

/** Those who are commended. */
export const awardForm: EntryForm<Award> = {
  noun: 'tập thể, cá nhân',
  name: 'Khen thưởng',
  place: { read: (one) => one.awards, write: (one, awards) => ({ ...one, awards }) },
  create: (id) => ({ id, name: '', unit: '', achievement: '', note: '' }),
  columns: [
    award.text('Tên tổ chức hoặc cá nhân', 5, 'name'),
    award.text('Đơn vị (của cá nhân)', 4, 'unit'),
    award.text('Ghi chú', 3, 'note'),
    award.long('Thành tích', 12, 'achievement'),
  ],
};

const comment = columnMakers<Comment>();

/** Remarks on drafts. */
export const commentForm: EntryForm<Comment> = {
  noun: 'góp ý',
  name: 'Góp ý',
  place: { read: (one) => one.comments, write: (one, comments) => ({ ...one, comments }) },
  create: newComment,
  columns: [
    comment.text('Nơi góp ý', 6, 'by'),
    comment.text('Điều, mục, trang', 6, 'place'),
    comment.long('Nội dung góp ý', 6, 'content'),
    comment.long('Tiếp thu, giải trình', 6, 'answer'),
  ],
};
