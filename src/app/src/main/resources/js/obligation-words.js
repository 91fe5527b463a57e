/** How an obligation is said and drawn, alike in list, month and gadget. */
define('service-safety/obligation-words', ['service-safety/dom', 'wrm/context-path'], ({ el, lozenge }, contextPath) => {
    const NEAR = 3;

    function open(item) {
        return item.state === 'OVERDUE' || item.state === 'DUE' || item.state === 'COMING';
    }

    /** The state with its days: red when over, yellow when near. */
    function state(words, item) {
        const done = item.doneOn && words.dayAndMonth(item.doneOn);
        switch (item.state) {
        case 'OVERDUE':
            return lozenge('aui-lozenge-error', words.counted('service-safety.days.over', Math.abs(item.days)));
        case 'DUE':
            return lozenge('aui-lozenge-moved', words.text('service-safety.days.today'));
        case 'DONE':
            return [lozenge('aui-lozenge-success aui-lozenge-subtle', words.text('service-safety.deadlines.in-time')), ' ', done];
        case 'DONE_LATE':
            return [lozenge('aui-lozenge-moved aui-lozenge-subtle', words.text('service-safety.deadlines.late')), ' ',
                `${done}, +${words.counted('service-safety.days.count', Math.abs(item.days))}`];
        default:
            return item.days <= NEAR
                ? lozenge('aui-lozenge-moved aui-lozenge-subtle', words.counted('service-safety.days.left', item.days))
                : words.counted('service-safety.obligations.coming', item.days);
        }
    }

    function near(item) {
        return open(item) && item.state !== 'OVERDUE' && item.days <= NEAR;
    }

    /** The title leads to the record that fulfils it, where there is one. */
    function title(item) {
        return item.link ? el('a', { href: contextPath() + item.link }, item.title) : item.title;
    }

    return { open, near, state, title };
});
