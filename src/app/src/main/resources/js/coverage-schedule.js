/** Inspections that the plan in force asks for, with their acts, and an act begun from each (clause 13). */
define('service-safety/coverage-schedule',
    ['service-safety/dom', 'service-safety/page', 'service-safety/rest', 'service-safety/messages', 'service-safety/table'],
    ({ el, fill, lozenge }, page, rest, messages, tables) => {
        const LOZENGES = {
            DONE: 'aui-lozenge-success aui-lozenge-subtle', OVERDUE: 'aui-lozenge-error',
            DRAFTED: 'aui-lozenge-current aui-lozenge-subtle', PLANNED: 'aui-lozenge-subtle',
        };

        return class Schedule {
            constructor(data) {
                this.data = data;
                this.words = data.words;
                this.place = el('section', { 'aria-labelledby': 'ss-schedule' });
                this.all = false;
            }

            text(key, ...values) {
                return this.words.text(`service-safety.coverage.${key}`, ...values);
            }

            async load(quarter) {
                this.quarter = quarter;
                const stop = messages.loading(this.place, this.words, 3);
                try {
                    this.answer = await rest.get('/coverage/schedule', { unit: this.data.body.id, year: quarter.slice(0, 4) });
                    stop();
                    this.show();
                } catch (refusal) {
                    stop();
                    fill(this.place, this.title(),
                        messages.failure(this.words, this.text('schedule.failed'), refusal, () => this.load(quarter)));
                }
            }

            title() {
                return el('h2', { class: 'ss-h', id: 'ss-schedule' }, this.text('schedule'),
                    el('small', {}, this.words.period(this.all ? this.quarter.slice(0, 4) : this.quarter)));
            }

            /** Those of the quarter, and earlier ones that are overdue; all of the year on demand. */
            show() {
                const { items, year } = this.answer;
                const shown = this.all ? items
                    : items.filter((row) => row.quarter === this.quarter || (row.state === 'OVERDUE' && row.quarter < this.quarter));
                const more = items.length > shown.length || this.all;
                fill(this.place, this.title(),
                    shown.length ? this.table(shown) : el('p', {}, items.length
                        ? this.text('schedule.none-in-quarter', this.words.period(this.quarter)) : this.text('schedule.none', String(year))),
                    more && el('button', {
                        class: 'aui-button aui-button-link ss-noprint', type: 'button', onclick: () => {
                            this.all = !this.all;
                            this.show();
                        },
                    }, this.all ? this.text('schedule.fewer') : this.text('schedule.all', String(items.length))));
            }

            table(rows) {
                return tables.scrolled(this.text('schedule'), tables.table(this.text('schedule'), [
                    { title: this.text('schedule.due'), width: '110px' },
                    { title: this.text('schedule.activity') },
                    { title: this.text('schedule.unit'), width: '200px' },
                    { title: this.text('schedule.acts'), width: '260px' },
                    { title: this.text('schedule.state'), width: '150px' },
                ], rows.map((row) => this.row(row)), 'ss-fixed'));
            }

            row(row) {
                return tables.row({},
                    tables.cell(this.words.day(row.due)),
                    tables.named(el('a', { href: page.issue(row.item) }, row.activity),
                        el('div', { class: 'ss-muted' }, this.text('schedule.number', String(row.number)),
                            row.responsible && `, ${row.responsible}`)),
                    tables.cell(row.unitName || el('span', { class: 'ss-muted' }, this.text('schedule.any-unit'))),
                    tables.cell(this.acts(row), this.start(row)),
                    tables.cell(lozenge(LOZENGES[row.state], this.text(`schedule.${row.state}`)), this.times(row)));
            }

            times(row) {
                const signed = row.acts.filter((act) => act.state !== 'DRAFT').length;
                return row.times > 1 && el('div', { class: 'ss-muted' }, this.text('schedule.times', String(signed), String(row.times)));
            }

            acts(row) {
                return row.acts.length > 0 && el('ul', { class: 'ss-plain' }, row.acts.map((act) => el('li', {},
                    el('a', { href: page.link(this.data.projectKey, 'acts', { act: act.id }) },
                        act.number ? this.words.text('service-safety.acts.numbered', act.number) : this.text('schedule.draft')),
                    el('span', { class: 'ss-muted' }, ` ${act.unitName}${act.endedOn ? `, ${this.words.day(act.endedOn)}` : ''}`))));
            }

            start(row) {
                return this.data.mayDraft && row.state !== 'DONE' && el('a', {
                    class: 'ss-noprint', 'aria-label': `${this.text('schedule.start')}: ${row.activity}`,
                    href: page.link(this.data.projectKey, 'acts', {
                        act: 'new', item: row.item, year: String(this.answer.year), number: String(row.number),
                        ...(row.unitId ? { unit: row.unitId } : {}),
                    }),
                }, this.text('schedule.start'));
            }
        };
    });
