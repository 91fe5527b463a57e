/** Tables that say what they are, and lists that are shown a page at a time. */
define('service-safety/table', ['service-safety/dom'], ({ el }) => {
    /**
     * A table. Columns: {title, width, num, hidden}; rows are rows of cells or ready-made elements. The first cell that
     * says `head: true` names its row.
     */
    function table(caption, columns, rows, classes) {
        return el('table', { class: `aui ss ${classes || ''}` },
            el('caption', { class: 'assistive' }, caption),
            el('colgroup', {}, columns.map((column) => el('col', column.width && { style: `width:${column.width}` }))),
            el('thead', {}, el('tr', {}, columns.map((column) => el('th', {
                scope: 'col', class: column.num && 'ss-num',
            }, column.hidden ? el('span', { class: 'assistive' }, column.title) : column.title)))),
            el('tbody', {}, rows));
    }

    function row(attributes, ...cells) {
        return el('tr', attributes, cells);
    }

    function named(...content) {
        return el('th', { scope: 'row' }, content);
    }

    function cell(...content) {
        return el('td', {}, content);
    }

    function num(...content) {
        return el('td', { class: 'ss-num' }, content);
    }

    function group(columns, title, note) {
        return el('tr', { class: 'ss-group' },
            el('th', { scope: 'colgroup', colspan: columns }, title, note && el('small', {}, note)));
    }

    /** A box of its own to scroll in, which the keyboard can reach. */
    function scrolled(name, content) {
        return el('div', { class: 'ss-scroll', role: 'region', 'aria-label': name, tabindex: '0' }, content);
    }

    /** Says honestly how much of the list is shown, and leads to the rest. */
    function pager(words, { start, limit, total, items }, open) {
        if (total <= items.length && start === 0) {
            return null;
        }
        const last = start + items.length;
        const step = (title, from) => el('button', {
            class: 'aui-button aui-button-link', type: 'button', onclick: () => open(from),
        }, title);
        return el('nav', { class: 'ss-pager', 'aria-label': words.text('service-safety.ui.pages') },
            el('span', { role: 'status' },
                words.text('service-safety.ui.shown', String(start + 1), String(last), words.number(total))),
            start > 0 && step(words.text('service-safety.ui.previous'), Math.max(0, start - limit)),
            last < total && step(words.text('service-safety.ui.next'), last));
    }

    return { table, row, named, cell, num, group, scrolled, pager };
});
