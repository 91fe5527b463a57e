/** Page: the tree of the body's departments, services and subunits; adding and changing them in place. */
define('service-safety/units',
    ['service-safety/dom', 'service-safety/page', 'service-safety/rest', 'service-safety/messages', 'service-safety/form',
        'service-safety/table', 'service-safety/unit-form'],
    ({ el, fill, lozenge }, page, rest, messages, forms, tables, unitForm) => {
        const MOST = 1000;
        const COLUMNS = 5;

        /** Parents before their children, as deep as they stand; whoever's parent is not shown stands at the top. */
        function asTree(units) {
            const ids = new Set(units.map((unit) => unit.id));
            const below = new Map();
            units.forEach((unit) => {
                const parent = ids.has(unit.parentId) ? unit.parentId : null;
                below.set(parent, [...(below.get(parent) || []), unit]);
            });
            const walk = (parent, depth) => (below.get(parent) || [])
                .flatMap((unit) => [{ unit, depth }, ...walk(unit.id, depth + 1)]);
            return walk(null, 0);
        }

        return class Units {
            constructor(root, data) {
                this.root = root;
                this.data = data;
                this.words = data.words;
                this.units = [];
                this.filter = { text: page.asked('text') || '', kind: page.asked('kind') || '', on: page.asked('on') || '' };
                this.list = el('div', {});
                this.place = el('div', {});
                this.found = el('p', { class: 'ss-note', role: 'status' });
                fill(root, this.head(), this.place, this.tools(), this.list, this.found,
                    page.printed(data, this.text('title')));
                this.load();
            }

            text(key, ...values) {
                return this.words.text(`service-safety.units.${key}`, ...values);
            }

            head() {
                const add = this.data.mayAdd && el('button', {
                    class: 'aui-button aui-button-primary', type: 'button', onclick: () => this.open(null),
                }, this.text('add'));
                const load = this.data.administrator && el('a', {
                    class: 'aui-button', href: page.link(this.data.projectKey, 'units', { view: 'import' }),
                }, this.text('import'));
                return page.head({
                    title: this.text('title'),
                    sub: [el('span', {}, this.data.body.name), page.clause(this.words, '13')],
                    actions: [add, load, el('button', {
                        class: 'aui-button', type: 'button', onclick: () => window.print(),
                    }, this.words.text('service-safety.ui.print'))],
                });
            }

            tools() {
                const text = forms.input({ type: 'search', value: this.filter.text, class: 'ss-in w2' });
                const kind = forms.choice([['', this.text('filter.any-kind')],
                    ...unitForm.kinds(this.words)], this.filter.kind);
                const on = forms.input({
                    value: this.filter.on && this.words.day(this.filter.on), class: 'ss-in w1', placeholder: this.text('filter.day-form'),
                });
                text.addEventListener('input', () => this.refine({ text: text.value }));
                kind.addEventListener('change', () => this.refine({ kind: kind.value }));
                on.addEventListener('change', () => this.refine({ on: this.words.isoDay(on.value) }));
                return el('form', {
                    class: 'ss-tools', role: 'search', 'aria-label': this.text('filter'), onsubmit: (event) => event.preventDefault(),
                },
                el('label', {}, this.text('filter.text'), text),
                el('label', {}, this.text('kind'), kind),
                el('label', {}, this.text('filter.on'), on));
            }

            refine(change) {
                const before = this.filter;
                this.filter = { ...before, ...change };
                page.remember(this.filter);
                if (before.on === this.filter.on) {
                    this.show();
                } else {
                    this.load();
                }
            }

            async load() {
                const stop = messages.loading(this.list, this.words, 10);
                try {
                    this.answer = await rest.get('/units', {
                        under: this.data.body.id, on: this.filter.on, limit: MOST,
                    });
                    this.units = this.answer.items;
                    stop();
                    this.show();
                } catch (refusal) {
                    stop();
                    fill(this.list, messages.failure(this.words, this.text('failed'), refusal, () => this.load()));
                }
            }

            name(unit) {
                return unit.name[this.words.language] || unit.name.kk || unit.name.ru || unit.name.en;
            }

            shown() {
                const wanted = this.filter.text.trim().toLowerCase();
                const has = (unit) => [unit.code, ...Object.values(unit.name)].filter(Boolean).join(' ').toLowerCase().includes(wanted);
                return this.units.filter((unit) => has(unit) && (!this.filter.kind || unit.kind === this.filter.kind));
            }

            show() {
                const shown = this.shown();
                const rest_ = this.answer.total > this.units.length
                    ? ` ${this.text('cut', String(this.units.length), String(this.answer.total))}` : '';
                fill(this.found, this.words.counted('service-safety.units.found', shown.length), rest_);
                if (!this.units.length && !this.filter.on) {
                    fill(this.list, this.nothing());
                } else if (!shown.length) {
                    fill(this.list, messages.empty(this.words.text('service-safety.ui.nothing-found'),
                        this.text('filter.finds-nothing'), el('button', {
                            class: 'aui-button', type: 'button', onclick: () => this.reset(),
                        }, this.words.text('service-safety.ui.reset-filter'))));
                } else {
                    fill(this.list, this.table(shown));
                }
            }

            reset() {
                page.remember({ text: '', kind: '', on: '' });
                window.location.reload();
            }

            nothing() {
                return messages.empty(this.text('none'), this.text(this.data.mayAdd ? 'none.why' : 'none.who'),
                    this.data.mayAdd && el('button', {
                        class: 'aui-button aui-button-primary', type: 'button', onclick: () => this.open(null),
                    }, this.text('add')));
            }

            table(shown) {
                const columns = [
                    { title: this.text('name') },
                    { title: this.text('code'), width: '150px' },
                    { title: this.text('kind'), width: '190px' },
                    { title: this.text('exists'), width: '200px' },
                    { title: this.words.text('service-safety.ui.actions'), width: '110px', hidden: true },
                ];
                const rows = asTree(shown).map(({ unit, depth }) => this.row(unit, depth));
                return tables.scrolled(this.text('title'), tables.table(this.text('title'), columns, rows, 'ss-tree ss-fixed'));
            }

            row(unit, depth) {
                const parent = this.units.find((each) => each.id === unit.parentId);
                return tables.row({ id: `unit-${unit.id}` },
                    el('th', { scope: 'row', style: `padding-inline-start:${8 + depth * 20}px` }, this.name(unit),
                        depth > 0 && parent && el('span', { class: 'assistive' },
                            ` ${this.text('within', this.name(parent))}`)),
                    tables.cell(unit.code),
                    tables.cell(unitForm.kind(this.words, unit)),
                    tables.cell(this.existence(unit)),
                    tables.cell((unit.can || []).includes('edit') && el('button', {
                        class: 'aui-button aui-button-link', type: 'button', onclick: () => this.open(unit),
                        'aria-label': this.text('change-named', this.name(unit)),
                    }, this.words.text('service-safety.ui.change'))));
            }

            existence(unit) {
                if (!unit.validTo) {
                    return this.text('since', this.words.day(unit.validFrom));
                }
                return [`${this.words.day(unit.validFrom)}\u2013${this.words.day(unit.validTo)} `,
                    lozenge('aui-lozenge-subtle', this.text('closed'))];
            }

            /** Opens the form: a changed unit's in the place of its row, a new one's above the table. */
            open(unit) {
                this.close();
                const form = unitForm.open(this, unit, {
                    saved: (kept) => this.saved(kept, unit),
                    cancelled: () => this.close(unit),
                });
                if (!unit) {
                    fill(this.place, el('section', { class: 'ss-panel ss-inline' }, form));
                } else {
                    this.opened = tables.row({ class: 'ss-sel' }, el('td', { colspan: COLUMNS }, form));
                    document.getElementById(`unit-${unit.id}`).after(this.opened);
                }
                form.querySelector('input').focus();
            }

            close(unit) {
                fill(this.place);
                if (this.opened) {
                    this.opened.remove();
                    this.opened = null;
                }
                const row = unit && document.getElementById(`unit-${unit.id}`);
                if (row) {
                    row.querySelector('button').focus();
                }
            }

            async saved(kept, before) {
                this.close();
                messages.done(this.text(before ? 'changed' : 'added'), this.name(kept));
                await this.load();
            }
        };
    });

