/** Gadget: deaths and injuries of the last whole quarter against the same one of last year, with interval and verdict (clauses 16 to 18). */
define('service-safety/gadget-figures',
    ['service-safety/gadget', 'service-safety/gadget-footer', 'service-safety/dom', 'service-safety/table', 'service-safety/analysis-words', 'wrm/context-path'],
    (gadget, footer, { el }, tables, say, contextPath) => {
        const INDICATORS = ['deaths', 'injuries'];

        function row(words, indicator, measured) {
            return tables.row({},
                tables.named(say.text(words, indicator)),
                tables.num(words.number(measured.count)), tables.num(words.number(measured.previousCount)),
                tables.num(say.rate(words, measured.perThousand)), tables.num(say.interval(words, measured.interval95)),
                tables.cell(say.verdict(words, measured, false)));
        }

        function lead(words, answer) {
            const people = answer.deaths.count + answer.injuries.count;
            return people
                ? words.nodes('service-safety.figures.lead', el('b', {}, words.period(answer.period)), el('b', {}, words.number(answer.deaths.count)),
                    el('b', {}, words.number(answer.injuries.count)))
                : words.text('service-safety.figures.none', words.period(answer.period));
        }

        function view(answer, frame) {
            const { words, data } = frame;
            const key = data.projects[String(answer.unitId)];
            const analysis = key && el('a', {
                href: `${contextPath()}/projects/${encodeURIComponent(key)}?selectedItem=service-safety-analysis&period=${encodeURIComponent(answer.period)}`,
            }, words.text('service-safety.figures.open'));
            const missing = answer.missingStrength.length > 0
                && words.counted('service-safety.figures.missing', answer.missingStrength.length);
            return [
                el('p', { class: 'ss-lead' }, lead(words, answer)),
                tables.table(words.text('service-safety.figures.title'), [
                    { title: words.text('service-safety.figures.indicator') },
                    { title: words.text('service-safety.figures.now'), num: true },
                    { title: words.text('service-safety.figures.before'), num: true },
                    { title: words.text('service-safety.figures.per-thousand'), num: true },
                    { title: say.text(words, 'interval'), num: true },
                    { title: say.text(words, 'verdict') },
                ], INDICATORS.map((indicator) => row(words, indicator, answer[indicator]))),
                footer(frame, {
                    moment: answer.today, shown: INDICATORS.length, total: INDICATORS.length,
                    note: [words.text('service-safety.figures.subtree'), missing && ` ${missing}`], link: analysis,
                }),
            ];
        }

        return gadget({
            path: '/rates',
            parameters: (unit, data) => ({ unit, period: data.period }),
            failed: 'service-safety.figures.failed',
            view,
        });
    });
