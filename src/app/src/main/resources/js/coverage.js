/** Page: the coverage of one body in a quarter (clause 13): the figures, and who is left in the planner's order. */
define('service-safety/coverage',
    ['service-safety/dom', 'service-safety/page', 'service-safety/rest', 'service-safety/messages', 'service-safety/form',
        'service-safety/table', 'service-safety/coverage-words'],
    ({ el, fill }, page, rest, messages, forms, tables, coverage) => {
        const QUARTERS_BACK = 8;

        /** This quarter and those before it, and the next one. */
        function quarters(now) {
            const [year, part] = now.split('-Q').map(Number);
            const last = year * 4 + part;
            return Array.from({ length: QUARTERS_BACK + 2 }, (_, at) => last - at)
                .map((number) => `${Math.floor(number / 4)}-Q${(number % 4) + 1}`);
        }

        return class Coverage {
            constructor(root, data) {
                this.data = data;
                this.words = data.words;
                const asked = page.asked('quarter') || '';
                this.quarter = /^\d{4}-Q[1-4]$/.test(asked) ? asked : data.quarter;
                this.content = el('div', {});
                fill(root, this.head(), this.content, page.printed(data, this.text('title')));
                this.load();
            }

            text(key, ...values) {
                return this.words.text(`service-safety.coverage.${key}`, ...values);
            }

            head() {
                const names = [...new Set([...quarters(this.data.quarter), this.quarter])];
                const quarter = forms.choice(names.map((name) => [name, this.words.period(name)]), this.quarter, {
                    class: 'ss-in w2', 'aria-label': this.text('quarter'),
                });
                quarter.addEventListener('change', () => {
                    this.quarter = quarter.value;
                    page.remember({ quarter: this.quarter });
                    this.load();
                });
                return page.head({
                    title: this.text('title'),
                    sub: [el('span', {}, this.data.body.name), page.clause(this.words, '13')],
                    actions: [quarter, this.data.mayDraft && el('a', {
                        class: 'aui-button', href: page.link(this.data.projectKey, 'acts', { act: 'new' }),
                    }, this.words.text('service-safety.acts.create')), el('button', {
                        class: 'aui-button', type: 'button', onclick: () => window.print(),
                    }, this.words.text('service-safety.ui.print'))],
                });
            }

            async load() {
                const stop = messages.loading(this.content, this.words, 8);
                try {
                    const answer = await rest.get('/coverage', { unit: this.data.body.id, quarter: this.quarter });
                    stop();
                    fill(this.content, answer.total ? [this.figures(answer), this.left(answer)] : this.nothing());
                } catch (refusal) {
                    stop();
                    fill(this.content, messages.failure(this.words, this.text('failed'), refusal, () => this.load()));
                }
            }

            nothing() {
                return messages.empty(this.text('no-units'), this.text('no-units.why'), el('a', {
                    class: 'aui-button aui-button-primary', href: page.link(this.data.projectKey, 'units'),
                }, this.words.text('service-safety.units.title')));
            }

            figure(title, value, note, classes) {
                return el('div', {}, el('dt', {}, title), el('dd', { class: classes }, value, note && el('small', {}, note)));
            }

            figures(answer) {
                const { words } = this;
                const of = (number) => this.text('count-of', String(number), String(answer.total));
                const longest = answer.longestNotInspected[0];
                return el('dl', { class: 'ss-figs' },
                    this.figure(this.text('inspected'), of(answer.inspected),
                        this.text('share-of-units', words.percent(answer.share))),
                    this.figure(this.text('required'), of(answer.required), this.until(answer)),
                    this.figure(this.text('missing'), answer.missing ? String(answer.missing) : this.text('met'),
                        words.counted('service-safety.coverage.drafts', answer.planned),
                        answer.missing ? 'ss-late' : null),
                    answer.missing > 0 && this.figure(this.text('forecast'), answer.forecastOn
                        ? this.text('forecast.on', words.day(answer.forecastOn)) : this.text('forecast.none'),
                    this.text(answer.forecastOn ? 'forecast.if' : 'forecast.why'), 'ss-words'),
                    longest && this.figure(this.text('longest-one'), longest.unitName, coverage.waiting(words, longest), 'ss-words'));
            }

            until(answer) {
                const { words } = this;
                const share = words.percent(answer.requiredShare || this.data.share);
                const left = answer.daysLeft >= 0 ? `, ${words.counted('service-safety.days.left', answer.daysLeft).toLowerCase()}` : '';
                return answer.lastDay ? `${this.text('until', share, words.day(answer.lastDay))}${left}` : share;
            }

            left(answer) {
                const { words } = this;
                if (!answer.left.length) {
                    return messages.empty(this.text('none-left'), this.text('none-left.why'));
                }
                const columns = [
                    { title: this.text('unit-and-reason') },
                    { title: this.text('last'), width: '180px' },
                    { title: this.text('planned-on'), width: '180px' },
                ];
                const rows = answer.left.map((unit, at) => tables.row({},
                    tables.named(`${at + 1}. ${unit.unitName}`, el('div', { class: 'ss-muted' }, this.reasons(unit))),
                    tables.cell(unit.lastInspectedOn && words.day(unit.lastInspectedOn),
                        el('div', { class: 'ss-muted' }, coverage.waiting(words, unit))),
                    tables.cell(unit.plannedOn ? words.day(unit.plannedOn) : this.plan(unit))));
                return el('section', { 'aria-labelledby': 'ss-left' },
                    el('h2', { class: 'ss-h', id: 'ss-left' }, this.text('left'), el('small', {}, this.text('left.order'))),
                    tables.table(this.text('left'), columns, rows, 'ss-fixed'));
            }

            plan(unit) {
                return this.data.mayDraft ? el('a', {
                    class: 'ss-noprint',
                    href: page.link(this.data.projectKey, 'acts', { act: 'new', unit: unit.unitId }),
                    'aria-label': `${this.words.text('service-safety.acts.create')}: ${unit.unitName}`,
                }, this.words.text('service-safety.acts.create')) : '\u2013';
            }

            reasons(unit) {
                return (unit.reasons || []).map((reason) => {
                    const counts = { LATE_VIOLATIONS: unit.lateViolations, REPEAT_VIOLATIONS: unit.repeatViolations };
                    return counts[reason] === undefined ? this.text(`reason.${reason}`)
                        : this.words.counted(`service-safety.coverage.reason.${reason}`, counts[reason]);
                }).join('; ');
            }
        };
    });

require(['service-safety/page', 'service-safety/coverage', 'service-safety/no-body'], (page, Coverage, noBody) => {
    page.start('ss-coverage', (root, data) => {
        if (data.body) {
            new Coverage(root, data);
        } else {
            noBody(root, data);
        }
    });
});
