/** What both gadgets share: one request, the states between asking and showing, two settings. */
define('service-safety/gadget',
    ['service-safety/dom', 'service-safety/page', 'service-safety/rest', 'service-safety/messages', 'service-safety/form'],
    ({ el, fill, icon }, page, rest, messages, forms) => {
        const MOST_ROWS = 50;
        const USUAL_ROWS = 10;
        let lists = 0;

        /**
         * Makes the constructor that Jira asks for. `kind` says what is particular: `path` and `parameters` of the one
         * request, `failed` (key of the title of a failure) and `view(answer, frame)`, which gives the content.
         */
        return function gadget(kind) {
            return class {
                constructor(api) {
                    this.api = api;
                    this.last = null;
                    this.whole = false;
                }

                /** Jira calls this to show the gadget, and again to refresh it. */
                render(context, preferences) {
                    this.open(context, preferences);
                    const unit = preferences.unit || this.data.unit;
                    if (!unit) {
                        this.show(messages.empty(this.words.text('service-safety.gadget.no-body'),
                            this.words.text('service-safety.gadget.no-body.why')));
                        return;
                    }
                    this.rows = Number(preferences.rows) || USUAL_ROWS;
                    this.ask(unit);
                }

                open(context, preferences) {
                    const view = context.find ? context.find('[data-ss]')[0] : context.querySelector('[data-ss]');
                    this.data = page.dataOf(view);
                    this.words = this.data.words;
                    this.preferences = preferences;
                    view.lang = this.data.language;
                    this.place = view;
                }

                async ask(unit) {
                    const stop = messages.loading(this.place, this.words, this.shownRows());
                    try {
                        this.last = { unit, answer: await rest.get(kind.path, kind.parameters(unit, this.data)) };
                        stop();
                        this.answered(false);
                    } catch (refusal) {
                        stop();
                        this.refused(unit, refusal);
                    }
                    this.api.resize();
                }

                answered(stale) {
                    this.show(kind.view(this.last.answer, {
                        words: this.words, data: this.data, unit: this.last.unit, rows: this.whole ? Infinity : this.rows, stale,
                        again: () => this.ask(this.last.unit),
                        showAll: () => {
                            this.whole = true;
                            this.answered(stale);
                            this.api.resize();
                        },
                    }));
                }

                refused(unit, refusal) {
                    if (!(refusal instanceof rest.Refusal)) {
                        throw refusal;
                    }
                    if (refusal.status === 404 || refusal.status === 403) {
                        this.show(messages.locked(this.words));
                    } else if (this.last && this.last.unit === unit) {
                        this.answered(true);
                    } else {
                        this.show(messages.failure(this.words, this.words.text(kind.failed), refusal,
                            () => this.ask(unit)));
                    }
                }

                show(...content) {
                    fill(this.place, content);
                    this.api.resize();
                }

                /** So that the grey bars are as many as there will be rows. */
                shownRows() {
                    return Math.min(this.rows, MOST_ROWS);
                }

                /** Jira calls this to show the settings. */
                async renderEdit(context, preferences) {
                    this.open(context, preferences);
                    const stop = messages.loading(this.place, this.words, 3);
                    try {
                        const bodies = (await rest.get('/units', { kind: 'BODY', limit: 1000 })).items;
                        stop();
                        this.settings(bodies);
                    } catch (refusal) {
                        stop();
                        this.show(messages.failure(this.words,
                            this.words.text('service-safety.gadget.bodies-failed'), refusal,
                            () => this.renderEdit(context, preferences)));
                    }
                    this.api.resize();
                }

                settings(bodies) {
                    const names = new Map(bodies.map((body) => [this.bodyName(body), String(body.id)]));
                    const chosen = [...names].find(([, id]) => id === String(this.preferences.unit || this.data.unit));
                    lists += 1;
                    const list = el('datalist', { id: `ss-bodies-${lists}` },
                        [...names.keys()].map((name) => el('option', { value: name })));
                    const unit = forms.input({ list: list.id, value: chosen ? chosen[0] : '' });
                    const rows = forms.input({
                        class: 'ss-in w1', inputmode: 'numeric', value: String(this.preferences.rows || USUAL_ROWS),
                    });
                    const form = new forms.Form(this.words);
                    this.show(el('form', {
                        class: 'ss-settings', novalidate: true,
                        onsubmit: (event) => {
                            event.preventDefault();
                            this.save(form, names, unit.value.trim(), rows.value.trim());
                        },
                    }, list, form.summary, el('div', { class: 'ss-form' },
                        form.field({
                            name: 'unit', label: this.words.text('service-safety.ui.body'), required: true, control: unit,
                        }),
                        form.field({
                            name: 'rows', label: this.words.text('service-safety.gadget.rows'), required: true, control: rows,
                        }),
                        el('span', {}),
                        el('div', { class: 'ss-actions' },
                            el('button', { class: 'aui-button aui-button-primary', type: 'submit' },
                                this.words.text('service-safety.ui.save')),
                            el('button', {
                                class: 'aui-button aui-button-link', type: 'button',
                                onclick: () => this.api.savePreferences(this.preferences),
                            }, this.words.text('service-safety.ui.cancel'))))));
                    unit.focus();
                }

                bodyName(body) {
                    return `${body.name[this.data.language] || body.name.ru || body.name.kk || body.name.en} (${body.code})`;
                }

                save(form, names, unit, rows) {
                    const errors = [];
                    if (!names.has(unit)) {
                        errors.push({ field: 'unit', message: this.words.text('service-safety.gadget.no-such-body') });
                    }
                    if (!/^\d+$/.test(rows) || Number(rows) < 1 || Number(rows) > MOST_ROWS) {
                        errors.push({
                            field: 'rows',
                            message: this.words.text('service-safety.gadget.rows-range', '1', String(MOST_ROWS)),
                        });
                    }
                    if (errors.length) {
                        form.refuse({ errors });
                        this.api.resize();
                    } else {
                        this.api.savePreferences({ ...this.preferences, unit: names.get(unit), rows });
                    }
                }
            };
        };
    });

/** The line below a gadget: as of when, how much of it is shown, and where to see all. */
define('service-safety/gadget-footer', ['service-safety/dom'], ({ el, icon }) => {
    function action(title, deed) {
        return el('button', { class: 'aui-button aui-button-link', type: 'button', onclick: deed }, title);
    }

    function asOf(frame, moment) {
        const { words, stale } = frame;
        return stale
            ? [icon('warning'), words.text('service-safety.gadget.stale', words.moment(moment))]
            : words.text('service-safety.gadget.as-of', words.moment(moment));
    }

    /** `rest` is {shown, total}; `link` stands at the right where there is nothing else to do there. */
    return function footer(frame, { moment, note, shown, total, link }) {
        const { words } = frame;
        const cut = shown < total && el('span', {},
            words.text('service-safety.gadget.shown', String(shown), String(total)));
        const deed = (frame.stale && action(words.text('service-safety.gadget.refresh'), frame.again))
            || (cut && action(words.text('service-safety.gadget.show-all'), frame.showAll))
            || link;
        return el('footer', { class: 'ss-foot' },
            el('span', { class: 'ss-foot-notes' }, note && el('span', {}, note), cut, el('span', {}, asOf(frame, moment))),
            deed);
    };
});
