/** Appendix 1 as people know it: seven columns with their numbers, grouped by kind; six of them in a draft that is being written. */
define('service-safety/plan-table',
    ['service-safety/dom', 'service-safety/page', 'service-safety/messages', 'service-safety/table', 'service-safety/plan-words',
        'service-safety/plan-grid'],
    ({ el, fill, lozenge }, page, messages, tables, say, grid) => {
        const MANY = 100;
        const STEP = 50;
        const WIDTHS = ['54px', null, '144px', '152px', '158px', '104px', '166px'];
        const WIDTHS_OF_DRAFT = ['56px', null, '136px', '136px', '164px', '100px'];

        return class Table {
            constructor(view) {
                this.view = view;
                this.words = view.words;
                this.shown = new Map();
                this.open = new Map();
                this.chosen = new Set();
                this.element = el('div', {});
            }

            text(key, ...values) {
                return say.text(this.words, key, ...values);
            }

            get editing() {
                return this.view.data.editing;
            }

            get columns() {
                return this.editing ? 6 : 7;
            }

            /** Builds the rows anew; what is open stays open, and the keyboard where it was. */
            refresh() {
                const { data, filter } = this.view;
                const passed = filter.of(data.items);
                fill(filter.count, filter.active ? this.text('items-of', this.words.number(passed.length), this.words.number(data.items.length))
                    : say.counted(this.words, 'items', data.items.length));
                const withdrawn = filter.of(data.withdrawn);
                if (!passed.length && !withdrawn.length) {
                    fill(this.element, this.nothing());
                    return;
                }
                const at = grid.place(this.element);
                fill(this.element, tables.scrolled(this.text('items.title'), this.table(passed, withdrawn)));
                if (this.editing) {
                    grid.start(this.element, at, this);
                    this.view.editing.attach();
                }
            }

            nothing() {
                const { filter } = this.view;
                if (!filter.active) {
                    return messages.empty(this.text('no-items'), this.text(this.editing ? 'no-items.why' : 'no-items.who'));
                }
                return messages.empty(this.words.text('service-safety.ui.nothing-found'), this.text('filter.finds-nothing'), el('button', {
                    class: 'aui-button', type: 'button', onclick: () => filter.clear(),
                }, this.words.text('service-safety.ui.reset-filter')));
            }

            table(items, withdrawn) {
                const numbers = Array.from({ length: this.columns }, (_, at) => at + 1);
                const widths = this.editing ? WIDTHS_OF_DRAFT : WIDTHS;
                return el('table', {
                    class: 'aui ss ss-fixed ss-plan', role: this.editing && 'grid', 'aria-multiselectable': this.editing && 'true',
                },
                el('caption', { class: 'assistive' }, this.text('items.title')),
                el('colgroup', {}, widths.map((width) => el('col', width && { style: `width:${width}` }))),
                el('thead', {},
                    el('tr', {}, numbers.map((number) => el('th', { scope: 'col' },
                        this.text(`column.${number}`)))),
                    el('tr', { class: 'ss-numbers' }, numbers.map((number) => el('th', { scope: 'col' }, String(number))))),
                el('tbody', {}, say.GROUPS.map((group) => this.group(group, items)), withdrawn.length > 0 && this.withdrawn(withdrawn)));
            }

            group(group, passed) {
                const items = passed.filter((item) => group.kinds.includes(item.kind));
                if (!items.length) {
                    return null;
                }
                const all = this.view.data.items.filter((item) => group.kinds.includes(item.kind));
                const open = this.isOpen(group, all);
                const limit = this.shown.get(group.id) || STEP;
                return [
                    this.head(group, items, all, open),
                    open && items.slice(0, limit).map((item) => this.row(item)),
                    open && items.length > limit && this.more(group, items.length, limit),
                ];
            }

            /** What a clarification took out while it was due stays to be done, so it is not lost from sight. */
            withdrawn(items) {
                return [
                    el('tr', { class: 'ss-group' }, el('th', { scope: 'colgroup', colspan: this.columns },
                        this.text('group.WITHDRAWN'), el('small', {},
                            `${this.words.text('service-safety.ui.clause', '5')} · ${this.text('group.WITHDRAWN.note')}`))),
                    items.map((item) => this.row(item)),
                ];
            }

            /** A long plan is closed but for what is late; what somebody opened, closed or looks for goes before that. */
            isOpen(group, all) {
                if (this.open.has(group.id)) {
                    return this.open.get(group.id);
                }
                return this.view.data.items.length <= MANY || this.view.filter.active
                    || (this.view.data.progress && all.some((item) => item.progress.overdue));
            }

            head(group, items, all, open) {
                const { words } = this;
                // marks belong to the revision by which the work is done
                const sum = (name) => (this.view.data.progress ? all.reduce((total, item) => total + item.progress[name], 0) : 0);
                const total = sum('total');
                const late = sum('overdue');
                const count = items.length < all.length ? this.text('group.shown', words.number(items.length), words.number(all.length))
                    : say.counted(words, 'items', all.length);
                return el('tr', { class: 'ss-group' }, el('th', { scope: 'colgroup', colspan: this.columns },
                    el('button', {
                        class: 'ss-fold', type: 'button', 'aria-expanded': String(open), tabindex: this.editing && '-1',
                        onclick: () => this.toggle(group, !open),
                    }, this.text(`group.${group.id}`)),
                    el('small', {},
                        [group.clause && words.text('service-safety.ui.clause', group.clause), count,
                            total > 0 && this.text('group.done', words.number(sum('confirmed')), words.number(total))].filter(Boolean).join(' · '),
                        late > 0 && [' · ', el('span', { class: 'ss-late' }, say.counted(words, 'group.late', late))])));
            }

            toggle(group, open) {
                this.open.set(group.id, open);
                this.refresh();
                const button = [...this.element.querySelectorAll('.ss-fold')].find((each) => each.textContent === this.text(`group.${group.id}`));
                if (button && !this.editing) {
                    button.focus();
                }
            }

            more(group, total, limit) {
                return el('tr', { class: 'ss-more' }, el('td', { colspan: this.columns },
                    this.words.text('service-safety.ui.shown', '1', String(limit), String(total)), ' ',
                    el('button', {
                        class: 'aui-button aui-button-link', type: 'button',
                        onclick: () => {
                            this.shown.set(group.id, limit + STEP);
                            this.refresh();
                        },
                    }, this.text('more'))));
            }

            row(item) {
                const { words, view } = this;
                const { year, today, revision } = view.data;
                const cell = (content, attributes) => el('td', { ...attributes }, content);
                const link = el('a', { href: page.issue(item.key), tabindex: this.editing && '-1' }, item.activity);
                const atWork = Boolean(view.data.progress);
                const note = atWork ? say.nextTerm(words, today, item) : revision.state !== 'APPROVED' && say.understood(words, year, item.term);
                const row = el('tr', {
                    class: `ss-item${this.chosen.has(item.key) ? ' ss-sel' : ''}`, 'data-key': item.key,
                    'aria-selected': this.editing && String(this.chosen.has(item.key)),
                },
                el('th', { scope: 'row' }, this.editing && this.box(item), String(item.number)),
                cell([link, this.origin(item)]),
                cell(say.official(item.responsible)),
                cell(say.official(item.monitor)),
                cell([item.term.text || el('span', { class: 'ss-muted' }, '\u2013'), note && el('div', { class: 'ss-muted' }, note)]),
                cell(item.form || ''),
                !this.editing && cell(atWork ? say.completion(words, today, item) : ''));
                return row;
            }

            /** In a draft that follows an earlier plan: what is taken over unfinished, and what is new. */
            origin(item) {
                if (this.view.data.revision.state !== 'DRAFT' || !this.view.data.items.some((each) => each.continues)) {
                    return null;
                }
                return [' ', item.unfinished && lozenge('aui-lozenge-subtle aui-lozenge-moved', this.text('origin.unfinished')),
                    !item.continues && lozenge('aui-lozenge-subtle aui-lozenge-new', this.text('origin.new'))];
            }

            box(item) {
                const box = el('input', {
                    type: 'checkbox', tabindex: '-1', checked: this.chosen.has(item.key),
                    'aria-label': this.text('choose', String(item.number)),
                });
                box.addEventListener('change', () => this.choose(item.key, box.checked));
                return [box, ' '];
            }

            choose(key, on) {
                if (on) {
                    this.chosen.add(key);
                } else {
                    this.chosen.delete(key);
                }
                const row = this.rowOf(key);
                if (row) {
                    row.classList.toggle('ss-sel', on);
                    row.setAttribute('aria-selected', String(on));
                    row.querySelector('input[type=checkbox]').checked = on;
                }
                this.view.chosenChanged();
            }

            chooseAll(on) {
                this.chosen = new Set(on ? this.view.filter.of(this.view.data.items).map((item) => item.key) : []);
                this.refresh();
                this.view.chosenChanged();
            }

            rowOf(key) {
                return [...this.element.querySelectorAll('tr.ss-item')].find((row) => row.dataset.key === key) || null;
            }

            /** Makes the item's row visible, whatever is closed or filtered, and gives it. */
            reveal(item) {
                const { filter, data } = this.view;
                if (!filter.of([item]).length) {
                    filter.clear();
                }
                const group = say.GROUPS.find((each) => each.kinds.includes(item.kind));
                const place = filter.of(data.items).filter((each) => group.kinds.includes(each.kind)).findIndex((each) => each.key === item.key);
                this.open.set(group.id, true);
                this.shown.set(group.id, Math.max(this.shown.get(group.id) || STEP, place + 1));
                this.refresh();
                const row = this.rowOf(item.key);
                row.scrollIntoView({ block: 'center' });
                return row;
            }
        };
    });
