/** The four quarters of a year beside each other: who was inspected when, and whether it was enough (clause 13). */
define('service-safety/coverage-year',
    ['service-safety/dom', 'service-safety/page', 'service-safety/rest', 'service-safety/messages'],
    ({ el, fill }, page, rest, messages) => {
        const FILTER_FROM = 40;

        return class CoverageYear {
            constructor(data) {
                this.data = data;
                this.words = data.words;
                this.place = el('section', { 'aria-labelledby': 'ss-year' });
                this.onlyLeft = false;
            }

            text(key, ...values) {
                return this.words.text(`service-safety.coverage.${key}`, ...values);
            }

            async load(year, current) {
                this.current = current;
                const stop = messages.loading(this.place, this.words, 8);
                try {
                    const [answer, acts] = await Promise.all([
                        rest.get('/coverage/year', { unit: this.data.body.id, year }),
                        rest.get('/acts', {
                            unit: this.data.body.id, from: `${year}-01-01`, to: `${year}-12-31`, limit: 1000,
                        }),
                    ]);
                    stop();
                    this.acts = new Map(acts.items.map((act) => [`${act.unitId}:${act.endedOn}`, act]));
                    this.answer = answer;
                    this.show();
                } catch (refusal) {
                    stop();
                    fill(this.place, this.title(year),
                        messages.failure(this.words, this.text('failed'), refusal, () => this.load(year, current)));
                }
            }

            title(year) {
                return el('h2', { class: 'ss-h', id: 'ss-year' }, this.text('year', String(year)));
            }

            show() {
                const { answer } = this;
                const rows = answer.rows.filter((row) => !this.onlyLeft || !row.inspected);
                fill(this.place, this.title(answer.year), this.filter(),
                    el('table', { class: 'aui ss ss-heat' },
                        el('caption', { class: 'assistive' }, this.text('year', String(answer.year))),
                        el('thead', {}, el('tr', {},
                            el('th', { scope: 'col' }, this.text('unit')),
                            answer.quarters.map((quarter) => this.head(quarter)))),
                        el('tbody', {}, rows.map((row) => this.row(row)), this.sums(), this.verdicts())),
                    this.key());
            }

            filter() {
                if (this.answer.rows.length < FILTER_FROM) {
                    return null;
                }
                const box = el('input', { type: 'checkbox', checked: this.onlyLeft });
                box.addEventListener('change', () => {
                    this.onlyLeft = box.checked;
                    this.show();
                });
                return el('p', {}, el('label', {}, box, ' ', this.text('only-left')));
            }

            head({ quarter }) {
                const name = this.words.text(`service-safety.quarter.${quarter.slice(-1)}`);
                const current = quarter === this.current;
                return el('th', { scope: 'col', class: 'q', 'aria-current': current && 'true' },
                    current ? this.text('running', name) : name);
            }

            row(row) {
                return el('tr', {},
                    el('th', { scope: 'row' }, row.unitName, !row.inspected && el('div', { class: 'ss-late' },
                        this.text('not-in-year', String(this.answer.year)))),
                    row.cells.map((cell) => this.cell(cell, row)));
            }

            cell(cell, row) {
                const day = cell.on && this.words.dayAndMonth(cell.on);
                const shown = {
                    INSPECTED: () => ['on', this.act(cell, row, this.text('cell.signed', day))],
                    PLANNED: () => ['plan', this.act(cell, row, this.text('cell.planned', day))],
                    NOT_INSPECTED: () => ['off', '\u2013'],
                    ABSENT: () => ['na', this.text('cell.absent')],
                };
                const [kind, content] = shown[cell.state]();
                return el('td', { class: kind }, el('span', {}, content));
            }

            /** The act is a link where the person may open it; where not, the day stands alone. */
            act(cell, row, text) {
                const act = this.acts.get(`${cell.unitId}:${cell.on}`);
                return act ? el('a', {
                    href: page.link(this.data.projectKey, 'acts', { act: act.id }), 'aria-label': `${text}, ${row.unitName}`,
                }, text) : text;
            }

            sums() {
                return el('tr', { class: 'sum' }, el('th', { scope: 'row' }, el('b', {}, this.text('inspected'))),
                    this.answer.quarters.map((quarter) => el('td', {},
                        quarter.verdict === 'COMING' ? '\u2013' : [
                            el('div', {}, this.text('count-of', String(quarter.inspected), String(quarter.total))),
                            quarter.share !== null && el('div', { class: quarter.verdict === 'NOT_MET' && 'ss-late' },
                                this.words.percent(quarter.share)),
                        ])));
            }

            verdicts() {
                return el('tr', {},
                    el('th', { scope: 'row' }, el('b', {}, this.text('requirement', this.words.percent(this.data.share)))),
                    this.answer.quarters.map(({ verdict }) => el('td', { class: verdict === 'NOT_MET' && 'ss-bad' },
                        this.text(`verdict.${verdict}`))));
            }

            key() {
                const one = (sign, meaning) => el('li', {}, el('b', {}, sign), ' ', this.text(`key.cell.${meaning}`));
                const day = this.text('cell.key-date');
                return el('ul', { class: 'ss-key' },
                    one(this.text('cell.signed', day), 'signed'),
                    one(this.text('cell.planned', day), 'planned'),
                    one('\u2013', 'none'),
                    one(this.text('cell.absent'), 'absent'));
            }
        };
    });
