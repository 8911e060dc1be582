import { AbbreviationsContext, ShorthandText } from '@renderer/conference/groups/ShorthandText';
import { usualAbbreviations } from '@shared/conference/abbreviations';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

function Field() {
  const [value, setValue] = useState('');
  return (
    <AbbreviationsContext value={usualAbbreviations}>
      <ShorthandText label="Ghi" placeholder="" value={value} onChange={setValue} />
    </AbbreviationsContext>
  );
}

const field = () => page.getByLabelText('Ghi');

async function aField(): Promise<void> {
  const frame = document.createElement('div');
  document.body.append(frame);
  const root = createRoot(frame);
  onTestFinished(() => {
    root.unmount();
    frame.remove();
  });
  root.render(<Field />);
  await field().click();
}

test('marks and Enter write short forms out, also those with a slash; letters never do', async () => {
  await aField();
  await userEvent.keyboard('đ/c An, btv; hn: (kt) cbs tl.{Enter}nq{Enter}');
  await expect
    .element(field())
    .toHaveValue('đồng chí An, Ban Thường vụ; hội nghị: (kiểm tra) cbs thảo luận.\nnghị quyết\n');
});

test('Backspace at once gives the short form back with the mark that was typed', async () => {
  await aField();
  await userEvent.keyboard('btv,{Backspace}');
  await expect.element(field()).toHaveValue('btv,');
});
