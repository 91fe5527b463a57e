/** Gadget: violations that are not eliminated, by kind (clause 14): open, overdue, repeated, and how many were found in all. */
define('service-safety/gadget-violations',
    ['service-safety/gadget', 'service-safety/gadget-footer', 'service-safety/dom', 'service-safety/messages', 'service-safety/table'],
    (gadget, footer, { el }, messages, tables) => {
        const FIGURES = ['open', 'overdue', 'repeat', 'found'];

        function name(words, kind) {
            const key = `service-safety.violation.kind.${kind || 'OTHER'}`;
            return words.has(key) ? words.text(key) : kind;
        }

        function row(words, title, totals, bold) {
            return tables.row({}, tables.named(bold ? el('b', {}, title) : title), FIGURES.map((figure) => el('td', {
                class: `ss-num${figure === 'overdue' && totals.overdue ? ' ss-bad' : ''}`,
            }, bold ? el('b', {}, words.number(totals[figure])) : words.number(totals[figure]))));
        }

        function worstFirst(one, other) {
            return other.overdue - one.overdue || other.open - one.open || other.found - one.found;
        }

        function view(answer, frame) {
            const { words } = frame;
            const { total } = answer;
            if (!total.found) {
                return messages.empty(words.text('service-safety.violations.none'), words.text('service-safety.violations.none.why'));
            }
            const sorted = [...answer.items].sort(worstFirst);
            const shown = sorted.slice(0, frame.rows);
            return [
                el('p', { class: 'ss-lead' }, total.open
                    ? words.nodes('service-safety.violations.lead', el('b', {}, words.number(total.open)),
                        el('b', { class: total.overdue ? 'ss-late' : null }, words.number(total.overdue)), el('b', {}, words.number(total.repeat)))
                    : words.text('service-safety.violations.all-eliminated')),
                tables.table(words.text('service-safety.violations.title'), [
                    { title: words.text('service-safety.violations.kind') },
                    ...FIGURES.map((figure) => ({ title: words.text(`service-safety.violations.${figure}`), num: true })),
                ], [...shown.map((totals) => row(words, name(words, totals.kind), totals)),
                    row(words, words.text('service-safety.violations.total'), total, true)]),
                footer(frame, {
                    moment: answer.today, shown: shown.length, total: sorted.length, note: words.text('service-safety.violations.subtree'),
                }),
            ];
        }

        return gadget({
            path: '/violations/summary',
            parameters: (unit) => ({ unit, subtree: true }),
            failed: 'service-safety.violations.failed',
            view,
        });
    });
