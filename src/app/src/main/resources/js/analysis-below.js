/** How the bodies below stand with the analysis of the period (clause 20): who has not completed first, and the totals of what was completed. */
define('service-safety/analysis-below',
    ['service-safety/dom', 'service-safety/rest', 'service-safety/table', 'service-safety/messages', 'service-safety/page',
        'service-safety/analysis-words', 'service-safety/analysis-groups'],
    ({ el, fill, lozenge }, rest, tables, messages, page, say, { section }) => {
        const ROWS = 20;
        const LOZENGES = {
            OVERDUE: 'aui-lozenge-error', DUE: 'aui-lozenge-moved', DONE: 'aui-lozenge-subtle aui-lozenge-success', DONE_LATE: 'aui-lozenge-subtle aui-lozenge-moved',
        };

        return class Below {
            constructor(view) {
                this.view = view;
                this.place = el('div', {});
                this.load(0);
            }

            async load(start) {
                const { words } = this.view;
                try {
                    const answer = await rest.get('/analyses/below', { unit: this.view.unit, period: this.view.period, start, limit: ROWS });
                    fill(this.place, answer.total > 0 && this.section(answer));
                } catch (refusal) {
                    fill(this.place, messages.failure(words, say.text(words, 'failed'), refusal, () => this.load(start)));
                }
            }

            section(answer) {
                const { words } = this.view;
                const { totals } = answer;
                return section(say.text(words, 'below'), say.text(words, 'below.note', words.day(answer.due)),
                    el('p', { class: 'ss-lead' }, say.text(words, 'below.lead', words.number(answer.completed), words.number(answer.completed + answer.missing), words.number(answer.late))),
                    answer.completed > 0 && el('p', { class: 'ss-note' }, say.text(words, 'below.totals', words.number(totals.deaths), words.number(totals.previousDeaths),
                        words.number(totals.injuries), words.number(totals.previousInjuries), say.people(words, totals.strength))),
                    tables.table(say.text(words, 'below'), [
                        { title: say.text(words, 'body') }, { title: say.text(words, 'state') }, { title: say.text(words, 'edition.short'), num: true },
                        { title: say.text(words, 'column.deaths'), num: true }, { title: say.text(words, 'column.injuries'), num: true },
                    ], answer.items.map((row) => this.row(row))), tables.pager(words, answer, (from) => this.load(from)));
            }

            row(row) {
                const { words } = this.view;
                const name = row.projectKey ? el('a', { href: page.link(row.projectKey, 'analysis', { period: this.view.period }) }, row.unitName) : row.unitName;
                return tables.row({}, tables.named(name), tables.cell(this.state(row)), tables.num(row.edition === null ? say.NONE : String(row.edition)),
                    tables.num(row.totals ? words.number(row.totals.deaths) : say.NONE), tables.num(row.totals ? words.number(row.totals.injuries) : say.NONE));
            }

            state(row) {
                const { words } = this.view;
                const drafted = row.drafted && !row.completedOn && el('span', { class: 'ss-muted' }, ` ${say.text(words, 'draft.made')}`);
                if (row.state === 'COMING') {
                    return [words.counted('service-safety.days.left', row.days), drafted];
                }
                const said = {
                    OVERDUE: () => words.counted('service-safety.days.over', -row.days),
                    DUE: () => words.text('service-safety.days.today'),
                    DONE: () => say.text(words, 'done.on', words.day(row.completedOn)),
                    DONE_LATE: () => words.counted('service-safety.analysis.done-late', row.days, words.day(row.completedOn)),
                };
                return [lozenge(LOZENGES[row.state], said[row.state]()), drafted];
            }
        };
    });
