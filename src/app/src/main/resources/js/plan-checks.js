/** Beside a draft: what holds it back, what is only pointed out, and what is in order; each with a way to its place. */
define('service-safety/plan-checks', ['service-safety/dom', 'service-safety/page', 'service-safety/plan-words'],
    ({ el, fill, lozenge, icon }, page, say) => {
        const SHOWN = 12;
        const DOCUMENT = { 'goals-missing': 'goals', 'tasks-missing': 'tasks', 'requirements-missing': 'requirements' };
        const KIND = {
            'winter-exercise-missing': 'WINTER_EXERCISE', 'summer-exercise-missing': 'SUMMER_EXERCISE', 'training-missing': 'TRAINING',
            'campaign-missing': 'CAMPAIGN', 'control-missing': 'CONTROL', 'controls-too-few': 'CONTROL', 'analysis-missing': 'ANALYSIS',
        };
        const COLUMN = { 'responsible-missing': 2, 'monitor-missing': 3, 'item-term-missing': 4, 'item-term-unclear': 4 };

        /** What is in order when none of its codes was told. */
        const FULFILLED = [
            { name: 'document', codes: Object.keys(DOCUMENT), clause: '6' },
            { name: 'people', codes: ['responsible-missing', 'monitor-missing'], clause: '6' },
            { name: 'terms', codes: ['item-term-missing', 'item-term-unclear'], clause: '6' },
            { name: 'winter', codes: ['winter-exercise-missing'], clause: '11.1' },
            { name: 'summer', codes: ['summer-exercise-missing'], clause: '11.1' },
            { name: 'control', codes: ['control-missing', 'controls-too-few'], clause: '13' },
            { name: 'analyses', codes: ['analysis-missing'], clause: '20' },
        ];

        return class Checks {
            constructor(view, editing) {
                this.view = view;
                this.editing = editing;
                this.words = view.words;
                this.count = SHOWN;
                this.heading = el('h2', { class: 'ss-h', id: 'ss-checks-title', tabindex: '-1' });
                this.list = el('ul', { class: 'ss-checks' });
                this.element = el('aside', { class: 'ss-panel ss-noprint', 'aria-labelledby': 'ss-checks-title' }, this.heading, this.list);
            }

            text(key, ...values) {
                return say.text(this.words, key, ...values);
            }

            show() {
                const checks = this.view.data.checks || [];
                fill(this.heading, checks.length ? say.counted(this.words, 'checks', checks.length) : this.text('checks.none'));
                fill(this.list, checks.slice(0, this.count).map((check) => this.check(check)), checks.length > this.count && this.more(checks));
                fill(this.element, this.heading, this.list, this.fulfilled(checks), this.sinceLastYear());
            }

            more(checks) {
                return el('li', {}, this.link(this.text('checks.more', String(checks.length - this.count)), () => {
                    this.count = checks.length;
                    this.show();
                }));
            }

            link(title, deed) {
                return el('button', { class: 'aui-button aui-button-link', type: 'button', onclick: deed }, title);
            }

            check(check) {
                const item = check.key && this.editing.find(check.key);
                return el('li', {},
                    check.blocking ? lozenge('aui-lozenge-error', this.text('checks.blocking'))
                        : lozenge('aui-lozenge-subtle aui-lozenge-moved', this.text('checks.advice')), ' ',
                    el('span', { class: 'ss-check' }, item && `${this.text('item', String(item.number))}: `, check.message), ' ', page.clause(this.words, check.clause),
                    el('div', {}, this.way(check, item)));
            }

            way(check, item) {
                if (item) {
                    return this.link(this.text('checks.go', String(item.number)), () => this.editing.open(item.key, COLUMN[check.code] || 1));
                }
                if (DOCUMENT[check.code]) {
                    return this.link(this.text('checks.write'), () => this.view.document.edit(DOCUMENT[check.code]));
                }
                return KIND[check.code] && this.link(this.text('add'), () => this.editing.add(KIND[check.code]));
            }

            fulfilled(checks) {
                const codes = new Set(checks.map((check) => check.code));
                const done = this.view.data.items.length ? FULFILLED.filter((each) => !each.codes.some((code) => codes.has(code))) : [];
                return done.length > 0 && [
                    el('h3', { class: 'ss-h' }, this.text('fulfilled')),
                    el('ul', { class: 'ss-checks' }, done.map(({ name, clause }) => el('li', {},
                        icon('check-circle-filled', this.text('fulfilled.yes')), this.text(`fulfilled.${name}`), ' ', page.clause(this.words, clause)))),
                ];
            }

            /** Of a draft that was carried over: how much is new, and what last year left unfinished. */
            sinceLastYear() {
                const { items, earlier } = this.view.data;
                const carried = items.filter((item) => item.continues);
                if (!carried.length || !earlier || this.view.data.clarification) {
                    return null;
                }
                return [
                    el('h3', { class: 'ss-h' }, this.text('since', String(earlier.year))),
                    el('p', {}, this.text('since.counts', String(carried.length), String(items.length - carried.length),
                        String(carried.filter((item) => item.unfinished).length))),
                ];
            }
        };
    });
