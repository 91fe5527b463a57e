/** Page: the coverage of one body in a quarter (clause 13): the figures, the year by quarters, and whom to inspect next. */
define('service-safety/coverage',
    ['service-safety/dom', 'service-safety/page', 'service-safety/rest', 'service-safety/messages', 'service-safety/form',
        'service-safety/coverage-words', 'service-safety/coverage-year', 'service-safety/coverage-planner',
        'service-safety/coverage-schedule'],
    ({ el, fill }, page, rest, messages, forms, coverage, CoverageYear, Planner, Schedule) => {
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
                this.year = new CoverageYear(data);
                this.schedule = new Schedule(data);
                this.planner = new Planner(data, () => this.load());
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
                    if (!answer.total) {
                        fill(this.content, this.nothing());
                        return;
                    }
                    fill(this.content, this.figures(answer),
                        el('div', { class: 'ss-half' }, this.year.place,
                            answer.left.length ? this.planner.place : this.nobody()),
                        this.schedule.place);
                    this.schedule.load(this.quarter);
                    this.year.load(Number(this.quarter.slice(0, 4)), this.data.quarter);
                    if (answer.left.length) {
                        this.planner.load(answer);
                    }
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

            nobody() {
                return messages.empty(this.text('none-left'), this.text('none-left.why'));
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
