/** Page: the annual plan of the body (clauses 5 and 6), in force or as a draft, and the comparison of its revisions. */
define('service-safety/plan',
    ['service-safety/dom', 'service-safety/page', 'service-safety/rest', 'service-safety/messages', 'service-safety/form',
        'service-safety/plan-words', 'service-safety/plan-data', 'service-safety/plan-figures', 'service-safety/plan-document',
        'service-safety/plan-filter', 'service-safety/plan-table', 'service-safety/plan-editing', 'service-safety/plan-deeds',
        'service-safety/plan-compare'],
    ({ el, fill }, page, rest, messages, forms, say, PlanData, figures, Document, Filter, Table, Editing, deeds, compare) => {
        return class Plan {
            constructor(root, data) {
                this.page = data;
                this.words = data.words;
                this.data = new PlanData(data);
                this.top = el('div', {});
                this.main = el('div', {});
                this.foot = el('div', {});
                fill(root, this.top, this.main, this.foot);
                window.addEventListener('beforeunload', (event) => this.unsaved && event.preventDefault());
                this.open();
            }

            /** Whether something is typed that is not written yet. */
            get unsaved() {
                const item = this.editing && this.editing.form;
                return [item, this.document].some((open) => Boolean(open && open.form && open.form.dirty));
            }

            text(key, ...values) {
                return say.text(this.words, key, ...values);
            }

            /** Address of this page with another choice; year stays, filters do not. */
            link(choice) {
                return page.link(this.page.projectKey, 'plan', { year: this.data.year, ...choice });
            }

            async open() {
                fill(this.top, page.head({ title: this.text('title') }));
                const stop = messages.loading(this.main, this.words, 10);
                try {
                    await this.data.read();
                    if (this.data.plan && page.asked('view') === 'compare') {
                        await compare(this);
                    } else {
                        await this.show();
                    }
                    stop();
                } catch (refusal) {
                    stop();
                    this.closed(refusal);
                }
            }

            closed(refusal) {
                if (!(refusal instanceof rest.Refusal)) {
                    throw refusal;
                }
                fill(this.main, refusal.status === 404 ? messages.locked(this.words)
                    : messages.failure(this.words, this.text('failed'), refusal, () => this.open()));
            }

            async show() {
                this.showHead();
                if (this.data.plan) {
                    await this.data.readItems();
                    this.showPlan();
                } else {
                    fill(this.main, deeds.begin(this));
                }
            }

            showPlan() {
                this.filter = new Filter(this);
                this.table = new Table(this);
                this.tools = el('div', {});
                this.strip = el('div', {});
                this.document = new Document(this);
                this.editing = this.data.editing ? new Editing(this) : null;
                const items = el('section', { 'aria-labelledby': 'ss-plan-items' },
                    el('h2', { class: this.editing ? 'ss-h' : 'assistive', id: 'ss-plan-items' }, this.text('items.title')),
                    this.tools, this.editing && this.editing.above, this.table.element,
                    this.editing && el('p', { class: 'ss-note ss-noprint' }, this.text('keys')));
                const paper = el('div', {}, this.document.element, items);
                fill(this.main, figures.banners(this), this.strip,
                    this.editing ? el('div', { class: 'ss-cols' }, paper, this.editing.aside) : paper);
                this.changed();
                this.refreshTools();
                this.refreshTable();
            }

            /** What stands around the table says what was written just now. */
            changed() {
                this.showHead();
                fill(this.strip, this.data.progress ? figures.figures(this) : !this.data.revision.approvedOn && figures.steps(this));
                if (this.editing) {
                    this.editing.refresh();
                }
            }

            refreshTools() {
                fill(this.tools, this.data.items.length > 0 && this.filter.form());
            }

            refreshTable() {
                this.table.refresh();
            }

            chosenChanged() {
                this.editing.refreshChosen();
            }

            openItem(key, column) {
                this.editing.open(key, column);
            }

            removeItem(key) {
                this.editing.remove(key);
            }

            /** A figure that leads to the rows behind it. */
            filterLink(title, values, classes) {
                return el('a', {
                    href: this.link(values), class: classes,
                    onclick: (event) => {
                        event.preventDefault();
                        this.filter.clear();
                        this.filter.set(values);
                        this.refreshTools();
                        this.table.element.scrollIntoView({ block: 'nearest' });
                    },
                }, title);
            }

            showHead() {
                const { data } = this;
                fill(this.top, page.head({
                    crumbs: this.years(),
                    title: this.text('title-of', String(data.year)),
                    sub: data.plan ? [say.state(this.words, data.revision), ...this.decisive(), this.clauses()]
                        : [el('span', {}, this.page.body.name), data.approveBy && this.due(data.approveBy), this.clauses()],
                    actions: data.plan && [this.revisions(), deeds.actions(this)],
                }));
                fill(this.foot, page.printed(this.page, this.text('title-of', String(data.year))));
            }

            clauses() {
                return el('span', { class: 'ss-clause' }, this.text('clauses'));
            }

            /** The day that decides, and how far away it is. */
            decisive() {
                const { words, data } = this;
                const { revision, plan } = data;
                if (revision.approvedOn) {
                    return [el('span', {}, this.text('approved', words.day(revision.approvedOn))),
                        revision.number === 1 && plan.timely === false && el('span', { class: 'ss-late' }, this.text('approved-late',
                            words.day(plan.approveBy)))];
                }
                if (data.clarification) {
                    return [el('span', {}, this.text('clarifies', this.text(`cause.${revision.cause}`)))];
                }
                return [this.due(plan.approveBy)];
            }

            due(day) {
                const { today } = this.data;
                return el('span', { class: day < today ? 'ss-late' : null },
                    this.text('approve-by-long', this.words.day(day)), ', ', say.away(this.words, today, day));
            }

            /** The plans of other years, and the years that need one. */
            years() {
                return el('span', { class: 'ss-years', role: 'navigation', 'aria-label': this.text('years') },
                    this.data.years.map((year) => el('a', {
                        href: this.link({ year }), 'aria-current': year === this.data.year && 'page',
                    }, this.text('year-of', String(year)))));
            }

            revisions() {
                const { revisions, revision } = this.data;
                if (revisions.length < 2) {
                    return null;
                }
                const control = forms.choice([...revisions].reverse().map((each) => [String(each.number), say.revisionName(this.words, each)]),
                    String(revision.number), { 'aria-label': this.text('revision'), class: 'ss-in ss-narrow-in' });
                control.addEventListener('change', () => window.location.assign(this.link({ revision: control.value })));
                return control;
            }
        };
    });

require(['service-safety/page', 'service-safety/plan', 'service-safety/no-body'], (page, Plan, noBody) => {
    page.start('ss-plan', (root, data) => {
        if (data.body) {
            new Plan(root, data);
        } else {
            noBody(root, data);
        }
    });
});
