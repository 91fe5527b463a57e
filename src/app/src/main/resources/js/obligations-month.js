/** A month of obligations: arrow keys go by day, PageUp and PageDown by month, Enter opens the first record of a day. */
define('service-safety/obligations-month',
    ['service-safety/dom', 'service-safety/page', 'service-safety/rest', 'service-safety/messages',
        'service-safety/obligation-words'],
    ({ el, fill, lozenge }, page, rest, messages, obligations) => {
        const SHOWN = 3;
        const WEEK = 7;
        const STEPS = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -WEEK, ArrowDown: WEEK };

        // days are reckoned in UTC, where each has 24 hours
        const date = (iso) => new Date(`${iso}T00:00:00Z`);
        const iso = (day) => day.toISOString().slice(0, 10);
        const plus = (day, days) => iso(new Date(date(day).getTime() + days * 86400000));
        const monday = (day) => plus(day, -((date(day).getUTCDay() + 6) % WEEK));
        const firstOf = (month) => `${month}-01`;

        function moved(month, by) {
            const [year, number] = month.split('-').map(Number);
            return iso(new Date(Date.UTC(year, number - 1 + by, 1))).slice(0, 7);
        }

        return class Month {
            /** `filter` gives kind and subtree; `showOverdue` leads to the list of what is overdue. */
            constructor(data, filter, showOverdue) {
                this.data = data;
                this.words = data.words;
                this.filter = filter;
                this.showOverdue = showOverdue;
                this.place = el('div', {});
                const asked = page.asked('month') || '';
                this.month = /^\d{4}-(0[1-9]|1[0-2])$/.test(asked) ? asked : data.today.slice(0, 7);
            }

            text(key, ...values) {
                return this.words.text(`service-safety.obligations.${key}`, ...values);
            }

            async load(focus) {
                page.remember({ month: this.month });
                const stop = messages.loading(this.place, this.words, 6);
                const from = monday(firstOf(this.month));
                const last = plus(firstOf(moved(this.month, 1)), -1);
                const to = plus(monday(last), WEEK - 1);
                try {
                    const unit = this.data.body.id;
                    const [found, drafts, summary] = await Promise.all([
                        rest.get('/deadlines', { unit, from, to, ...this.filter(), limit: 1000 }),
                        rest.get('/acts', { unit, from, to, state: 'DRAFT', limit: 1000 }),
                        rest.get('/deadlines/summary', {
                            unit, from: `${Number(from.slice(0, 4)) - 1}-01-01`, to: plus(from, -1), ...this.filter(),
                        }),
                    ]);
                    stop();
                    this.show({ from, to, found, drafts: drafts.items, earlier: summary.overdue });
                    if (focus) {
                        this.focus(focus);
                    }
                } catch (refusal) {
                    stop();
                    fill(this.place, messages.failure(this.words, this.text('failed'), refusal, () => this.load()));
                }
            }

            show({ from, to, found, drafts, earlier }) {
                const days = [];
                for (let day = from; day <= to; day = plus(day, 1)) {
                    days.push(day);
                }
                const weeks = days.filter((day, at) => at % WEEK === 0).map((day) => days.slice(days.indexOf(day), days.indexOf(day) + WEEK));
                fill(this.place, this.bar(earlier),
                    found.total > found.items.length && el('p', { class: 'ss-note' },
                        this.text('cut', String(found.items.length), String(found.total))),
                    el('table', { class: 'ss-month', role: 'grid', 'aria-label': this.words.period(this.month) },
                        el('thead', {}, el('tr', {}, Array.from({ length: WEEK }, (_, at) => el('th', { scope: 'col' },
                            this.text(`weekday.${at + 1}`))))),
                        el('tbody', {}, weeks.map((week) => el('tr', {}, week.map((day) => this.day(day,
                            found.items.filter((item) => item.due === day),
                            drafts.filter((act) => act.endedOn === day))))))),
                    this.key());
                this.place.querySelector('table').addEventListener('keydown', (event) => this.press(event));
            }

            bar(earlier) {
                const button = (label, month, name) => el('button', {
                    class: 'aui-button', type: 'button', 'aria-label': name,
                    onclick: () => {
                        this.month = month;
                        this.load();
                    },
                }, label);
                return el('div', { class: 'ss-tools' },
                    button('\u2039', moved(this.month, -1), this.text('month.before')),
                    el('h2', { class: 'ss-month-name', 'aria-live': 'polite' }, this.words.capital(this.words.period(this.month))),
                    button('\u203a', moved(this.month, 1), this.text('month.after')),
                    button(this.text('month.today'), this.data.today.slice(0, 7)),
                    earlier > 0 && el('span', { class: 'ss-push' },
                        lozenge('aui-lozenge-error', this.text('month.overdue', String(earlier))), ' ',
                        el('button', {
                            class: 'aui-button aui-button-link', type: 'button', onclick: this.showOverdue,
                        }, this.text('month.show'))));
            }

            day(day, items, drafts) {
                const entries = [
                    ...items.map((item) => this.entry(item)),
                    ...drafts.map((act) => el('div', { class: 'ss-duty planned' }, el('a', {
                        href: page.link(this.data.projectKey, 'acts', { act: act.id }),
                    }, this.text('month.control', act.unitName)))),
                ];
                const today = day === this.data.today;
                const classes = [day.slice(0, 7) !== this.month && 'other', today && 'today'].filter(Boolean).join(' ');
                const cell = el('td', {
                    role: 'gridcell', class: classes, 'data-day': day, 'aria-current': today && 'date',
                    tabindex: day === this.entering() ? '0' : '-1',
                }, el('time', { datetime: day }, String(Number(day.slice(8)))), entries.slice(0, SHOWN));
                if (entries.length > SHOWN) {
                    const more = el('button', {
                        class: 'aui-button aui-button-link ss-more', type: 'button',
                        onclick: () => more.replaceWith(...entries.slice(SHOWN)),
                    }, this.text('month.more', String(entries.length - SHOWN)));
                    cell.append(more);
                }
                return cell;
            }

            /** The day that Tab leads to. */
            entering() {
                return this.data.today.slice(0, 7) === this.month ? this.data.today : firstOf(this.month);
            }

            entry(item) {
                const kinds = [!item.record && 'order', obligations.near(item) && 'near', item.state === 'OVERDUE' && 'late',
                    !obligations.open(item) && 'done'].filter(Boolean).join(' ');
                const note = item.state === 'OVERDUE' || obligations.near(item) || !obligations.open(item);
                return el('div', { class: `ss-duty ${kinds}` }, obligations.title(item),
                    note && el('div', { class: 'ss-muted' }, this.note(item)));
            }

            note(item) {
                if (item.state === 'OVERDUE') {
                    return this.words.counted('service-safety.days.over', Math.abs(item.days));
                }
                if (item.state === 'DUE') {
                    return this.words.text('service-safety.days.today');
                }
                return obligations.open(item) ? this.words.counted('service-safety.days.left', item.days)
                    : this.words.text(item.state === 'DONE' ? 'service-safety.deadlines.in-time' : 'service-safety.deadlines.late');
            }

            key() {
                return el('ul', { class: 'ss-key' },
                    el('li', {}, el('b', {}, this.text('key.order')), ' ', this.text('key.order.why')),
                    el('li', {}, this.text('key.near')), el('li', {}, this.text('key.planned')));
            }

            press(event) {
                const cell = event.target.closest('td');
                if (!cell || event.target !== cell) {
                    return;
                }
                if (event.key === 'Enter') {
                    const link = cell.querySelector('a');
                    if (link) {
                        link.click();
                    }
                    return;
                }
                const day = cell.dataset.day;
                const to = STEPS[event.key] ? plus(day, STEPS[event.key]) : this.turned(event.key, day);
                if (to) {
                    event.preventDefault();
                    this.go(to);
                }
            }

            /** The same day of the month before or after, or its last. */
            turned(key, day) {
                const by = { PageUp: -1, PageDown: 1 }[key];
                if (!by) {
                    return null;
                }
                const month = moved(day.slice(0, 7), by);
                const last = plus(firstOf(moved(month, 1)), -1);
                const same = `${month}-${day.slice(8)}`;
                return same > last ? last : same;
            }

            go(day) {
                if (!this.focus(day) || day.slice(0, 7) !== this.month) {
                    this.month = day.slice(0, 7);
                    this.load(day);
                }
            }

            focus(day) {
                const cell = this.place.querySelector(`td[data-day="${day}"]`);
                if (!cell) {
                    return false;
                }
                this.place.querySelectorAll('td[tabindex="0"]').forEach((other) => other.setAttribute('tabindex', '-1'));
                cell.setAttribute('tabindex', '0');
                cell.focus();
                return true;
            }
        };
    });
