/** What a new edition would move: how many obligations of each kind, and which. */
define('service-safety/rule-book-moves', ['service-safety/dom', 'service-safety/table'], ({ el, lozenge }, tables) => {
    const CHANGES = ['MOVED', 'APPEARS', 'VANISHES', 'SHARE'];
    const LOOKS = {
        MOVED: 'aui-lozenge-moved', APPEARS: 'aui-lozenge-success', VANISHES: 'aui-lozenge-error', SHARE: 'aui-lozenge-inprogress',
    };

    /** `deeds` stand before the list, which may be long. */
    return function moves(words, answer, ...deeds) {
        const text = (key, ...values) => words.text(`service-safety.rule-book.moves.${key}`, ...values);
        const kind = (name) => words.text(`service-safety.obligations.kind.${name}`);
        const day = (iso) => (iso ? words.day(iso) : '\u2013');

        function counts() {
            const shown = CHANGES.filter((change) => answer.counts.some((count) => count.change === change));
            const kinds = [...new Set(answer.counts.map((count) => count.kind))];
            const cell = (name, change) => answer.counts.find((count) => count.kind === name && count.change === change);
            return tables.table(text('counts'), [
                { title: text('kind') }, ...shown.map((change) => ({ title: text(`change.${change}`), num: true, width: '150px' })),
            ], kinds.map((name) => tables.row({ 'data-kind': name }, tables.named(kind(name)),
                shown.map((change) => tables.num(cell(name, change) ? words.number(cell(name, change).number) : '\u2013')))));
        }

        function list() {
            return tables.scrolled(text('list'), tables.table(text('list'), [
                { title: text('obligation') }, { title: words.text('service-safety.ui.body') },
                { title: text('before'), width: '110px' }, { title: text('after'), width: '110px' },
                { title: text('change'), width: '150px' },
            ], answer.items.map((item) => tables.row({}, tables.named(item.title), tables.cell(item.unitName),
                tables.cell(day(item.before)), tables.cell(day(item.after)),
                tables.cell(lozenge(`${LOOKS[item.change]} aui-lozenge-subtle`, text(`change.${item.change}`)))))));
        }

        return [
            el('h2', { class: 'ss-h', id: 'ss-moves', tabindex: '-1' }, text('title')),
            el('p', { class: 'ss-lead' }, answer.total
                ? words.countedNodes('service-safety.rule-book.moves.total', answer.total, el('b', {}, words.number(answer.total)))
                : text('none')),
            el('p', { class: 'ss-note' }, text('about', words.number(answer.bodies), words.day(answer.from), words.day(answer.to))),
            answer.total > 0 && counts(),
            deeds,
            answer.total > 0 && el('h3', { class: 'ss-h' }, text('list'), answer.total > answer.items.length
                && el('small', {}, text('cut', words.number(answer.items.length), words.number(answer.total)))),
            answer.total > 0 && list(),
        ];
    };
});
