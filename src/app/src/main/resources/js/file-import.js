/** Page: loading units from a file in three steps; refused rows first, mended in place, all or nothing. */
define('service-safety/file-import',
    ['service-safety/dom', 'service-safety/page', 'service-safety/rest', 'service-safety/messages', 'service-safety/form',
        'service-safety/table', 'service-safety/import-kinds'],
    ({ el, fill, icon }, page, rest, messages, forms, tables, kinds) => {
        /** Above this many rows only those that need a look are shown. */
        const MANY = 200;

        return class FileImport {
            /** `kind` is what the file holds: units, strength or incidents. */
            constructor(root, data, kind) {
                this.kind = kinds[kind];
                this.data = data;
                this.words = data.words;
                this.file = null;
                this.corrections = new Map();
                this.only = '';
                this.place = el('div', {});
                fill(root, this.place);
                this.step(1);
            }

            text(key, ...values) {
                return this.words.text(`service-safety.import.${key}`, ...values);
            }

            /** A text of this kind of file. */
            own(key, ...values) {
                return this.text(`${this.kind.name}.${key}`, ...values);
            }

            back() {
                return page.link(this.data.projectKey, this.kind.page);
            }

            head(actions) {
                return page.head({
                    crumbs: [el('a', { href: this.back() }, this.own('page')),
                        ` / ${this.text('crumb')}`],
                    title: this.text('title'),
                    sub: this.file && [el('span', {}, this.file.name), this.report && el('span', {},
                        this.words.counted('service-safety.import.rows', this.report.rows))],
                    actions,
                });
            }

            steps(at) {
                const left = this.report ? this.report.rows - this.report.accepted : 0;
                const notes = [this.file ? this.file.name : this.text('step.1.note'),
                    this.report ? this.words.counted('service-safety.import.left', left) : this.text('step.2.note'),
                    this.text('step.3.note')];
                return el('ol', { class: 'ss-states', 'aria-label': this.text('steps') },
                    [1, 2, 3].map((number) => el('li', {
                        class: number < at && 'done', 'aria-current': number === at && 'step',
                    }, this.text(`step.${number}`), el('small', {}, notes[number - 1]))));
            }

            step(at, ...content) {
                fill(this.place, at === 1 ? this.head() : null, at === 1 ? this.steps(1) : null,
                    at === 1 ? this.chooser() : null, content);
            }

            chooser() {
                const file = el('input', {
                    type: 'file', class: 'ss-in w3', accept: '.csv,.xlsx', onchange: () => {
                        this.file = file.files[0] || null;
                        this.corrections.clear();
                        if (this.file) {
                            this.check();
                        }
                    },
                });
                const form = new forms.Form(this.words);
                return el('div', { class: 'ss-form' },
                    form.field({ name: 'file', label: this.text('file'), required: true, control: file, note: this.own('note') }));
            }

            parts() {
                const corrections = [...this.corrections.values()];
                return {
                    file: this.file,
                    ...(corrections.length
                        ? { corrections: new Blob([JSON.stringify(corrections)], { type: 'application/json' }) } : {}),
                };
            }

            async check() {
                const stop = messages.loading(this.place, this.words, 8);
                try {
                    this.report = await rest.upload(this.kind.path, this.parts(), { dryRun: true });
                    stop();
                    this.preview();
                } catch (refusal) {
                    stop();
                    this.failed(refusal);
                }
            }

            async load() {
                try {
                    this.report = await rest.upload(this.kind.path, this.parts());
                    this.loaded();
                } catch (refusal) {
                    if (refusal.body && refusal.body.refused) {
                        this.report = refusal.body;
                        this.preview();
                    } else {
                        this.failed(refusal);
                    }
                }
            }

            failed(refusal) {
                this.step(1);
                this.place.querySelector('.ss-states')
                    .after(...messages.failure(this.words, this.text('failed'), refusal).filter(Boolean));
            }

            loaded() {
                const count = (outcome) => String(this.report.items.filter((item) => this.kind.outcome(item) === outcome).length);
                fill(this.place, this.head([el('a', { class: 'aui-button aui-button-primary', href: this.back() },
                    this.own('open'))]), this.steps(4),
                messages.alert('success', this.text('loaded'),
                    this.text('loaded.counts', count('NEW'), count('CHANGED'), count('SAME'))));
            }

            key(row, column) {
                return `${row}/${column}`;
            }

            /** Groups of rows in the order in which they need a look. */
            groups() {
                const { items, refused, remarks } = this.report;
                const rows = (faults) => new Set(faults.map((fault) => fault.row));
                const mended = rows([...this.corrections.values()]);
                const bad = new Set([...rows(refused), ...items.filter((item) => this.kind.outcome(item) === 'REFUSED').map((item) => item.row)]);
                const noted = rows(remarks || []);
                const group = (item) => (bad.has(item.row) ? 'refused' : mended.has(item.row) ? 'mended'
                    : noted.has(item.row) ? 'remarked' : 'accepted');
                return ['refused', 'mended', 'remarked', 'accepted']
                    .map((name) => ({ name, items: items.filter((item) => group(item) === name) }));
            }

            preview() {
                const groups = this.groups();
                const bad = groups[0].items.length;
                const whole = this.report.refused.filter((fault) => !this.report.items.some((item) => item.row === fault.row));
                const stuck = bad > 0 || whole.length > 0;
                const load = el('button', {
                    class: 'aui-button aui-button-primary', type: 'button', 'aria-disabled': stuck ? 'true' : null,
                    'aria-describedby': stuck ? 'ss-import-why' : null,
                    onclick: () => !stuck && this.load(),
                }, this.words.counted('service-safety.import.load', this.report.accepted));
                fill(this.place,
                    this.head([load,
                        el('button', { class: 'aui-button', type: 'button', onclick: () => this.check() }, this.text('check-again')),
                        el('button', { class: 'aui-button', type: 'button', onclick: () => this.restart() }, this.text('other-file')),
                        el('a', { class: 'aui-button aui-button-link', href: this.back() },
                            this.words.text('service-safety.ui.cancel'))]),
                    this.steps(2), this.verdict(stuck, bad, whole), this.filters(groups), this.table(groups));
            }

            restart() {
                this.report = null;
                this.file = null;
                this.step(1);
            }

            verdict(stuck, bad, whole) {
                const box = stuck
                    ? messages.message('warning', null,
                        el('p', {}, this.text('verdict', String(this.report.accepted), String(this.report.rows), String(bad))),
                        ...whole.map((fault) => `${fault.column || ''}: ${fault.message}`))
                    : messages.message('info', null, this.text('verdict-good', String(this.report.rows)));
                box.id = 'ss-import-why';
                box.setAttribute('role', 'status');
                return box;
            }

            filters(groups) {
                const button = (name, count) => el('button', {
                    class: 'aui-button', type: 'button', 'aria-pressed': String(this.only === name),
                    onclick: () => {
                        this.only = name;
                        this.preview();
                    },
                }, `${this.text(`group.${name || 'all'}`)} ${count}`);
                return el('div', { class: 'ss-tools' },
                    el('div', { class: 'aui-buttons', role: 'group', 'aria-label': this.text('filter') },
                        button('', this.report.items.length),
                        groups.map(({ name, items }) => button(name, items.length))));
            }

            table(groups) {
                const many = this.report.items.length > MANY && !this.only;
                const columns = [{ title: this.text('row'), width: '70px' }, ...this.kind.columns(this.words)];
                const rows = groups.filter(({ name, items }) => items.length && (!this.only || this.only === name))
                    .flatMap(({ name, items }) => {
                        const folded = many && name === 'accepted';
                        return [tables.group(columns.length, this.text(`group.${name}`),
                            folded ? this.text('folded', String(items.length)) : String(items.length)),
                        ...(folded ? [] : items.flatMap((item) => this.rows(item, name, columns.length)))];
                    });
                return tables.scrolled(this.text('title'), tables.table(this.text('title'), columns, rows, 'ss-fixed'));
            }

            rows(item, group, columns) {
                const attributes = group === 'refused' ? { class: 'ss-err' } : {};
                const [first, ...others] = this.kind.cells(this.words, item);
                const main = tables.row(attributes, tables.cell(item.row), tables.named(first), others.map((content) => tables.cell(content)));
                const faults = this.report.refused.filter((fault) => fault.row === item.row);
                const remarks = (this.report.remarks || []).filter((fault) => fault.row === item.row);
                return [main, ...[...faults.map((fault) => this.mend(fault)), ...remarks.map((remark) => this.remark(remark))]
                    .map((content) => tables.row(attributes, tables.cell(), el('td', { colspan: columns - 1 }, content)))];
            }

            /** The cell that was refused, open to be mended, with the reason beside it. */
            mend(fault) {
                if (!fault.column || fault.value === null) {
                    return el('p', { class: 'ss-err-text' }, fault.message);
                }
                const id = `ss-mend-${fault.row}-${fault.column}`;
                const kept = this.corrections.get(this.key(fault.row, fault.column));
                const control = forms.input({
                    class: 'ss-in w2 bad', id, value: kept ? kept.value : fault.value || '', 'aria-invalid': 'true',
                    'aria-describedby': `${id}-fault`, 'aria-label': this.text('cell', String(fault.row), fault.column),
                    onchange: () => this.correct(fault, control.value),
                });
                return [el('span', { class: 'ss-muted' }, `${fault.column} `), control,
                    el('p', { class: 'ss-err-text', id: `${id}-fault` }, fault.message)];
            }

            remark(remark) {
                return el('span', { class: 'ss-muted' }, icon('warning'), remark.column ? `${remark.column}: ` : '', remark.message);
            }

            correct(fault, value) {
                this.corrections.set(this.key(fault.row, fault.column), {
                    row: fault.row, column: fault.column, value: value.trim(),
                });
            }
        };
    });
