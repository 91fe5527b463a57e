/** Page of the administration: set a project up, and see whether the app works. */
define('service-safety/setup',
    ['service-safety/dom', 'service-safety/page', 'service-safety/rest', 'service-safety/messages', 'service-safety/form',
        'wrm/context-path'],
    ({ el, fill, icon }, page, rest, messages, forms, contextPath) => {
        const LANGUAGES = ['ru', 'kk', 'en'];
        const ICONS = { EXISTS: 'check', ADDED: 'add-small', TO_ADD: 'add-small' };

        async function projects() {
            const answer = await fetch(`${contextPath()}/rest/api/2/project`, {
                credentials: 'same-origin', headers: { Accept: 'application/json' },
            });
            if (!answer.ok) {
                throw new rest.Refusal(answer.status, null);
            }
            return answer.json();
        }

        return class Setup {
            /** `changed` is called when something may have become right. */
            constructor(data, changed) {
                this.data = data;
                this.words = data.words;
                this.changed = changed;
                this.report = el('div', { class: 'ss-panel', hidden: true, role: 'status' });
                this.place = el('div', {});
                this.section = el('section', { 'aria-labelledby': 'ss-setup-title' },
                    el('h2', { class: 'ss-h', id: 'ss-setup-title' }, this.text('title'), el('small', {}, this.text('note'))),
                    this.place);
                this.open();
            }

            text(key, ...values) {
                return this.words.text(`service-safety.setup-page.${key}`, ...values);
            }

            async open() {
                const stop = messages.loading(this.place, this.words, 4);
                try {
                    const [found, bodies] = await Promise.all([projects(), rest.get('/units', { kind: 'BODY', limit: 1000 })]);
                    stop();
                    fill(this.place, !bodies.items.length && this.noBodies(found),
                        el('div', { class: 'ss-half' }, this.form(found, bodies.items), this.report));
                    this.preset(bodies.items);
                } catch (refusal) {
                    stop();
                    fill(this.place, messages.failure(this.words, this.text('failed'), refusal, () => this.open()));
                }
            }

            /** The project that the address names is chosen already. */
            preset(bodies) {
                const key = page.asked('project');
                if (key && [...this.project.options].some((option) => option.value === key)) {
                    this.project.value = key;
                    this.match(bodies);
                }
            }

            /** Nothing can be chosen on a new site: the units come first, and any project serves to load them. */
            noBodies(found) {
                const key = (found.find((project) => project.key === page.asked('project')) || found[0] || {}).key;
                return messages.message('info', this.text('no-bodies'),
                    el('p', {}, this.text(key ? 'no-bodies.why' : 'no-projects')),
                    ...(key ? [el('p', {}, el('a', { href: page.link(key, 'units', { view: 'import' }) },
                        this.words.text('service-safety.ui.no-body.load')))] : []));
            }

            bodyName(body) {
                return body.name[this.words.language] || body.name.ru || body.name.kk || body.name.en;
            }

            form(found, bodies) {
                const { words } = this;
                const form = new forms.Form(words);
                this.fields = form;
                this.project = forms.choice([['', this.text('choose')],
                    ...found.map((project) => [project.key, `${project.key} \u2013 ${project.name}`])], '');
                this.body = forms.choice([['', this.text('choose')],
                    ...bodies.map((body) => [String(body.id), `${this.bodyName(body)} (${body.code})`])], '');
                this.language = forms.choice(LANGUAGES.map((tag) => [tag, words.text(`service-safety.language.${tag}`)]), words.language);
                const level = el('span', { role: 'status' });
                this.project.addEventListener('change', () => this.match(bodies));
                this.body.addEventListener('change', () => {
                    const body = bodies.find((each) => String(each.id) === this.body.value);
                    fill(level, body && body.level
                        ? this.text('level', words.text(`service-safety.unit.level.${body.level}`)) : '');
                });
                return el('form', {
                    novalidate: true, onsubmit: (event) => {
                        event.preventDefault();
                        this.run(false);
                    },
                }, form.summary, el('div', { class: 'ss-form' },
                    form.field({ name: 'key', label: this.text('project'), required: true, control: this.project }),
                    form.field({ name: 'bodyId', label: words.text('service-safety.ui.body'), required: true, control: this.body, note: level }),
                    form.field({ name: 'language', label: this.text('language'), control: this.language, note: this.text('language.note') }),
                    el('span', {}),
                    el('div', { class: 'ss-actions' },
                        el('button', { class: 'aui-button aui-button-primary', type: 'submit' }, this.text('run')),
                        el('button', { class: 'aui-button', type: 'button', onclick: () => this.run(true) }, this.text('try')))));
            }

            /** The body whose project it is already is chosen with the project. */
            match(bodies) {
                const body = bodies.find((each) => each.projectKey === this.project.value)
                    || bodies.find((each) => each.code === this.project.value);
                if (body) {
                    this.body.value = String(body.id);
                    this.body.dispatchEvent(new Event('change'));
                }
            }

            async run(dryRun) {
                if (!this.project.value) {
                    this.fields.refuse({ errors: [{ field: 'key', message: this.text('project.missing') }] });
                    return;
                }
                const busy = [...this.section.querySelectorAll('button')];
                busy.forEach((button) => {
                    button.disabled = true;
                });
                try {
                    const answer = await rest.post(`/projects/${encodeURIComponent(this.project.value)}/setup`, {
                        bodyId: this.body.value ? Number(this.body.value) : null, language: this.language.value,
                    }, { dryRun: dryRun ? 'true' : null });
                    this.fields.saved();
                    this.show(answer.steps, dryRun);
                    if (!dryRun) {
                        this.changed();
                    }
                } catch (refusal) {
                    this.fields.refuse(refusal);
                } finally {
                    busy.forEach((button) => {
                        button.disabled = false;
                    });
                }
            }

            show(steps, dryRun) {
                const all = steps.every((step) => step.state === 'EXISTS');
                const title = all ? 'report.nothing' : dryRun ? 'report.would' : 'report.done';
                this.report.hidden = false;
                fill(this.report,
                    el('h3', { class: 'ss-h' }, this.text(title)),
                    el('ul', { class: 'ss-steps' }, steps.map((step) => el('li', {},
                        icon(ICONS[step.state] || 'info'), el('span', {}, step.message),
                        el('span', {}, this.text(`state.${step.state}`))))),
                    el('p', { class: 'ss-note' }, this.text('report.note')),
                    !dryRun && el('p', {}, el('a', { href: page.link(this.project.value, 'units') },
                        this.text('open-project', this.project.value))));
            }
        };
    });

