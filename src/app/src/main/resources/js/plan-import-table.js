/** The rows of a file of a plan in the file's own columns: refused ones first, their cells open to be mended. */
define('service-safety/plan-import-table',
    ['service-safety/dom', 'service-safety/form', 'service-safety/table'],
    ({ el, icon }, forms, tables) => {
        /** Above this many rows only those that need a look are open. */
        const MANY = 200;
        const FEW_DAYS = 4;
        /** Characters that a line of a cell has room for. */
        const LINE = [6, 36, 16, 16, 30, 10, 10];
        const ACTIVITY = 1;
        const TERM = 4;
        const MARK = 6;
        const WIDTHS = ['56px', '', '160px', '160px', '24%', '112px', '112px'];

        return class Table {
            /** `view` is told of what is typed (`changed`), taken back (`undone`), agreed to (`redrawn`) and to be looked at anew (`check`). */
            constructor(words, report, year, view) {
                this.words = words;
                this.report = report;
                this.year = year;
                this.view = view;
                this.only = '';
                this.shown = MANY;
                /** Rows opened by hand. */
                this.opened = new Set();
            }

            text(key, ...values) {
                return this.words.text(`service-safety.plan-import.${key}`, ...values);
            }

            filters(groups) {
                const button = (name, count) => el('button', {
                    class: 'aui-button', type: 'button', 'aria-pressed': String(this.only === name),
                    onclick: () => {
                        this.only = name;
                        this.shown = MANY;
                        this.view.redrawn();
                    },
                }, `${this.text(`filter.${name || 'all'}`)} ${this.words.number(count)}`);
                return el('div', { class: 'ss-tools' },
                    el('div', { class: 'aui-buttons', role: 'group', 'aria-label': this.text('filter') },
                        button('', this.report.items.length), groups.map(({ name, items }) => button(name, items.length))));
            }

            /** The columns of the file that have something to show. */
            columns() {
                const marked = this.report.items.some((item) => item.cells[MARK]);
                return this.report.columns()
                    .map((head, at) => ({ head, at }))
                    .filter(({ head, at }) => head && (at !== MARK || marked));
            }

            draw(groups) {
                const columns = this.columns();
                const heads = [{ title: this.text('row'), width: '76px' },
                    ...columns.map(({ head, at }) => ({ title: head, width: WIDTHS[at] }))];
                const rows = groups.filter(({ name, items }) => items.length && (!this.only || this.only === name))
                    .flatMap((group) => this.group(group, columns));
                const table = tables.table(this.text('table'), heads, rows, 'ss-fixed ss-import');
                table.addEventListener('keydown', (event) => this.jump(event, table));
                return tables.scrolled(this.text('table'), table);
            }

            group({ name, items }, columns) {
                const folded = name === 'accepted' && !this.only && this.report.items.length > MANY;
                const shown = folded ? [] : items.slice(0, this.shown);
                const note = folded ? this.text('folded', this.words.number(items.length))
                    : shown.length < items.length ? this.text('shown', this.words.number(shown.length), this.words.number(items.length))
                        : this.words.number(items.length);
                const said = this.text(`group.${name}.note`);
                return [tables.group(columns.length + 1, this.text(`group.${name}`), said ? `${note}; ${said}` : note),
                    ...shown.map((item) => this.row(item, name, columns)),
                    (folded || shown.length < items.length) && tables.row({}, el('td', { colspan: columns.length + 1 },
                        this.link(this.text('more'), () => {
                            this.only = folded ? name : this.only;
                            this.shown = folded ? MANY : this.shown + MANY;
                            this.view.redrawn();
                        })))].filter(Boolean);
            }

            link(title, onclick, attributes) {
                return el('button', { class: 'aui-button aui-button-link ss-inline', type: 'button', onclick, ...attributes }, title);
            }

            row(item, name, columns) {
                const faults = this.report.faults(item.row);
                const whole = faults.filter((fault) => !columns.some(({ head }) => head === fault.column));
                return tables.row({ class: name === 'refused' && 'ss-err', 'data-row': String(item.row) },
                    tables.named(String(item.row), ' ', this.opener(item), whole.map((fault) => this.fault(fault.message))),
                    columns.map((column) => el('td', {}, this.cell(item, column, name))));
            }

            opener(item) {
                const open = this.opened.has(item.row);
                return el('button', {
                    class: 'aui-button aui-button-subtle ss-mend', type: 'button', 'aria-expanded': String(open),
                    title: this.text('mend'), 'aria-label': this.text('mend-row', String(item.row)),
                    onclick: () => {
                        if (open) {
                            this.opened.delete(item.row);
                        } else {
                            this.opened.add(item.row);
                        }
                        this.view.redrawn();
                        const first = document.querySelector(`tr[data-row="${item.row}"] ${open ? '.ss-mend' : '.ss-in'}`);
                        if (first) {
                            first.focus();
                        }
                    },
                }, icon('edit'));
            }

            /** As it goes on behind a colon. */
            inSentence(message) {
                return message.charAt(0).toLowerCase() + message.slice(1);
            }

            fault(message, id) {
                return el('p', { class: 'ss-err-text', id }, message);
            }

            cell(item, { head, at }, name) {
                const fault = this.report.faults(item.row).find((one) => one.column === head);
                const mended = this.report.correction(item.row, head);
                const open = fault || this.opened.has(item.row) || (mended && this.report.unchecked.has(`${item.row}/${head}`));
                return [
                    open ? this.input(item, head, at, fault, mended) : el('span', { class: 'ss-lines' }, item.cells[at]),
                    mended && this.was(item, head, mended),
                    !fault && this.understood(item, at),
                    this.remarks(item, head, name),
                ];
            }

            input(item, head, at, fault, mended) {
                const id = `ss-cell-${item.row}-${at}`;
                const value = mended ? mended.value : item.cells[at];
                const lines = Math.min(6, value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE[at])), 0));
                const control = (lines > 1 ? forms.area : forms.input)({
                    ...(lines > 1 ? { rows: lines } : {}),
                    class: `ss-in${fault ? ' bad' : ''}`, id, value, 'aria-invalid': fault && 'true',
                    'aria-describedby': fault && `${id}-fault`, 'aria-label': this.text('cell', String(item.row), head),
                    oninput: () => {
                        this.report.mend(item.row, head, item.cells[at], control.value);
                        control.classList.remove('bad');
                        this.view.changed();
                    },
                    onkeydown: (event) => {
                        if (event.key === 'Enter' && !event.shiftKey) {
                            event.preventDefault();
                            this.view.check();
                        }
                    },
                });
                return [control, fault && this.fault(this.text('fault', String(at + 1), this.inSentence(fault.message)), `${id}-fault`)];
            }

            was(item, head, mended) {
                return el('div', { class: 'ss-muted' },
                    mended.was ? this.text('was', mended.was) : this.text('was-empty'), ' ',
                    this.link(this.text('undo'), () => this.view.undone(item.row, head),
                        { 'aria-label': this.text('undo-cell', String(item.row), head) }));
            }

            /** What of the cell the app works with, where its words alone do not say so. */
            understood(item, at) {
                const person = at === 2 ? item.responsible : at === 3 ? item.monitor : null;
                const said = at === TERM ? this.term(item.term)
                    : at === ACTIVITY && item.activity ? this.text('kind', this.words.text(`service-safety.plan.kind.${item.kind}`))
                        : at === 0 && String(item.number) !== item.cells[0].replace(/[.)]$/, '') ? this.text('number', String(item.number))
                            : person && person.user ? this.text('user', person.user)
                                : item.outcome === 'SAME' && at === MARK - 1 ? this.text('same') : null;
                return said && el('div', { class: 'ss-muted' }, said);
            }

            term({ kind, from, dates }) {
                if (kind === 'UNKNOWN') {
                    return null;
                }
                if (!dates.length) {
                    return this.text(`term.${kind}`);
                }
                if (from) {
                    return this.text('term.range', this.words.range(from, dates[0]));
                }
                const short = (day) => (day.startsWith(`${this.year}-`) ? this.words.dayAndMonth(day) : this.words.day(day));
                return dates.length === 1 ? this.text('term.day', this.words.day(dates[0]))
                    : dates.length <= FEW_DAYS ? this.text('term.days', dates.map(short).join(', '))
                        : this.words.counted('service-safety.plan-import.term.many', dates.length, this.words.day(dates[0]));
            }

            remarks(item, head, name) {
                const remarks = this.report.remarks(item.row).filter((remark) => remark.column === head);
                return remarks.length > 0 && el('div', { class: 'ss-muted' },
                    remarks.map((remark) => el('div', {}, icon('warning'), remark.message)),
                    name === 'remarked' && this.link(this.text('agree'), () => {
                        this.report.agreed.add(item.row);
                        this.view.redrawn();
                    }, { 'aria-label': this.text('agree-row', String(item.row)) }));
            }

            /** Tab goes from fault to fault; behind the last one it goes on as everywhere. */
            jump(event, table) {
                const faults = [...table.querySelectorAll('[aria-invalid="true"]')];
                const at = faults.indexOf(event.target);
                const next = faults[at + (event.shiftKey ? -1 : 1)];
                if (event.key === 'Tab' && at >= 0 && next) {
                    event.preventDefault();
                    next.focus();
                }
            }

            /** The first cell to be mended, or nothing. */
            static firstFault(place) {
                return place.querySelector('[aria-invalid="true"]');
            }
        };
    });
