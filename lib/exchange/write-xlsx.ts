import type { FileSink } from './file-sink';
import { workbookMark } from './lead-file-format';
import { startZipEntry, zipOf } from './write-zip';

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/** What a cell of a spreadsheet holds at most; with more the file counts as damaged. */
export const longestCell = 32_767;
const mostRows = 1_048_576;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no way to write them
const special = /[&<>\r\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
/** Spreadsheets read "_x0041_" as the letter A: such a text is told apart by its underscore. */
const escapeLike = /_(?=x[0-9a-f]{4}_)/gi;

function xmlText(text: string): string {
  const plain = text.includes('_x') ? text.replace(escapeLike, '_x005F_') : text;
  return plain.replace(special, (char) => entities[char] ?? '');
}

/** 0 → "A", 26 → "AA". */
function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

/** Without this mark a reader may drop spaces and line breaks at the ends. */
const preserved = (text: string) => (/^\s|\s$|[\n\t]/.test(text) ? ' xml:space="preserve"' : '');

/**
 * Every cell is a text, whatever stands in it: nothing can be a formula, phones keep their plus and
 * numbers their zeros. The text format keeps it so when somebody edits the cell.
 */
function rowXml(cells: readonly string[], row: number, names: readonly string[], style: number) {
  let xml = `<row r="${row}">`;
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at];
    if (!cell) continue;
    const text = cell.length > longestCell ? cell.slice(0, longestCell) : cell;
    xml += `<c r="${names[at]}${row}" s="${style}" t="inlineStr"><is><t${preserved(text)}>${xmlText(text)}</t></is></c>`;
  }
  return `${xml}</row>`;
}

/** The workbook around the sheet; styles 1 and 2 are text, the latter for headings. */
const otherFiles = (sheet: string): Record<string, string> => ({
  '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}">${workbookMark}<sheets><sheet name="${xmlText(sheet).replaceAll('"', '&quot;')}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`,
});

/** Headings stay in sight; columns are wide enough to read. */
const sheetHead = (columns: number) =>
  `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="${columns}" width="22" customWidth="1"/></cols><sheetData>`;

/**
 * A workbook of one sheet, written and packed some rows at a time. Own code: write-excel-file wants
 * all cells in memory as objects (measured at 50,000 rows of 25 cells: 650 MB, and 8 s in which the
 * page stands still).
 */
export function xlsxSink(
  headers: readonly string[],
  sheetName: string,
): FileSink<readonly string[]> {
  const names = headers.map((_, index) => columnName(index));
  const sheet = startZipEntry('xl/worksheets/sheet1.xml');
  const started = sheet.write(header + sheetHead(headers.length) + rowXml(headers, 1, names, 2));
  let written = 1;
  return {
    async write(rows) {
      await started;
      if (written + rows.length > mostRows)
        throw new Error(`A sheet of a workbook holds ${mostRows} rows at most.`);
      let xml = '';
      for (const row of rows) {
        written += 1;
        xml += rowXml(row, written, names, 1);
      }
      await sheet.write(xml);
    },
    async finish() {
      await started;
      await sheet.write('</sheetData></worksheet>');
      const packed = [await sheet.finish()];
      for (const [name, xml] of Object.entries(otherFiles(sheetName))) {
        const entry = startZipEntry(name);
        await entry.write(header + xml);
        packed.push(await entry.finish());
      }
      return zipOf(packed, type);
    },
  };
}