/** What the app found out about itself: the worst first, with its consequence and a way to mend it. */
define('service-safety/health',
    ['service-safety/dom', 'service-safety/rest', 'service-safety/messages', 'service-safety/table', 'wrm/context-path'],
    ({ el, fill, lozenge }, rest, messages, tables, contextPath) => {
        const KINDS = { ERROR: 'aui-lozenge-error', WARNING: 'aui-lozenge-moved aui-lozenge-subtle', OK: 'aui-lozenge-success aui-lozenge-subtle' };
        const ORDER = ['ERROR', 'WARNING', 'OK'];

        return class Health {
            constructor(data) {
                this.words = data.words;
                this.whole = false;
                this.checked = el('small', {});
                this.place = el('div', {});
                this.section = el('section', { 'aria-labelledby': 'ss-health-title' },
                    el('h2', { class: 'ss-h', id: 'ss-health-title' }, this.text('title'), this.checked), this.place);
                this.load();
            }

            text(key, ...values) {
                return this.words.text(`service-safety.health-page.${key}`, ...values);
            }

            async load() {
                const stop = messages.loading(this.place, this.words, 8);
                try {
                    this.answer = await rest.get('/health');
                    stop();
                    this.show();
                } catch (refusal) {
                    stop();
                    fill(this.place, messages.failure(this.words, this.text('failed'), refusal, () => this.load()));
                }
            }

            show() {
                const { answer, words } = this;
                fill(this.checked, answer.checkedOn ? this.text('checked', words.moment(answer.checkedOn)) : '');
                const bad = answer.checks.filter((check) => check.state !== 'OK');
                const shown = this.whole ? answer.checks : bad;
                const sorted = [...shown].sort((one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state));
                const rest_ = answer.checks.length - shown.length;
                fill(this.place, this.tools(), sorted.length > 0 && this.table(sorted),
                    !bad.length && !this.whole && messages.empty(this.text('all-good'), this.text('all-good.why')),
                    rest_ > 0 && el('button', {
                        class: 'aui-button aui-button-link', type: 'button', onclick: () => {
                            this.whole = true;
                            this.show();
                        },
                    }, this.text('show-good', String(rest_))));
            }

            tools() {
                const { answer, words } = this;
                return el('div', { class: 'ss-tools' },
                    el('span', { role: 'status' },
                        el('b', { class: answer.errors ? 'ss-late' : null }, words.counted('service-safety.health-page.errors', answer.errors)),
                        ', ', el('b', {}, words.counted('service-safety.health-page.warnings', answer.warnings)),
                        ', ', this.text('good', String(answer.ok))),
                    el('span', { class: 'ss-push ss-actions' }, el('button', {
                        class: 'aui-button', type: 'button', onclick: () => this.load(),
                    }, this.text('again'))));
            }

            table(checks) {
                return tables.scrolled(this.text('title'), tables.table(this.text('title'), [
                    { title: this.text('result'), width: '150px' },
                    { title: this.text('subject'), width: '250px' },
                    { title: this.text('found') },
                    { title: this.text('fix'), width: '190px' },
                ], checks.map((check) => tables.row({},
                    tables.cell(lozenge(KINDS[check.state], this.text(`state.${check.state}`))),
                    tables.named(check.subject),
                    tables.cell([check.message, check.consequence].filter(Boolean).map(this.words.capital).join('. ')),
                    tables.cell(this.fix(check.fix)))), 'ss-fixed'));
            }

            /** Only ever a place within Jira. */
            fix(fix) {
                return fix && fix.link && fix.link.startsWith('/') && !fix.link.startsWith('//')
                    ? el('a', { href: contextPath() + fix.link }, fix.label) : '';
            }
        };
    });

require(['service-safety/dom', 'service-safety/page', 'service-safety/setup', 'service-safety/health', 'wrm/context-path'],
    ({ el, fill }, page, Setup, Health, contextPath) => {
        page.start('ss-setup', (root, data) => {
            const health = new Health(data);
            fill(root, page.head({
                title: data.words.text('service-safety.setup-page.page'),
                actions: [['SafetyRuleBook', 'rule-book'], ['SafetyForms', 'forms-page']].map(([action, texts]) => el('a', {
                    class: 'aui-button', href: `${contextPath()}/secure/admin/${action}.jspa`,
                }, data.words.text(`service-safety.${texts}.title`))),
            }),
                new Setup(data, () => health.load()).section, health.section);
        });
    });
