// Stands in for office.js: a sheet of three cells' worth of Excel, enough for the pane's own steps.
// Cells live in window.sheet by address; like Excel, nothing can be read before load and sync.
(() => {
  const sheet = { cells: {}, active: "B2" };
  const address = (row, column) => `${String.fromCharCode(65 + column)}${row + 1}`;
  const parse = (text) => ({ row: Number(text.slice(1)) - 1, column: text.charCodeAt(0) - 65 });

  function range(row, column, rows = 1, columns = 1) {
    const each = (read) =>
      Array.from({ length: rows }, (_, r) =>
        Array.from({ length: columns }, (_, c) => read(address(row + r, column + c))),
      );
    return {
      isNullObject: false,
      get address() {
        const end = rows * columns === 1 ? "" : `:${address(row + rows - 1, column + columns - 1)}`;
        return `Sheet1!${address(row, column)}${end}`;
      },
      get formulas() {
        return each((cell) => sheet.cells[cell] ?? "");
      },
      set formulas(lines) {
        sheet.writes = (sheet.writes ?? 0) + 1;
        for (const [r, line] of lines.entries())
          for (const [c, text] of line.entries()) sheet.cells[address(row + r, column + c)] = text;
      },
      get values() {
        return each((cell) => sheet.cells[cell] ?? "");
      },
      load: () => undefined,
      getResizedRange: (down, right) => range(row, column, rows + down, columns + right),
      getCell: (r, c) => range(row + r, column + c),
      getSpillParentOrNullObject: () => ({ isNullObject: true, load: () => undefined }),
      copyFrom: () => {
        sheet.frozen = true;
      },
    };
  }

  const at = (text) => {
    const [from, to = from] = text.split(":").map(parse);
    return range(from.row, from.column, to.row - from.row + 1, to.column - from.column + 1);
  };
  const worksheet = { getRange: at, getUsedRangeOrNullObject: () => at("A1:D4") };
  const workbook = {
    getActiveCell: () => at(sheet.active),
    getSelectedRange: () => at(sheet.active),
    worksheets: { getActiveWorksheet: () => worksheet, getItem: () => worksheet },
  };
  const language = new URLSearchParams(location.search).get("office") ?? "en-US";

  window.sheet = sheet;
  window.registered = {};
  window.CustomFunctions = {
    associate: (id, compute) => {
      window.registered[id] = compute;
    },
  };
  window.Excel = {
    RangeCopyType: { values: "Values" },
    run: (work) => work({ workbook, sync: () => Promise.resolve() }),
  };
  window.Office = {
    HostType: { Excel: "Excel" },
    context: { displayLanguage: language },
    onReady: () => (language === "never" ? new Promise(() => undefined) : Promise.resolve({ host: "Excel" })),
  };
})();
