/** Page: what the order asks of the body until when, by list or by month. */
define('service-safety/obligations',
    ['service-safety/dom', 'service-safety/page', 'service-safety/rest', 'service-safety/messages', 'service-safety/form',
        'service-safety/table', 'service-safety/obligation-words', 'service-safety/obligations-month', 'service-safety/obligations-feed'],
    ({ el, fill }, page, rest, messages, forms, tables, obligations, Month, subscribe) => {
        const LIMIT = 50;
        const KINDS = ['PLAN', 'SEASONAL_EXERCISE', 'COVERAGE', 'ANALYSIS', 'ELIMINATION_REPORT', 'ITEM', 'DISPOSAL'];
        const STATES = {
            open: 'OVERDUE,DUE,COMING', overdue: 'OVERDUE', done: 'DONE,DONE_LATE', late: 'DONE_LATE', all: '',
        };

        return class Obligations {
            constructor(root, data) {
                this.data = data;
                this.words = data.words;
                const year = data.today.slice(0, 4);
                this.filter = {
                    kind: KINDS.includes(page.asked('kind')) ? page.asked('kind') : '',
                    state: page.asked('state') in STATES ? page.asked('state') : 'open',
                    from: page.asked('from') || `${year}-01-01`,
                    to: page.asked('to') || `${year}-12-31`,
                    subtree: page.asked('subtree') === 'true',
                };
                this.view = page.asked('view') === 'month' ? 'month' : 'list';
                this.month = new Month(data, () => this.scope(), () => this.overdue());
                this.content = el('div', {});
                this.list = el('div', {});
                fill(root, this.head(), this.content, page.printed(data, this.text('title')));
                this.show();
            }

            text(key, ...values) {
                return this.words.text(`service-safety.obligations.${key}`, ...values);
            }

            scope() {
                return { kind: this.filter.kind, subtree: this.filter.subtree || '' };
            }

            head() {
                const view = (name) => el('button', {
                    class: 'aui-button', type: 'button', 'aria-pressed': String(this.view === name), 'data-view': name,
                    onclick: () => this.turn(name),
                }, this.text(`view.${name}`));
                this.views = el('div', { class: 'aui-buttons' }, view('list'), view('month'));
                return page.head({
                    title: this.text('title'),
                    sub: [el('span', {}, this.data.body.name), el('span', {}, this.text('derived'))],
                    actions: [this.views, el('button', {
                        class: 'aui-button', type: 'button', onclick: () => subscribe(this.data),
                    }, this.text('subscribe')), el('button', {
                        class: 'aui-button', type: 'button', onclick: () => window.print(),
                    }, this.words.text('service-safety.ui.print'))],
                });
            }

            turn(view) {
                this.view = view;
                page.remember({ view: view === 'month' ? view : null });
                this.views.querySelectorAll('button').forEach((button) => button.setAttribute('aria-pressed',
                    String(button.dataset.view === view)));
                this.show();
            }

            overdue() {
                this.filter.state = 'overdue';
                this.filter.from = `${Number(this.data.today.slice(0, 4)) - 1}-01-01`;
                this.turn('list');
            }

            show() {
                if (this.view === 'month') {
                    fill(this.content, this.tools(false), this.month.place);
                    this.month.load();
                } else {
                    this.figures = el('div', {});
                    fill(this.content, this.figures, this.tools(true), this.list);
                    this.load(0);
                }
            }

            changed(values) {
                Object.assign(this.filter, values);
                const { kind, state, from, to, subtree } = this.filter;
                page.remember({ kind, state: state === 'open' ? null : state, from, to, subtree: subtree ? 'true' : null });
                if (this.view === 'month') {
                    this.month.load();
                } else {
                    this.load(0);
                }
            }

            tools(whole) {
                const { filter } = this;
                const select = (name, options) => {
                    const box = forms.choice(options, filter[name], { 'aria-label': this.text(name) });
                    box.addEventListener('change', () => this.changed({ [name]: box.value }));
                    return box;
                };
                const day = (name) => {
                    const box = forms.input({ class: 'ss-in w1', value: this.words.day(filter[name]) });
                    box.addEventListener('change', () => this.changed({ [name]: this.words.isoDay(box.value) }));
                    return el('label', {}, this.text(name), ' ', box);
                };
                const subtree = el('input', { type: 'checkbox', checked: filter.subtree });
                subtree.addEventListener('change', () => this.changed({ subtree: subtree.checked }));
                this.number = el('span', { class: 'ss-push ss-muted', role: 'status' });
                return el('div', { class: 'ss-tools', role: 'search', 'aria-label': this.text('filter') },
                    select('kind', [['', this.text('kind.all')], ...KINDS.map((kind) => [kind, this.text(`kind.${kind}`)])]),
                    whole && select('state', Object.keys(STATES).map((state) => [state, this.text(`state.${state}`)])),
                    whole && [day('from'), day('to')],
                    el('label', {}, subtree, ' ', this.text('subtree')),
                    whole && this.number);
            }

            async load(start) {
                const stop = messages.loading(this.list, this.words, 8);
                const { from, to } = this.filter;
                const asked = { unit: this.data.body.id, from, to, ...this.scope() };
                try {
                    const [answer, summary] = await Promise.all([
                        rest.get('/deadlines', { ...asked, state: STATES[this.filter.state], start, limit: LIMIT }),
                        rest.get('/deadlines/summary', asked),
                    ]);
                    stop();
                    fill(this.figures, this.strip(summary));
                    fill(this.number, this.words.counted('service-safety.obligations.number', answer.total));
                    fill(this.list, answer.total ? this.table(answer, summary) : this.nothing(summary));
                } catch (refusal) {
                    stop();
                    fill(this.figures);
                    fill(this.list, messages.failure(this.words, this.text('failed'), refusal, () => this.load(start)));
                }
            }

            nothing(summary) {
                const { overdue, soon, later, doneInTime, doneLate } = summary;
                if (this.filter.state === 'open' && doneInTime + doneLate > 0) {
                    return messages.empty(this.text('all-done'), this.text('all-done.why'));
                }
                return overdue + soon + later + doneInTime + doneLate > 0
                    ? messages.empty(this.words.text('service-safety.ui.nothing-found'), null, el('button', {
                        class: 'aui-button', type: 'button',
                        onclick: () => {
                            this.filter.state = 'all';
                            this.show();
                        },
                    }, this.words.text('service-safety.ui.reset-filter')))
                    : messages.empty(this.text('none'), this.text('none.why'));
            }

            strip(summary) {
                const figure = (key, value, note, classes) => el('div', {}, el('dt', {}, this.text(key)),
                    el('dd', { class: classes }, this.words.number(value), note && el('small', {}, note)));
                const done = summary.doneInTime + summary.doneLate;
                return el('dl', { class: 'ss-figs' },
                    figure('figure.overdue', summary.overdue, null, summary.overdue ? 'ss-late' : null),
                    figure('figure.soon', summary.soon, this.text('figure.until', this.words.day(summary.soonUntil))),
                    figure('figure.later', summary.later, this.text('figure.until', this.words.day(this.filter.to))),
                    figure('figure.in-time', summary.doneInTime, done > 0 && this.words.counted(
                        'service-safety.obligations.figure.of-done', done, this.words.percent(summary.doneInTime / done))),
                    figure('figure.late', summary.doneLate, summary.meanDaysLate !== null
                        && this.text('figure.mean', this.words.number(Math.round(summary.meanDaysLate * 10) / 10))));
            }

            table(answer, summary) {
                const several = this.filter.subtree;
                const columns = [
                    { title: this.text('column.due'), width: '96px' },
                    { title: this.text('column.title') },
                    several && { title: this.words.text('service-safety.ui.body'), width: '220px' },
                    { title: this.text('column.performer'), width: '190px' },
                    { title: this.text('column.state'), width: '190px' },
                    !several && { title: this.text('column.proof'), width: '190px' },
                    { title: this.text('column.clause'), width: '64px' },
                ].filter(Boolean);
                const group = (item) => (!obligations.open(item) ? 'done' : item.state === 'OVERDUE' ? 'overdue'
                    : item.due <= summary.soonUntil ? 'soon' : 'later');
                const rows = [];
                answer.items.forEach((item, at) => {
                    if (this.filter.state === 'open' && (at === 0 || group(item) !== group(answer.items[at - 1]))) {
                        rows.push(tables.group(columns.length, this.text(`group.${group(item)}`), String(summary[group(item)])));
                    }
                    rows.push(this.row(item, several));
                });
                return [tables.scrolled(this.text('title'), tables.table(this.text('title'), columns, rows, 'ss-fixed ss-wide-table')),
                    tables.pager(this.words, answer, (start) => this.load(start)),
                    el('p', { class: 'ss-note' }, this.text('note'))];
            }

            row(item, several) {
                return tables.row({},
                    tables.cell(this.words.day(item.due)),
                    tables.named(obligations.title(item)),
                    several && tables.cell(item.unitName),
                    tables.cell(item.performer),
                    tables.cell(obligations.state(this.words, item)),
                    !several && tables.cell(item.proof),
                    tables.cell(item.clause && page.clause(this.words, item.clause)));
            }
        };
    });

require(['service-safety/page', 'service-safety/obligations', 'service-safety/no-body'], (page, Obligations, noBody) => {
    page.start('ss-obligations', (root, data) => {
        if (data.body) {
            new Obligations(root, data);
        } else {
            noBody(root, data);
        }
    });
});
