import type { PropertiesPart } from './coreProperties';
import type { Form } from './form';

/**
 * The settings of a file that is printed on both sides, whose even pages have their margins mirrored
 * (P-MARGIN-2); the library has no word for it. None for a paper of single sides.
 */
export function mirroredSettings({ draft }: Form): readonly PropertiesPart[] {
  if (!draft.page.isTwoSided) return [];
  return [
    {
      path: 'word/settings.xml',
      data: `${declaration}<w:settings ${namespace}>${settings}</w:settings>`,
    },
  ];
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
// Beside the mirroring what the library writes into every file.
const settings = [
  '<w:displayBackgroundShape/>',
  '<w:mirrorMargins/>',
  '<w:defaultTabStop w:val="720"/>',
  '<w:evenAndOddHeaders w:val="false"/>',
  '<w:compat><w:compatSetting w:val="15" w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word"/></w:compat>',
].join('');
