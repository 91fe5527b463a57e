/**
 * The keyboard in the table of a draft: one stop for Tab, arrows from cell to cell, Enter or F2 opens the item at that cell, Space chooses
 * it, Delete takes it out.
 */
define('service-safety/plan-grid', [], () => {
    const ROWS = 'tbody > tr:is(.ss-item, .ss-group)';

    function rows(place) {
        return [...place.querySelectorAll(ROWS)];
    }

    function focusable(row) {
        return [...row.children];
    }

    /** Where the keyboard is: key of the item or number of the row, and the column. */
    function place(element) {
        const cell = document.activeElement && document.activeElement.closest('td, th');
        const row = cell && element.contains(cell) && cell.closest(ROWS);
        return row ? { key: row.dataset.key, row: rows(element).indexOf(row), column: cell.cellIndex } : null;
    }

    function stop(element, cell) {
        element.querySelectorAll('tbody [tabindex="0"]').forEach((other) => other.setAttribute('tabindex', '-1'));
        cell.setAttribute('tabindex', '0');
    }

    function focus(element, row, column) {
        if (row) {
            const cells = focusable(row);
            const cell = cells[Math.min(column, cells.length - 1)];
            stop(element, cell);
            cell.focus();
        }
    }

    function moved(event, element, row, cell) {
        const all = rows(element);
        const at = all.indexOf(row);
        const column = cell.cellIndex;
        const last = focusable(row).length - 1;
        const steps = {
            ArrowDown: [at + 1, column], ArrowUp: [at - 1, column], ArrowRight: [at, Math.min(last, column + 1)],
            ArrowLeft: [at, Math.max(0, column - 1)], Home: [at, 0], End: [at, last], PageDown: [Math.min(all.length - 1, at + 10), column],
            PageUp: [Math.max(0, at - 10), column],
        };
        const to = steps[event.key];
        if (to) {
            event.preventDefault();
            focus(element, all[to[0]], to[1]);
        }
    }

    function onItem(event, table, key, column) {
        const deeds = {
            Enter: () => table.view.openItem(key, column),
            F2: () => table.view.openItem(key, column),
            ' ': () => table.choose(key, !table.chosen.has(key)),
            Delete: () => table.view.removeItem(key),
        };
        if (deeds[event.key]) {
            event.preventDefault();
            deeds[event.key]();
        }
    }

    function pressed(event, element, table) {
        const cell = event.target.closest('td, th');
        const row = cell && cell.closest(ROWS);
        if (!row || event.target !== cell) {
            return;
        }
        moved(event, element, row, cell);
        if (row.dataset.key) {
            onItem(event, table, row.dataset.key, cell.cellIndex);
        } else if (event.key === 'Enter' || event.key === ' ') {
            event.preventDefault();
            row.querySelector('button').click();
        }
    }

    function clicked(event, table) {
        const cell = event.target.closest('tr.ss-item > :is(td, th)');
        if (cell && !event.target.closest('a, input, button') && !String(window.getSelection())) {
            table.view.openItem(cell.parentNode.dataset.key, cell.cellIndex);
        }
    }

    /** Listens, and goes back to where the keyboard was. */
    function start(element, at, table) {
        const body = element.querySelector('tbody');
        rows(element).forEach((row) => focusable(row).forEach((cell) => cell.setAttribute('tabindex', '-1')));
        const first = body.querySelector('tr > *');
        if (first) {
            first.setAttribute('tabindex', '0');
        }
        body.addEventListener('keydown', (event) => pressed(event, element, table));
        body.addEventListener('click', (event) => clicked(event, table));
        if (at) {
            focus(element, (at.key && rows(element).find((row) => row.dataset.key === at.key)) || rows(element)[at.row], at.column);
        }
    }

    return { place, start, focus };
});
