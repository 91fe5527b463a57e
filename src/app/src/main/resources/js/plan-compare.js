/** Two revisions of a plan side by side (clause 5, second part): what changed, word by word, and what happened to the marks. */
define('service-safety/plan-compare',
    ['service-safety/dom', 'service-safety/page', 'service-safety/rest', 'service-safety/messages', 'service-safety/form',
        'service-safety/table', 'service-safety/word-diff', 'service-safety/plan-words', 'service-safety/plan-deeds'],
    ({ el, fill, lozenge }, page, rest, messages, forms, tables, diff, say, deeds) => {
        const MOST = 1000;
        const FEW = 4;
        const SHAPES = { ADDED: 'aui-lozenge-success', REMOVED: 'aui-lozenge-error', CHANGED: 'aui-lozenge-current' };

        class Comparison {
            constructor(view, from, to) {
                this.view = view;
                this.words = view.words;
                this.data = view.data;
                this.from = from;
                this.to = to;
                this.marks = new Map();
            }

            text(key, ...values) {
                return say.text(this.words, `compare.${key}`, ...values);
            }

            revision(number) {
                return this.data.revisions.find((each) => each.number === number);
            }

            async read() {
                const path = `/plans/${this.data.plan.id}`;
                const [changes, now] = await Promise.all([
                    rest.get(`${path}/revisions/${this.to}/changes`, { from: this.from, limit: MOST }),
                    rest.get(`${path}/items`, { revision: this.to, limit: 1, brief: true }),
                ]);
                this.changes = changes;
                this.total = now.total;
            }

            /** How often an item had been marked, for those that changed; said when it is known, the table does not wait for it. */
            async readMarks() {
                const keys = new Set(this.changes.items.map((item) => item.key));
                for (let start = 0, total = 1; start < total && keys.size; start += MOST) {
                    const answer = await rest.get(`/plans/${this.data.plan.id}/items`, {
                        revision: this.from, start, limit: MOST, brief: true,
                    });
                    total = answer.total;
                    answer.items.filter((item) => keys.has(item.key)).forEach((item) => {
                        this.marks.set(item.key, item.progress.confirmed + item.progress.awaiting);
                    });
                }
            }

            show(place) {
                const { view, data } = this;
                const title = this.text('title', String(data.year));
                fill(view.top, page.head({
                    crumbs: [el('a', { href: view.link({}) }, say.text(this.words, 'title-of', String(data.year))), ' / ', this.text('crumb')],
                    title,
                    sub: [say.state(this.words, this.revision(this.to)), page.clause(this.words, '5')],
                    actions: [this.to === data.plan.revision && deeds.decisions(view), el('button', {
                        class: 'aui-button', type: 'button', onclick: () => window.print(),
                    }, this.words.text('service-safety.ui.print'))],
                }));
                const { document, items } = this.changes;
                fill(place, this.choice(), this.counts(),
                    document.length || items.length ? this.table() : messages.empty(this.text('same'), this.text('same.why')));
                fill(view.foot, page.printed(view.page, title));
            }

            choice() {
                const options = this.data.revisions.map((each) => [String(each.number), say.revisionName(this.words, each)]);
                const chooser = (name, chosen) => {
                    const control = forms.choice(options, String(chosen));
                    control.addEventListener('change', () => this.go({ [name]: control.value }));
                    return el('label', {}, this.text(name), ' ', control);
                };
                return el('form', {
                    class: 'ss-tools', role: 'search', 'aria-label': this.text('choice'), onsubmit: (event) => event.preventDefault(),
                }, chooser('from', this.from), chooser('to', this.to), el('button', {
                    class: 'aui-button', type: 'button', onclick: () => this.go({ from: this.to, to: this.from }),
                }, this.text('swap')));
            }

            go(choice) {
                page.remember({ from: String(choice.from || this.from), to: String(choice.to || this.to) });
                this.view.open();
            }

            counts() {
                const { items, total } = this.changes;
                const of = (change) => items.filter((item) => item.change === change).length;
                const figure = (key, value) => el('div', {}, el('dt', {}, this.text(key)), el('dd', {}, value));
                return el('dl', { class: 'ss-figs' },
                    figure('added', String(of('ADDED'))), figure('changed', String(of('CHANGED'))), figure('removed', String(of('REMOVED'))),
                    figure('unchanged', total > items.length ? '\u2013' : String(this.total - of('ADDED') - of('CHANGED'))),
                    this.why());
            }

            /** Why the later of the two was made, by whom and when. */
            why() {
                const later = this.revision(Math.max(this.from, this.to));
                return later.reason && el('div', { class: 'ss-figs-wide' }, el('dt', {}, this.text('why'), ' ', page.clause(this.words, '5')),
                    el('dd', {}, `${say.text(this.words, `cause.${later.cause}`)}: ${later.reason}`,
                        el('small', {}, [
                            later.submittedOn && this.text('submitted', this.words.day(later.submittedOn)),
                            later.approvedOn && this.text('approved', this.words.day(later.approvedOn)),
                        ].filter(Boolean).join(', '))));
            }

            table() {
                const { document, items } = this.changes;
                const part = (title, rows) => rows.length > 0 && [tables.group(5, title), rows];
                const columns = [
                    { title: say.text(this.words, 'column.1'), width: '54px' }, { title: this.text('change'), width: '118px' },
                    { title: this.text('field'), width: '168px' },
                    { title: this.text('before', String(this.from)) }, { title: this.text('now', String(this.to)) },
                ];
                return [tables.scrolled(this.text('table'), tables.table(this.text('table'), columns, [
                    part(say.text(this.words, 'document'), document.map((field) => this.changed(field, null, true))),
                    part(say.text(this.words, 'items.title'), items.map((item) => this.item(item))),
                ], 'ss-fixed ss-compare')),
                el('p', { class: 'ss-note' }, this.text('legend', String(this.to), String(this.from)),
                    this.changes.total > items.length && ` ${this.words.text('service-safety.ui.shown', '1', String(items.length), this.words.number(this.changes.total))}`)];
            }

            lozenge(change) {
                return lozenge(`aui-lozenge-subtle ${SHAPES[change]}`, this.text(`lozenge.${change}`));
            }

            item(item) {
                if (item.change === 'CHANGED') {
                    return this.fields(item.fields).map((field, at) => this.changed(field, item, at === 0));
                }
                const side = item.change === 'ADDED' ? 'to' : 'from';
                const whole = this.whole(item, side);
                const none = (key) => el('td', { class: 'ss-muted' }, this.text(key));
                return tables.row({},
                    tables.cell(String(item.number)), tables.cell(this.lozenge(item.change)), tables.named(this.text('item')),
                    side === 'to' ? [none('was-not'), tables.cell(whole)] : [tables.cell(whole), none('is-not')]);
            }

            /** A term and the days it means are one change; only days that changed without it are told for themselves. */
            fields(fields) {
                return fields.filter((field) => field.field !== 'term.dates' || !fields.some((other) => other.field === 'term.text'));
            }

            whole(item, side) {
                const said = Object.fromEntries(item.fields.map((field) => [field.field, field[side]]));
                const person = (role) => said[`${role}.title`] || said[`${role}.user`];
                const rest_ = [person('responsible'), person('monitor') && this.text('monitors', person('monitor')), said['term.text'], said.form];
                return [el(side === 'to' ? 'ins' : 'del', {}, item.activity),
                    el('div', { class: 'ss-muted' }, rest_.filter(Boolean).join('; '), side === 'from' && this.kept(item, 'kept-in', String(this.from)))];
            }

            kept(item, key, ...values) {
                const marks = this.marks.get(item.key);
                return marks > 0 && `; ${this.text(key, String(marks), ...values)}`;
            }

            changed(field, item, first) {
                const { before, now } = this.values(field);
                const days = item && field.field === 'term.text' && item.fields.find((other) => other.field === 'term.dates');
                return tables.row({},
                    tables.cell(item && first ? String(item.number) : ''),
                    tables.cell(first || !item ? this.lozenge('CHANGED') : ''),
                    tables.named(this.label(field.field)),
                    tables.cell(before, days && el('div', { class: 'ss-muted' }, this.days(days.from))),
                    tables.cell(now, days && el('div', { class: 'ss-muted' }, this.days(days.to), this.kept(item, 'kept'))));
            }

            values({ field, from, to }) {
                const said = (value) => {
                    if (!value) {
                        return '';
                    }
                    return field === 'kind' ? say.kind(this.words, value) : field === 'term.dates' ? this.days(value) : value;
                };
                const marked = diff(said(from), said(to));
                const empty = el('span', { class: 'ss-muted' }, this.text('empty'));
                return { before: from ? marked.before : empty, now: to ? marked.now : empty };
            }

            label(field) {
                const columns = {
                    number: '1', activity: '2', 'responsible.title': '3', 'monitor.title': '4', 'term.text': '5', 'term.dates': '5', form: '6',
                };
                return columns[field] ? say.text(this.words, `column.${columns[field]}`) : say.text(this.words, `field.${field}`);
            }

            days(list) {
                const days = (list || '').split(', ').filter(Boolean);
                return days.length && days.length <= FEW ? days.map((day) => this.words.day(day)).join(', ')
                    : say.counted(this.words, 'term.count', days.length);
            }
        }

        /** Shows the comparison that the address asks for: of the latest revision with the one in force or before it, if it names none. */
        return async function compare(view) {
            const { data } = view;
            const numbers = data.revisions.map((each) => each.number);
            const asked = (name, otherwise) => (numbers.includes(Number(page.asked(name))) ? Number(page.asked(name)) : otherwise);
            const to = asked('to', data.plan.revision);
            const before = data.plan.inForce && data.plan.inForce !== to ? data.plan.inForce : Math.max(1, to - 1);
            const comparison = new Comparison(view, asked('from', before), to);
            data.revision = comparison.revision(to);
            await comparison.read();
            comparison.show(view.main);
            if (data.plan.inForce) {
                await comparison.readMarks();
                comparison.show(view.main);
            }
        };
    });