/** The form of a unit; the same for a new one and a change. */
define('service-safety/unit-form',
    ['service-safety/dom', 'service-safety/rest', 'service-safety/messages', 'service-safety/form'],
    ({ el, fill }, rest, messages, forms) => {
        const KINDS = ['BODY', 'DEPARTMENT', 'SERVICE', 'SUBUNIT'];
        const LEVELS = ['ARMED_FORCES', 'BRANCH', 'REGIONAL_COMMAND', 'SUBORDINATE_BODY', 'MILITARY_UNIT'];

        function kinds(words) {
            return KINDS.map((kind) => [kind, words.text(`service-safety.unit.kind.${kind}`)]);
        }

        function kind(words, unit) {
            const key = unit.level ? `service-safety.unit.level.${unit.level}` : `service-safety.unit.kind.${unit.kind}`;
            // a file may say what there is not
            return words.has(key) ? words.text(key) : unit.level || unit.kind;
        }

        function fresh(data) {
            return { code: '', name: { kk: '', ru: '', en: '' }, kind: 'DEPARTMENT', parentId: data.body.id };
        }

        function controls(units, unit) {
            const { words, data } = units;
            const above = [[String(data.body.id), data.body.name],
                ...units.units.filter((each) => each.id !== unit.id).map((each) => [String(each.id), units.name(each)])];
            const closed = units.units.filter((each) => each.validTo && each.id !== unit.id)
                .map((each) => [String(each.id), `${units.name(each)} (${each.code})`]);
            const mayBodies = data.administrator;
            return {
                ru: forms.input({ value: unit.name.ru || '', lang: 'ru' }),
                kk: forms.input({ value: unit.name.kk || '', lang: 'kk' }),
                en: forms.input({ value: unit.name.en || '', lang: 'en' }),
                code: forms.input({ value: unit.code, class: 'ss-in w2' }),
                kind: forms.choice(kinds(words).filter(([code]) => mayBodies || code !== 'BODY'), unit.kind, { class: 'ss-in w2' }),
                level: forms.choice([['', '\u2013'], ...LEVELS.map((level) => [level,
                    words.text(`service-safety.unit.level.${level}`)])], unit.level),
                parentId: forms.choice(above, String(unit.parentId || data.body.id)),
                projectKey: forms.input({ value: unit.projectKey || '', class: 'ss-in w1' }),
                validFrom: forms.input({ value: unit.validFrom ? words.day(unit.validFrom) : '', class: 'ss-in w1' }),
                validTo: forms.input({ value: unit.validTo ? words.day(unit.validTo) : '', class: 'ss-in w1' }),
                succeeds: forms.choice([['', '\u2013'], ...closed], unit.succeeds ? String(unit.succeeds) : ''),
            };
        }

        function content(words, unit, at) {
            const body = at.kind.value === 'BODY';
            const number = (select) => (select.value ? Number(select.value) : null);
            return {
                ...(unit.id ? { version: unit.version } : {}),
                code: at.code.value.trim(),
                name: { kk: at.kk.value.trim(), ru: at.ru.value.trim(), en: at.en.value.trim() },
                kind: at.kind.value,
                level: body ? at.level.value || null : null,
                parentId: number(at.parentId),
                projectKey: body ? at.projectKey.value.trim() || null : null,
                validFrom: words.isoDay(at.validFrom.value) || null,
                validTo: words.isoDay(at.validTo.value) || null,
                succeeds: number(at.succeeds),
            };
        }

        /** The fields of bodies only are shown for bodies only. */
        function fieldsOfBodies(at, ...pairs) {
            const show = () => pairs.flat().forEach((element) => {
                element.hidden = at.kind.value !== 'BODY';
            });
            at.kind.addEventListener('change', show);
            show();
            return pairs;
        }

        function open(units, given, { saved, cancelled }) {
            const unit = given || fresh(units.data);
            const text = (key) => units.text(key);
            const at = controls(units, unit);
            const form = new forms.Form(units.words);
            const field = (name, label, control, more) => form.field({ name, label: text(label), control, ...more });

            async function save() {
                try {
                    const sent = content(units.words, unit, at);
                    saved(unit.id ? await rest.put(`/units/${unit.id}`, sent) : await rest.post('/units', sent));
                } catch (refusal) {
                    if (refusal.changedMeanwhile) {
                        fill(form.summary, messages.alert('warning', units.words.text('service-safety.fault.changed-meanwhile'),
                            el('button', { class: 'aui-button', type: 'button', onclick: () => window.location.reload() },
                                units.words.text('service-safety.ui.take-theirs'))));
                    } else {
                        form.refuse(refusal);
                    }
                }
            }

            return el('form', {
                novalidate: true,
                'aria-label': given ? units.text('change-named', units.name(given)) : text('add'),
                onsubmit: (event) => {
                    event.preventDefault();
                    save();
                },
                onkeydown: (event) => event.key === 'Escape' && cancelled(),
            },
            form.summary,
            el('div', { class: 'ss-form' },
                field('name.ru', 'name.ru', at.ru),
                field('name.kk', 'name.kk', at.kk),
                field('name.en', 'name.en', at.en),
                field('code', 'code', at.code, { required: true, note: text('code.note') }),
                field('kind', 'kind', at.kind, { required: true, note: text('kind.note') }),
                fieldsOfBodies(at, field('level', 'level', at.level, { required: true }),
                    field('projectKey', 'project', at.projectKey)),
                field('parentId', 'parent', at.parentId, { required: true, note: given && text('parent.note') }),
                field('validFrom', 'valid-from', at.validFrom, { required: true }),
                field('validTo', 'valid-to', at.validTo, { note: text('valid-to.note') }),
                field('succeeds', 'succeeds', at.succeeds),
                el('span', {}),
                el('div', { class: 'ss-actions' },
                    el('button', { class: 'aui-button aui-button-primary', type: 'submit' },
                        units.words.text('service-safety.ui.save')),
                    el('button', { class: 'aui-button aui-button-link', type: 'button', onclick: cancelled },
                        units.words.text('service-safety.ui.cancel')))));
        }

        return { open, kinds, kind };
    });

require(['service-safety/page', 'service-safety/units', 'service-safety/file-import', 'service-safety/no-body'],
    (page, Units, FileImport, noBody) => {
        page.start('ss-units', (root, data) => {
            if (page.asked('view') === 'import' && data.administrator) {
                // also in a project that has no body yet: the first file brings the bodies
                new FileImport(root, data, 'units');
            } else if (!data.body) {
                noBody(root, data);
            } else {
                new Units(root, data);
            }
        });
    });
