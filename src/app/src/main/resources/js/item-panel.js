/** Panel of a plan item and of its sub-tasks: its place in the plan, its occurrences with their marks (Appendix 1, column 7). */
define('service-safety/item-panel',
    ['service-safety/dom', 'service-safety/page', 'service-safety/rest', 'service-safety/messages', 'service-safety/table',
        'service-safety/item-mark'],
    ({ el, fill, lozenge }, page, rest, messages, tables, mark) => {
        const KEY = 'service-safety.item.';
        const DONE = 'ss-item-done';
        const DAY = 86400000;
        const SOON = 3;
        /** So that the panel is no higher than a screen. */
        const UPCOMING = 2;
        const OPEN = 6;
        const CONFIRMED = 3;

        class Panel {
            constructor(place) {
                this.place = place;
                this.data = page.dataOf(place);
                this.words = this.data.words;
                this.unfolded = new Set();
                place.lang = this.data.language;
            }

            text(key, ...values) {
                return this.words.text(KEY + key, ...values);
            }

            async load() {
                const stop = messages.loading(this.place, this.words, 4);
                try {
                    this.item = await rest.get(`/items/${encodeURIComponent(this.data.key)}`);
                    stop();
                    this.entering = this.first();
                    this.draw();
                    this.tell();
                } catch (refusal) {
                    stop();
                    if (!(refusal instanceof rest.Refusal)) {
                        throw refusal;
                    }
                    fill(this.place, messages.failure(this.words, this.text('failed'), refusal, () => this.load()));
                }
            }

            /** The page was read anew after a deed: Jira's own buttons and statuses have changed with it. */
            tell() {
                const said = window.sessionStorage.getItem(DONE);
                window.sessionStorage.removeItem(DONE);
                if (said) {
                    messages.done(said);
                }
            }

            done(said) {
                window.sessionStorage.setItem(DONE, said);
                window.location.reload();
            }

            /** The occurrence whose form stands open: that of the sub-task, else the latest late one. */
            first() {
                const marks = this.item.occurrences.filter((one) => one.can.includes('mark'));
                const own = marks.find((one) => one.due === this.data.due);
                const late = marks.filter((one) => one.overdue);
                const open = this.data.due ? own : late[late.length - 1];
                return open ? open.due : null;
            }

            daysTo(due) {
                return Math.round((Date.parse(due) - Date.parse(this.data.now.slice(0, 10))) / DAY);
            }

            draw() {
                fill(this.place, this.withdrawn(), this.lead(), this.facts(), this.acts(), this.table(), this.adding(), this.note());
            }

            withdrawn() {
                return this.data.withdrawn && messages.message('info', null, this.text('withdrawn', String(this.item.revision)));
            }

            lead() {
                const all = this.item.occurrences;
                const marked = all.filter((one) => one.mark).length;
                const late = all.filter((one) => one.overdue).length;
                return el('p', { class: 'ss-lead' },
                    el('b', {}, this.deadline()),
                    all.length > 1 && [' ', el('span', { class: 'ss-muted' },
                        this.text('marked-of', String(marked), String(all.length)),
                        late > 0 && [', ', el('span', { class: 'ss-late' }, this.text('late', String(late)))])]);
            }

            /** The next thing that has a day; else that there is none. */
            deadline() {
                const { term, occurrences } = this.item;
                const open = occurrences.filter((one) => one.state === 'TO_DO');
                const next = open.find((one) => one.due === this.data.due) || open.find((one) => !one.overdue) || open[0];
                if (next) {
                    return occurrences.length > 1 && this.daysTo(next.due) > 0
                        ? this.text('next', this.words.day(next.due), this.left(next.due)) : this.left(next.due);
                }
                if (term.kind === 'CONSTANT') {
                    return this.text('constant');
                }
                if (term.kind === 'ON_OCCASION') {
                    return this.text('on-occasion');
                }
                if (!this.data.inForce && !this.data.withdrawn) {
                    return this.text('not-in-force');
                }
                return occurrences.length ? this.text(occurrences.every((one) => one.state === 'CONFIRMED')
                    ? 'all-confirmed' : 'all-marked') : this.text('no-term');
            }

            left(due) {
                const days = this.daysTo(due);
                return days === 0 ? this.words.text('service-safety.days.today')
                    : this.words.counted(`service-safety.days.${days > 0 ? 'left' : 'over'}`, Math.abs(days));
            }

            facts() {
                const { data, item } = this;
                const fact = (name, value) => value && [el('dt', {}, this.text(name)), el('dd', {}, value)];
                return el('dl', { class: 'ss-facts' },
                    fact('place', [el('a', { href: page.link(data.projectKey, 'plan', { year: String(data.year) }) },
                        this.text('plan', String(data.year), String(item.revision))),
                    ', ', el('span', { class: 'ss-nw' }, this.text('number', String(item.number)))]),
                    fact('parent', data.due && el('a', { href: page.issue(item.key) }, `${item.key} ${item.activity}`)),
                    fact('monitor', data.monitor),
                    fact('term', item.term.text));
            }

            /** Of a planned control: the acts by which it is carried out. */
            acts() {
                const { acts, projectKey } = this.data;
                return acts.length > 0 && el('div', {}, el('p', { class: 'ss-earlier-name' }, this.text('acts')),
                    el('ul', { class: 'ss-plain' }, acts.map((act) => el('li', {},
                        el('a', { href: page.link(projectKey, 'acts', { act: act.id }) }, act.number
                            ? this.words.text('service-safety.acts.numbered', act.number)
                            : this.words.text('service-safety.acts.not-numbered')),
                        ` ${act.unitName} `,
                        el('span', { class: 'ss-muted' }, act.endedOn && `${this.words.day(act.endedOn)}, `,
                            this.words.text(`service-safety.act.state.${act.state}`))))));
            }

            /** Future ones on top; those near and those that somebody must do something about stay unfolded. */
            table() {
                const all = [...this.item.occurrences].reverse();
                if (!all.length) {
                    return null;
                }
                const upcoming = all.filter((one) => one.state === 'TO_DO' && this.daysTo(one.due) >= 0);
                const confirmed = all.filter((one) => one.state === 'CONFIRMED');
                const open = all.filter((one) => !upcoming.includes(one) && !confirmed.includes(one));
                const groups = [
                    ['upcoming', upcoming, upcoming.slice(-UPCOMING)],
                    ['open', open, open.slice(0, OPEN)],
                    ['confirmed', confirmed, confirmed.slice(0, CONFIRMED)],
                ];
                return tables.table(this.text('occurrences'),
                    [{ title: this.text('due'), width: '84px' }, { title: this.text('state-and-mark') }],
                    groups.flatMap(([name, rows, shown]) => this.rows(name, rows, shown)), 'ss-occurrences');
            }

            rows(name, rows, shown) {
                const hidden = rows.filter((one) => !shown.includes(one) && one.due !== this.data.due);
                if (!hidden.length || this.unfolded.has(name)) {
                    return rows.flatMap((one) => this.row(one));
                }
                const fold = el('tr', {}, el('td', { colspan: 2 }, el('button', {
                    class: 'aui-button aui-button-link', type: 'button',
                    onclick: () => {
                        this.unfolded.add(name);
                        this.draw();
                    },
                }, this.text(`show.${name}`, String(hidden.length)))));
                const left = rows.filter((one) => !hidden.includes(one)).flatMap((one) => this.row(one));
                return name === 'upcoming' ? [fold, ...left] : [...left, fold];
            }

            row(one) {
                const own = one.due === this.data.due;
                const form = this.form(one);
                const deed = !form && this.deeds(one);
                const rows = [el('tr', { class: own ? 'ss-sel' : null },
                    tables.named(one.issue && !own
                        ? el('a', { href: page.issue(one.issue) }, this.words.day(one.due)) : this.words.day(one.due)),
                    tables.cell(this.state(one), ' ', mark.said(this.words, one.mark), this.lateBy(one),
                        one.returnReason && el('p', { class: 'ss-note' }, this.text('returned', one.returnReason)), deed))];
                return form ? [...rows, el('tr', { class: 'ss-sel' }, el('td', { colspan: 2 }, form))] : rows;
            }

            state(one) {
                if (one.state === 'CONFIRMED') {
                    return lozenge('aui-lozenge-success aui-lozenge-subtle', this.text('confirmed'));
                }
                if (one.state === 'DONE') {
                    return lozenge('aui-lozenge-new aui-lozenge-subtle', this.text('awaiting'));
                }
                const days = this.daysTo(one.due);
                if (days < 0) {
                    return lozenge('aui-lozenge-error', this.left(one.due));
                }
                if (days === 0) {
                    return lozenge('aui-lozenge-moved', this.left(one.due));
                }
                return days <= SOON ? lozenge('aui-lozenge-moved aui-lozenge-subtle', this.left(one.due))
                    : el('span', {}, this.left(one.due));
            }

            lateBy(one) {
                const days = one.mark ? Math.round((Date.parse(one.mark.on) - Date.parse(one.due)) / DAY) : 0;
                return days > 0 && el('span', { class: 'ss-muted' },
                    ` +${this.words.counted('service-safety.days.count', days)}`);
            }

            deeds(one) {
                const button = (title, deed) => el('button', {
                    class: 'aui-button aui-button-link', type: 'button', onclick: deed,
                }, title);
                const open = (what) => () => {
                    this.entering = one.due;
                    this.returning = what === 'return';
                    this.draw();
                    this.place.querySelector('form .ss-in').focus();
                };
                return el('div', { class: 'ss-actions' },
                    one.can.includes('mark') && button(this.text('mark-it'), open('mark')),
                    one.can.includes('confirm') && button(this.text('confirm'),
                        () => this.send(this.address(one, 'confirm'), {}, this.text('was-confirmed'))),
                    one.can.includes('return') && button(this.text('return'), open('return')));
            }

            form(one) {
                if (this.entering !== one.due) {
                    return null;
                }
                const close = () => {
                    this.entering = null;
                    this.returning = false;
                    this.draw();
                };
                if (this.returning && one.can.includes('return')) {
                    return mark.reason(this.words, this.address(one, 'return'), () => this.done(this.text('was-returned')), close);
                }
                return one.can.includes('mark')
                    ? mark.entry(this.words, { address: this.address(one, 'mark'), monitor: this.data.monitor },
                        () => this.done(this.text('was-marked')), close) : null;
            }

            address(one, deed) {
                return `/items/${encodeURIComponent(this.item.key)}/occurrences/${one.due}/${deed}`;
            }

            async send(address, content, said) {
                try {
                    await rest.post(address, content);
                    this.done(said);
                } catch (refusal) {
                    if (!(refusal instanceof rest.Refusal)) {
                        throw refusal;
                    }
                    this.place.prepend(messages.alert('error', this.text('not-done'), messages.reason(this.words, refusal)));
                    this.place.firstChild.focus();
                }
            }

            /** An item on occasion: the occasion is entered with its mark. */
            adding() {
                if (!this.item.can.includes('add-occurrence')) {
                    return null;
                }
                const box = el('div', { class: 'ss-adding' });
                const begin = () => fill(box, el('button', {
                    class: 'aui-button', type: 'button',
                    onclick: () => {
                        fill(box, mark.entry(this.words, {
                            occasion: `/items/${encodeURIComponent(this.item.key)}/occurrences`, monitor: this.data.monitor,
                        }, () => this.done(this.text('was-marked')), begin));
                        box.querySelector('.ss-in').focus();
                    },
                }, this.text('add')));
                begin();
                return box;
            }

            note() {
                return this.item.occurrences.length > 0 && el('p', { class: 'ss-note' }, this.text('note'));
            }
        }

        function open(root) {
            root.querySelectorAll('[data-ss-item]:not([data-opened])').forEach((place) => {
                place.dataset.opened = 'true';
                place.dataset.ss = place.dataset.ssItem;
                new Panel(place).load();
            });
        }

        /** Jira puts panels of other issues into the page without opening it anew. */
        function watch() {
            open(document);
            new MutationObserver(() => open(document)).observe(document.body, { childList: true, subtree: true });
        }

        return { watch };
    });

require(['service-safety/item-panel'], (panel) => {
    if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', panel.watch);
    } else {
        panel.watch();
    }
});
