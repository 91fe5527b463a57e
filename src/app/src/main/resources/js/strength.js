/** Page: the average number of servicemen of the body's units, month by month (clause 17). */
define('service-safety/strength',
    ['service-safety/dom', 'service-safety/page', 'service-safety/rest', 'service-safety/messages', 'service-safety/form',
        'service-safety/table', 'service-safety/strength-grid'],
    ({ el, fill }, page, rest, messages, forms, tables, Grid) => {
        const LIMIT = 50;
        const AROUND = 10;
        const KINDS = ['BODY', 'DEPARTMENT', 'SERVICE', 'SUBUNIT'];

        return class Strength {
            constructor(root, data) {
                this.data = data;
                this.words = data.words;
                this.today = data.now.slice(0, 10);
                const year = Number(page.asked('year'));
                this.year = Number.isInteger(year) && year > 1990 && year < 2100 ? year : Number(this.today.slice(0, 4));
                this.kind = KINDS.includes(page.asked('kind')) ? page.asked('kind') : '';
                this.list = el('div', {});
                this.found = el('p', { class: 'ss-note', role: 'status' });
                this.place = el('div', {});
                fill(root, this.place, this.list, this.found, page.printed(data, this.text('title')));
                fill(this.place, this.head(false), this.tools());
                this.guard();
                this.load(0);
            }

            text(key, ...values) {
                return this.words.text(`service-safety.strength.${key}`, ...values);
            }

            head(may) {
                this.save = may && el('button', {
                    class: 'aui-button aui-button-primary', type: 'button', 'aria-disabled': 'true', onclick: () => this.store(),
                }, this.text('save'));
                const load = may && el('a', {
                    class: 'aui-button', href: page.link(this.data.projectKey, 'strength', { view: 'import' }),
                }, this.text('import'));
                return page.head({
                    title: this.text('title'),
                    sub: [el('span', {}, this.data.body.name), page.clause(this.words, '17')],
                    actions: [this.save, load, el('button', {
                        class: 'aui-button', type: 'button', onclick: () => window.print(),
                    }, this.words.text('service-safety.ui.print'))],
                });
            }

            tools() {
                const now = Number(this.today.slice(0, 4));
                const years = Array.from({ length: AROUND + 2 }, (_, at) => String(now + 1 - at));
                const year = forms.choice([...new Set([...years, String(this.year)])].map((each) => [each, each]), String(this.year), { class: 'ss-in w1' });
                const kind = forms.choice([['', this.text('any-kind')], ...KINDS.map((each) => [each,
                    this.words.text(`service-safety.unit.kind.${each}`)])], this.kind, { class: 'ss-in' });
                year.addEventListener('change', () => this.refine(() => {
                    this.year = Number(year.value);
                }, () => {
                    year.value = String(this.year);
                }));
                kind.addEventListener('change', () => this.refine(() => {
                    this.kind = kind.value;
                }, () => {
                    kind.value = this.kind;
                }));
                return el('form', { class: 'ss-tools', role: 'search', 'aria-label': this.text('filter'), onsubmit: (event) => event.preventDefault() },
                    el('label', {}, this.text('year'), year),
                    el('label', {}, this.text('kind'), kind));
            }

            /** Another part of the grid, unless what was typed would be lost and the person stays. */
            refine(change, back) {
                if (!this.mayLeave()) {
                    back();
                    return;
                }
                change();
                page.remember({ year: String(this.year), kind: this.kind });
                this.load(0);
            }

            mayLeave() {
                return !this.dirty() || window.confirm(this.text('leave'));
            }

            dirty() {
                return Boolean(this.grid) && this.grid.changes().length > 0;
            }

            guard() {
                window.addEventListener('beforeunload', (event) => {
                    if (this.dirty()) {
                        event.preventDefault();
                    }
                });
            }

            async load(start) {
                this.grid = null;
                const stop = messages.loading(this.list, this.words, 10);
                try {
                    const months = { from: `${this.year}-01`, to: `${this.year}-12` };
                    const [answer, body] = await Promise.all([
                        rest.get('/strength', { under: this.data.body.id, kind: this.kind, ...months, start, limit: LIMIT }),
                        start === 0 && !this.kind && rest.get(`/units/${this.data.body.id}/strength`, months),
                    ]);
                    stop();
                    // the body itself, which stands above its list
                    this.show(answer, body ? [body, ...answer.items] : answer.items);
                } catch (refusal) {
                    stop();
                    fill(this.list, messages.failure(this.words, this.text('failed'), refusal, () => this.load(start)));
                }
            }

            show(answer, units) {
                this.answer = answer;
                if (!units.length) {
                    fill(this.found);
                    fill(this.list, messages.empty(this.text('none'), this.text('none.why')));
                    return;
                }
                const may = units.some((unit) => unit.can.includes('edit'));
                this.grid = new Grid(this.words, {
                    year: this.year, today: this.today, rows: units, changed: (pasted) => this.tell(pasted),
                });
                fill(this.place, this.head(may), this.tools());
                fill(this.list, this.grid.form.summary, !may && messages.message('info', null, this.text('read-only')), this.grid.table(),
                    tables.pager(this.words, answer, (from) => this.mayLeave() && this.load(from)),
                    el('p', { class: 'ss-note' }, this.text('note')));
                this.tell();
            }

            tell(pasted) {
                const months = this.grid.changes().reduce((sum, { months: changed }) => sum + Object.keys(changed).length, 0);
                if (this.save) {
                    this.save.setAttribute('aria-disabled', String(months === 0));
                }
                fill(this.found,
                    pasted && `${this.text('pasted', String(pasted.pasted), String(pasted.left))} `,
                    months ? `${this.words.counted('service-safety.strength.changed', months)} ` : '',
                    this.grid.missing() ? this.words.counted('service-safety.strength.missing', this.grid.missing()) : this.text('complete'));
            }

            async store() {
                const units = this.grid.changes();
                if (!units.length || this.save.getAttribute('aria-busy') === 'true') {
                    return;
                }
                this.save.setAttribute('aria-busy', 'true');
                try {
                    await rest.put('/strength', { units });
                    messages.done(this.text('saved'));
                    await this.load(this.answer.start);
                } catch (refusal) {
                    if (!refusal.errors) {
                        throw refusal;
                    }
                    this.grid.refuse(refusal, units);
                } finally {
                    this.save.removeAttribute('aria-busy');
                }
            }
        };
    });

require(['service-safety/page', 'service-safety/strength', 'service-safety/file-import', 'service-safety/no-body'],
    (page, Strength, FileImport, noBody) => {
        page.start('ss-strength', (root, data) => {
            if (!data.body) {
                noBody(root, data);
            } else if (page.asked('view') === 'import') {
                new FileImport(root, data, 'strength');
            } else {
                new Strength(root, data);
            }
        });
    });
