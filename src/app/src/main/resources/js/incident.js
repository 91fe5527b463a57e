/** Page: one incident (clause 18): entered, corrected with a reason, deleted; what became of its record stands beside it. */
define('service-safety/incident',
    ['service-safety/dom', 'service-safety/page', 'service-safety/rest', 'service-safety/messages', 'service-safety/form',
        'service-safety/dialog', 'service-safety/incident-links', 'service-safety/incident-history'],
    ({ el, fill }, page, rest, messages, forms, dialog, Links, history) => {
        const MOST_UNITS = 1000;
        const KINDS = ['WOUND', 'INJURY', 'CONTUSION'];

        function fresh() {
            return { people: 1, links: [], can: ['edit'] };
        }

        return class Incident {
            constructor(root, data, id) {
                this.data = data;
                this.words = data.words;
                this.id = id === 'new' ? null : id;
                this.place = el('div', {});
                fill(root, this.place);
                this.load();
            }

            text(key, ...values) {
                return this.words.text(`service-safety.incidents.${key}`, ...values);
            }

            back() {
                return page.link(this.data.projectKey, 'incidents');
            }

            async load() {
                const stop = messages.loading(this.place, this.words, 8);
                try {
                    const [codes, units, incident, events] = await Promise.all([
                        rest.get('/incident-codes'),
                        rest.get('/units', { under: this.data.body.id, limit: MOST_UNITS }),
                        this.id ? rest.get(`/incidents/${encodeURIComponent(this.id)}`) : fresh(),
                        this.id ? rest.get(`/incidents/${encodeURIComponent(this.id)}/history`) : { items: [] },
                    ]);
                    this.codes = codes.items;
                    this.units = units.items;
                    this.incident = incident;
                    this.events = events.items;
                    stop();
                    this.show();
                } catch (refusal) {
                    stop();
                    fill(this.place, refusal.status === 404 ? messages.locked(this.words)
                        : messages.failure(this.words, this.text('failed'), refusal, () => this.load()));
                }
            }

            may(deed) {
                return this.incident.can.includes(deed) && (this.id || this.data.mayEnter);
            }

            head() {
                return page.head({
                    crumbs: [el('a', { href: this.back() }, this.text('title')), ` / ${this.text('crumb')}`],
                    title: this.id ? this.text('named', this.words.day(this.incident.date)) : this.text('enter'),
                    sub: [el('span', {}, this.id ? this.incident.unitName : this.data.body.name), page.clause(this.words, '18')],
                    actions: [this.id && this.may('delete') && el('button', {
                        class: 'aui-button', type: 'button', onclick: () => this.remove(),
                    }, this.text('delete'))],
                });
            }

            name(unit) {
                return unit.name[this.words.language] || unit.name.kk || unit.name.ru || unit.name.en;
            }

            unitChoices() {
                const all = [[String(this.data.body.id), this.data.body.name],
                    ...this.units.map((unit) => [String(unit.id), `${this.name(unit)} (${unit.code})`])];
                const known = all.some(([id]) => id === String(this.incident.unitId));
                return [['', '\u2013'], ...(this.incident.unitId && !known ? [[String(this.incident.unitId), this.incident.unitName]] : []), ...all];
            }

            /** Codes in use on the day of the incident, and the one that it bears whatever became of it. */
            codeChoices(kind, borne) {
                const day = this.at ? this.words.isoDay(this.at.date.value) : this.incident.date || this.data.now.slice(0, 10);
                return [['', '\u2013'], ...this.codes
                    .filter((code) => code.kind === kind && (!code.retiredOn || code.retiredOn > day || code.code === borne))
                    .map((code) => [code.code, code.codeName])];
            }

            radios(name, options, chosen) {
                return el('div', { class: 'ss-boxes', role: 'group', 'aria-label': this.text(name) }, options.map(([value, title]) => el('label', {},
                    el('input', { type: 'radio', name: `ss-${name}`, value, checked: chosen === value }), ' ', title)));
            }

            show() {
                const it = this.incident;
                this.at = null;
                this.at = {
                    unitId: forms.choice(this.unitChoices(), it.unitId ? String(it.unitId) : '', { class: 'ss-in w3' }),
                    date: forms.input({ class: 'ss-in w1', value: it.date ? this.words.day(it.date) : '' }),
                    outcome: this.radios('outcome', ['DEATH', 'INJURY'].map((each) => [each, this.text(`outcome.${each}`)]), it.outcome),
                    injuryKind: forms.choice([['', '\u2013'], ...KINDS.map((each) => [each, this.text(`harm.${each}`)])], it.injuryKind, { class: 'ss-in w2' }),
                    people: forms.input({ class: 'ss-in w1', inputmode: 'numeric', value: String(it.people) }),
                    onDuty: this.radios('duty', ['true', 'false'].map((each) => [each, this.text(`duty.${each}.long`)]),
                        it.onDuty === undefined ? undefined : String(it.onDuty)),
                    cause: forms.choice(this.codeChoices('CAUSE', it.cause), it.cause, { class: 'ss-in w2' }),
                    activity: forms.choice(this.codeChoices('ACTIVITY', it.activity), it.activity, { class: 'ss-in w2' }),
                    circumstances: forms.area({ rows: 4, value: it.circumstances || '', maxlength: 4000 }),
                    reason: forms.input({ class: 'ss-in w3', maxlength: 1000 }),
                };
                const form = new forms.Form(this.words);
                this.form = form;
                form.guard();
                this.links = new Links(this.words, this.data, it.links, () => this.at.unitId.value);
                fill(this.place, this.head(), el('div', { class: 'ss-cols' },
                    this.may('edit') ? this.fields(form) : this.facts(),
                    el('div', {}, this.events.length > 0 && history(this.words, this.events, this.codes, this.units, this.data))));
                this.react();
            }

            fields(form) {
                const field = (name, label, control, more) => form.field({ name, label: this.text(label), control, ...more });
                const { at } = this;
                this.kindField = field('injuryKind', 'injury-kind', at.injuryKind, { required: true });
                const frame = el('form', { novalidate: true, 'aria-label': this.text('crumb') },
                    form.summary,
                    messages.message('info', null, this.text('no-names')),
                    el('div', { class: 'ss-form' },
                        field('unitId', 'unit', at.unitId, { required: true }),
                        field('date', 'date', at.date, { required: true }),
                        field('outcome', 'outcome', at.outcome, { required: true, note: this.text('outcome.note') }),
                        this.kindField,
                        field('people', 'people', at.people, { required: true }),
                        field('onDuty', 'duty', at.onDuty, { required: true, note: this.text('duty.note') }),
                        field('cause', 'cause', at.cause, { required: true }),
                        field('activity', 'activity', at.activity, { required: true }),
                        field('circumstances', 'circumstances', at.circumstances, { note: this.text('circumstances.note') }),
                        this.links.field(form),
                        this.id && field('reason', 'reason', at.reason, { required: true, note: this.text('reason.note') }),
                        el('span', {}),
                        el('div', { class: 'ss-actions' },
                            el('button', { class: 'aui-button aui-button-primary', type: 'submit' },
                                this.id ? this.text('correct') : this.text('save')),
                            el('a', { class: 'aui-button aui-button-link', href: this.back() }, this.words.text('service-safety.ui.cancel')))));
                frame.addEventListener('submit', (event) => {
                    event.preventDefault();
                    this.store();
                });
                return frame;
            }

            /** For who may only read. */
            facts() {
                const it = this.incident;
                const fact = (label, value) => [el('dt', {}, this.text(label)), el('dd', {}, value)];
                return el('div', { class: 'ss-panel' }, el('dl', { class: 'ss-facts' },
                    fact('unit', it.unitName), fact('date', this.words.day(it.date)),
                    fact('harm', this.text(`harm.${it.injuryKind || it.outcome}`)), fact('people', String(it.people)),
                    fact('duty', this.text(`duty.${it.onDuty}.long`)), fact('cause', it.causeName), fact('activity', it.activityName),
                    fact('circumstances', it.circumstances || '\u2013'),
                    it.links.length > 0 && fact('links', this.links.shown())));
            }

            chosen(group) {
                const found = group.querySelector('input:checked');
                return found ? found.value : null;
            }

            /** A death has no kind of injury; codes are those in use on the day. */
            react() {
                if (!this.kindField) {
                    return;
                }
                const kind = () => this.kindField.forEach((element) => {
                    element.hidden = this.chosen(this.at.outcome) !== 'INJURY';
                });
                this.at.outcome.addEventListener('change', kind);
                kind();
                this.at.date.addEventListener('change', () => ['cause', 'activity'].forEach((name) => {
                    const select = this.at[name];
                    const now = select.value;
                    fill(select, this.codeChoices(name.toUpperCase(), this.incident[name]).map(([value, title]) => el('option', { value }, title)));
                    select.value = now;
                }));
                this.at.unitId.addEventListener('change', () => this.links.unitChanged());
            }

            content() {
                const { at } = this;
                const outcome = this.chosen(at.outcome);
                const duty = this.chosen(at.onDuty);
                const whole = (text) => (/^\d+$/.test(text.trim()) ? Number(text) : text.trim());
                return {
                    ...(this.id ? { version: this.incident.version, reason: at.reason.value.trim() || null } : {}),
                    unitId: at.unitId.value ? Number(at.unitId.value) : null,
                    date: this.words.isoDay(at.date.value) || null,
                    outcome,
                    injuryKind: outcome === 'INJURY' ? at.injuryKind.value || null : null,
                    people: at.people.value.trim() === '' ? null : whole(at.people.value),
                    onDuty: duty === null ? null : duty === 'true',
                    cause: at.cause.value || null,
                    activity: at.activity.value || null,
                    circumstances: at.circumstances.value.trim() || null,
                    links: this.links.values(),
                };
            }

            async store() {
                try {
                    const kept = this.id ? await rest.put(`/incidents/${this.id}`, this.content()) : await rest.post('/incidents', this.content());
                    this.form.saved();
                    messages.done(this.text(this.id ? 'corrected' : 'entered'));
                    if (this.id) {
                        await this.load();
                    } else {
                        window.location.assign(page.link(this.data.projectKey, 'incidents', { incident: kept.id }));
                    }
                } catch (refusal) {
                    if (refusal.changedMeanwhile) {
                        this.meanwhile();
                    } else if (refusal.errors) {
                        this.form.refuse(refusal);
                    } else {
                        throw refusal;
                    }
                }
            }

            meanwhile() {
                const box = messages.alert('warning', null, el('p', {}, this.words.text('service-safety.fault.changed-meanwhile')),
                    el('button', {
                        class: 'aui-button', type: 'button', onclick: () => {
                            this.form.saved();
                            this.load();
                        },
                    }, this.words.text('service-safety.ui.take-theirs')));
                fill(this.form.summary, box);
                box.focus();
            }

            remove() {
                const reason = forms.input({ class: 'ss-in', maxlength: 1000 });
                dialog({
                    words: this.words,
                    title: this.text('delete.title'),
                    deedName: this.text('delete'),
                    danger: true,
                    reload: () => this.load(),
                    content: (form) => [el('p', {}, this.text('delete.why')), el('div', { class: 'ss-form' },
                        form.field({ name: 'reason', label: this.text('reason'), required: true, control: reason }))],
                    deed: async () => {
                        await rest.remove(`/incidents/${this.id}`, { reason: reason.value.trim() });
                        this.form.saved();
                        window.location.assign(this.back());
                    },
                });
            }
        };
    });
