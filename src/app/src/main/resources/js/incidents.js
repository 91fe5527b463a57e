/** Page: incidents of the body and all below it (clause 18), as a list that can be filtered. */
define('service-safety/incidents',
    ['service-safety/dom', 'service-safety/page', 'service-safety/rest', 'service-safety/messages', 'service-safety/form',
        'service-safety/table', 'service-safety/incident-words'],
    ({ el, fill }, page, rest, messages, forms, tables, incidents) => {
        const LIMIT = 50;
        const FILTERS = ['from', 'to', 'outcome', 'onDuty', 'cause', 'activity', 'unit'];
        const OUTCOMES = ['DEATH', 'INJURY'];

        return class Incidents {
            constructor(root, data) {
                this.data = data;
                this.words = data.words;
                this.filter = Object.fromEntries(FILTERS.map((name) => [name, page.asked(name) || '']));
                this.list = el('div', {});
                this.place = el('div', {});
                this.top = el('div', {});
                fill(root, this.top, this.place, this.list, page.printed(data, this.text('title')));
                this.head();
                this.open();
            }

            text(key, ...values) {
                return this.words.text(`service-safety.incidents.${key}`, ...values);
            }

            head() {
                const link = (name, parameters, primary) => el('a', {
                    class: `aui-button ${primary ? 'aui-button-primary' : ''}`, href: page.link(this.data.projectKey, 'incidents', parameters),
                }, this.text(name));
                fill(this.top, page.head({
                    title: this.text('title'),
                    sub: [el('span', {}, this.data.body.name), page.clause(this.words, '18')],
                    actions: [this.data.mayEnter && link('enter', { incident: 'new' }, true),
                        this.data.mayEnter && link('import', { view: 'import' }),
                        el('a', { class: 'aui-button', href: rest.address('/incidents.xlsx', this.question()) }, this.text('sheet')),
                        link('codes', { view: 'codes' }),
                        el('button', { class: 'aui-button', type: 'button', onclick: () => window.print() },
                            this.words.text('service-safety.ui.print'))],
                }));
            }

            question() {
                return { ...this.filter, unit: this.filter.unit || this.data.body.id, subtree: true };
            }

            /** The lists of codes first: filters and rows are said in their words. */
            async open() {
                try {
                    this.codes = (await rest.get('/incident-codes')).items;
                    fill(this.place, this.tools());
                } catch (refusal) {
                    this.codes = [];
                }
                this.load(0);
            }

            tools() {
                const day = (name) => {
                    const control = forms.input({ class: 'ss-in w1', value: this.filter[name] && this.words.day(this.filter[name]) });
                    control.addEventListener('change', () => this.refine({ [name]: this.words.isoDay(control.value) }));
                    return el('label', {}, this.text(`filter.${name}`), control);
                };
                const choice = (name, options) => {
                    const control = forms.choice([['', this.text('filter.any')], ...options], this.filter[name], { class: 'ss-in' });
                    control.addEventListener('change', () => this.refine({ [name]: control.value }));
                    return el('label', {}, this.text(name === 'onDuty' ? 'duty' : name), control);
                };
                const codes = (kind) => this.codes.filter((code) => code.kind === kind).map((code) => [code.code, code.codeName]);
                return el('form', { class: 'ss-tools', role: 'search', 'aria-label': this.text('filter'), onsubmit: (event) => event.preventDefault() },
                    day('from'), day('to'),
                    choice('outcome', OUTCOMES.map((outcome) => [outcome, this.text(`outcome.${outcome}`)])),
                    choice('onDuty', ['true', 'false'].map((duty) => [duty, this.text(`duty.${duty}`)])),
                    choice('cause', codes('CAUSE')),
                    choice('activity', codes('ACTIVITY')));
            }

            refine(change) {
                this.filter = { ...this.filter, ...change };
                page.remember(this.filter);
                this.head();
                this.load(0);
            }

            async load(start) {
                const stop = messages.loading(this.list, this.words, 8);
                try {
                    const answer = await rest.get('/incidents', { ...this.question(), start, limit: LIMIT });
                    stop();
                    this.show(answer);
                } catch (refusal) {
                    stop();
                    fill(this.list, messages.failure(this.words, this.text('failed'), refusal, () => this.load(start)));
                }
            }

            show(answer) {
                if (answer.items.length) {
                    fill(this.list, this.table(answer.items), tables.pager(this.words, answer, (from) => this.load(from)));
                } else if (Object.values(this.filter).some(Boolean)) {
                    fill(this.list, messages.empty(this.words.text('service-safety.ui.nothing-found'),
                        this.text('filter.finds-nothing'), el('button', {
                            class: 'aui-button', type: 'button', onclick: () => this.reset(),
                        }, this.words.text('service-safety.ui.reset-filter'))));
                } else {
                    fill(this.list, messages.empty(this.text('none'), this.text(this.data.mayEnter ? 'none.why' : 'none.who')));
                }
            }

            reset() {
                page.remember(Object.fromEntries(FILTERS.map((name) => [name, ''])));
                window.location.reload();
            }

            table(items) {
                const columns = [
                    { title: this.text('date'), width: '100px' },
                    { title: this.words.text('service-safety.ui.unit'), width: '220px' },
                    { title: this.text('harm'), width: '130px' },
                    { title: this.text('people'), width: '80px', num: true },
                    { title: this.text('duty'), width: '130px' },
                    { title: this.text('cause'), width: '150px' },
                    { title: this.text('activity'), width: '150px' },
                    { title: this.text('circumstances') },
                ];
                return tables.scrolled(this.text('title'), tables.table(this.text('title'), columns, items.map((incident) => this.row(incident)), 'ss-fixed'));
            }

            row(incident) {
                return tables.row({},
                    tables.named(el('a', { href: page.link(this.data.projectKey, 'incidents', { incident: incident.id }) }, this.words.day(incident.date))),
                    tables.cell(incident.unitName),
                    tables.cell(incidents.harm(this.words, incident)),
                    tables.num(String(incident.people)),
                    tables.cell(incident.onDuty ? this.text('duty.true') : el('span', { class: 'ss-muted' }, this.text('duty.false'))),
                    tables.cell(incident.causeName),
                    tables.cell(incident.activityName),
                    tables.cell(incident.circumstances || ''));
            }
        };
    });

/** How incidents are said, alike in the list, on the form and in its history. */
define('service-safety/incident-words', [], () => {
    /** A death, or the kind of an injury. */
    function harm(words, { outcome, injuryKind }) {
        return words.text(`service-safety.incidents.harm.${injuryKind || outcome}`);
    }

    return { harm };
});

require(['service-safety/page', 'service-safety/incidents', 'service-safety/incident', 'service-safety/incident-codes',
    'service-safety/file-import', 'service-safety/no-body'],
(page, Incidents, Incident, Codes, FileImport, noBody) => {
    page.start('ss-incidents', (root, data) => {
        if (!data.body) {
            noBody(root, data);
        } else if (page.asked('view') === 'import') {
            new FileImport(root, data, 'incidents');
        } else if (page.asked('view') === 'codes') {
            new Codes(root, data);
        } else if (page.asked('incident')) {
            new Incident(root, data, page.asked('incident'));
        } else {
            new Incidents(root, data);
        }
    });
});
