/** Gadget: which bodies have not inspected enough in the quarter (clause 13), and who has waited longest. */
define('service-safety/gadget-coverage',
    ['service-safety/gadget', 'service-safety/gadget-footer', 'service-safety/coverage-words', 'service-safety/dom',
        'service-safety/messages', 'service-safety/page', 'service-safety/table'],
    (gadget, footer, coverage, { el }, messages, page, tables) => {
        const LONGEST = 3;

        /** Not enough first, the least share on top; a body without departments last. */
        function worstFirst(one, other) {
            const rank = (body) => (body.total === 0 ? 2 : body.met ? 1 : 0);
            return rank(one) - rank(other) || (one.share || 0) - (other.share || 0);
        }

        function lead(words, answer, required, short) {
            const bold = (text) => el('b', {}, text);
            const bodies = answer.bodies.filter((body) => body.total > 0);
            const share = words.percent(required);
            const left = answer.daysLeft >= 0 ? [' ', words.counted('service-safety.days.left', answer.daysLeft), '.'] : [];
            if (!short.length) {
                return el('p', { class: 'ss-lead' },
                    words.nodes('service-safety.coverage.all-met', bold(String(bodies.length)), share));
            }
            const sum = (figure) => String(short.reduce((total, body) => total + figure(body), 0));
            return el('p', { class: 'ss-lead' },
                words.nodes('service-safety.coverage.lead', bold(String(short.length)), bold(String(bodies.length)), share,
                    bold(sum((body) => body.missing)), bold(sum((body) => body.planned))),
                left);
        }

        function bodyRow(words, answer, required, body) {
            const name = coverage.shortName(words, body.unitName);
            const title = body.projectKey
                ? el('a', { href: page.link(body.projectKey, 'coverage', { quarter: answer.quarter }) }, name)
                : [name, ' ', el('span', { class: 'ss-muted' }, words.text('service-safety.gadget.total-only'))];
            return tables.row({}, tables.named(title),
                tables.cell(coverage.bar(body, required)),
                tables.num(coverage.inspected(words, body)),
                el('td', { class: `ss-num${body.missing > 0 && !body.planned ? ' ss-bad' : ''}` },
                    coverage.missing(words, body)));
        }

        function longest(words, units) {
            return [
                el('h3', { class: 'ss-h' }, words.text('service-safety.coverage.longest')),
                tables.table(words.text('service-safety.coverage.longest'),
                    [{ title: words.text('service-safety.ui.unit'), hidden: true },
                        { title: words.text('service-safety.coverage.last'), hidden: true, num: true }],
                    units.map((unit) => tables.row({},
                        tables.named(unit.bodyName
                            ? words.text('service-safety.coverage.unit-of', coverage.shortName(words, unit.bodyName),
                                unit.unitName)
                            : unit.unitName),
                        tables.num(coverage.waiting(words, unit)))), 'ss-headless'),
            ];
        }

        function key(words, share) {
            return el('ul', { class: 'ss-key' },
                el('li', {}, el('i', { class: 'k1' }), words.text('service-safety.coverage.key.signed')),
                el('li', {}, el('i', { class: 'kp' }), words.text('service-safety.coverage.key.planned')),
                el('li', {}, words.text('service-safety.coverage.key.scale', words.percent(share * 2))));
        }

        function nothing(words, data, answer) {
            const first = answer.bodies.find((body) => body.projectKey);
            return messages.empty(words.text('service-safety.coverage.no-units'),
                words.text('service-safety.coverage.no-units.why'),
                first && data.administrator && el('a', {
                    class: 'aui-button aui-button-primary',
                    href: page.link(first.projectKey, 'units', { view: 'import' }),
                }, words.text('service-safety.coverage.load-units')));
        }

        function view(answer, frame) {
            const { words, data } = frame;
            const title = el('p', { class: 'ss-gadget-title' }, words.text('service-safety.coverage.gadget-title',
                words.period(answer.quarter), answer.unitName || ''));
            if (answer.bodies.every((body) => body.total === 0)) {
                return [title, nothing(words, data, answer)];
            }
            const required = answer.requiredShare || data.share;
            const sorted = [...answer.bodies].sort(worstFirst);
            const shown = sorted.slice(0, frame.rows);
            const hidden = sorted.filter((body) => !body.projectKey);
            const own = answer.bodies.find((body) => body.projectKey && body.unitId === answer.unitId);
            return [title,
                lead(words, answer, required, sorted.filter((body) => body.missing > 0)),
                tables.table(words.text('service-safety.coverage.title'), [
                    { title: words.text('service-safety.ui.body') },
                    { title: words.text('service-safety.coverage.bar', words.percent(required)), width: '30%' },
                    { title: words.text('service-safety.coverage.inspected'), num: true },
                    { title: words.text('service-safety.coverage.missing'), num: true },
                ], shown.map((body) => bodyRow(words, answer, required, body)), 'ss-coverage'),
                key(words, required),
                hidden.length > 0 && el('p', { class: 'ss-note' },
                    words.counted('service-safety.gadget.partly', hidden.length)),
                answer.longestNotInspected.length > 0 && longest(words, answer.longestNotInspected.slice(0, LONGEST)),
                footer(frame, {
                    moment: answer.asOf || answer.today, shown: shown.length, total: sorted.length,
                    link: own && el('a', { href: page.link(own.projectKey, 'coverage', { quarter: answer.quarter }) },
                        words.text('service-safety.coverage.all-left',
                            String(answer.bodies.reduce((sum, body) => sum + body.total - body.inspected, 0)))),
                })];
        }

        return gadget({
            path: '/coverage',
            parameters: (unit, data) => ({ unit, quarter: data.quarter, subtree: true }),
            failed: 'service-safety.coverage.failed',
            view,
        });
    });
