/** The units below by the state of their safety (clause 16.3), the worst first, page by page; the table of the funnel plot. */
define('service-safety/analysis-units',
    ['service-safety/dom', 'service-safety/rest', 'service-safety/table', 'service-safety/messages', 'service-safety/page',
        'service-safety/analysis-words', 'service-safety/analysis-indicators', 'wrm/context-path'],
    ({ el, fill, lozenge }, rest, tables, messages, page, say, indicators, contextPath) => {
        const ROWS = 20;

        return class Units {
            /** `source` says where a page of units comes from. */
            constructor(view, source) {
                this.view = view;
                this.source = source;
                this.place = el('div', {});
                this.load(0);
            }

            async load(start) {
                const { words } = this.view;
                const stop = messages.loading(this.place, words, 6);
                try {
                    const answer = await rest.get(this.source.path, { ...this.source.parameters, start, limit: ROWS });
                    stop();
                    fill(this.place, this.table(answer));
                } catch (refusal) {
                    stop();
                    fill(this.place, messages.failure(words, say.text(words, 'failed'), refusal, () => this.load(start)));
                }
            }

            table(answer) {
                const { words } = this.view;
                if (!answer.total) {
                    return el('p', { class: 'ss-muted' }, say.text(words, 'no-units'));
                }
                const table = tables.table(say.text(words, 'units'), [
                    { title: say.text(words, 'unit') },
                    { title: say.text(words, 'strength.short'), num: true },
                    { title: say.text(words, 'injured'), num: true },
                    { title: say.text(words, 'per-thousand.short'), num: true },
                    { title: say.text(words, 'limit', words.language === 'en' ? '99.8' : '99,8'), num: true },
                    { title: say.text(words, 'reasons'), width: '34%' },
                ], answer.items.map((unit) => this.row(unit)));
                table.id = 'ss-analysis-units';
                return [table, tables.pager(words, answer, (from) => this.load(from))];
            }

            row(unit) {
                const { words } = this.view;
                const { injuries } = unit;
                const changes = this.view.fresh ? [] : this.view.changes;
                const high = injuries.limits998 && injuries.limits998[1];
                const outside = high !== null && injuries.perThousand !== null && injuries.perThousand > high;
                return tables.row({}, tables.named(this.name(unit), el('div', { class: 'ss-muted' }, unit.unitCode)), tables.num(say.people(words, unit.strength)),
                    tables.num(indicators.changed(words, changes, unit.unitId, 'injuries', words.number(injuries.count))),
                    el('td', { class: `ss-num${outside ? ' ss-bad' : ''}` }, say.rate(words, injuries.perThousand)),
                    tables.num(say.rate(words, high)), tables.cell(this.reasons(unit)));
            }

            /** A body leads to its own analysis of the period. */
            name(unit) {
                return unit.projectKey && unit.unitId !== this.view.unit
                    ? el('a', { href: page.link(unit.projectKey, 'analysis', { period: this.view.period }) }, unit.unitName) : unit.unitName;
            }

            reasons(unit) {
                const { words } = this.view;
                if (unit.reasons.length) {
                    return [lozenge('aui-lozenge-error', say.text(words, 'unfavourable')),
                        unit.reasons.map((reason) => el('div', {}, /\/rest\//.test(reason.link) ? reason.message
                            : el('a', { href: contextPath() + reason.link }, reason.message)))];
                }
                if (unit.strength === null) {
                    return el('span', { class: 'ss-muted' }, say.text(words, 'no-strength'));
                }
                return el('span', { class: 'ss-muted' }, say.text(words, unit.strength < this.view.data.small ? 'small-strength' : 'within-chance'));
            }
        };
    });
