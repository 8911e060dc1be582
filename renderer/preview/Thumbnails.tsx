import { memo, useEffect, useRef } from 'react';
import type { PageSketch } from '../layout/layoutMessage';
import { usePage } from '../layout/usePaperPages';
import { PageSvg } from './PageSvg';
import { useIsNear } from './useIsNear';
import { previewWords } from './words';

/** All pages small, the one of the caret marked. */
export function Thumbnails(props: {
  readonly pages: readonly PageSketch[];
  readonly current: number;
  readonly onChoose: (index: number) => void;
}) {
  const list = useRef<HTMLOListElement>(null);
  const { pages, current, onChoose } = props;
  useEffect(() => {
    list.current?.children[current]?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <ol className="pages-thumbnails" ref={list} aria-label={previewWords.thumbnails}>
      {pages.map((sketch, index) => (
        <Thumbnail
          key={index}
          sketch={sketch}
          index={index}
          isCurrent={index === current}
          onChoose={onChoose}
        />
      ))}
    </ol>
  );
}

const Thumbnail = memo(function Thumbnail(props: {
  readonly sketch: PageSketch;
  readonly index: number;
  readonly isCurrent: boolean;
  readonly onChoose: (index: number) => void;
}) {
  const { sketch, index, isCurrent, onChoose } = props;
  const frame = useRef<HTMLLIElement>(null);
  const isNear = useIsNear(frame);
  return (
    <li ref={frame}>
      <button
        type="button"
        className="pages-thumbnail"
        aria-label={previewWords.toPage(index + 1)}
        aria-current={isCurrent ? 'page' : undefined}
        onClick={() => onChoose(index)}
      >
        <span
          className="pages-thumbnail-page"
          style={{ aspectRatio: `${sketch.width} / ${sketch.height}` }}
        >
          {isNear && <SmallPage id={sketch.id} index={index} />}
        </span>
        <span aria-hidden>{index + 1}</span>
      </button>
    </li>
  );
});

function SmallPage({ id, index }: { readonly id: string; readonly index: number }) {
  const page = usePage(index, id);
  return page && <PageSvg page={page} label="" />;
}
