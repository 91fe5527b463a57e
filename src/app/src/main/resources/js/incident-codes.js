/** Page: the lists of causes and activities by which incidents are grouped (clause 16.2); administrators change them. */
define('service-safety/incident-codes',
    ['service-safety/dom', 'service-safety/page', 'service-safety/rest', 'service-safety/messages', 'service-safety/form',
        'service-safety/table', 'service-safety/dialog'],
    ({ el, fill }, page, rest, messages, forms, tables, dialog) => {
        const KINDS = ['CAUSE', 'ACTIVITY'];
        const LANGUAGES = ['kk', 'ru', 'en'];

        return class Codes {
            constructor(root, data) {
                this.data = data;
                this.words = data.words;
                this.list = el('div', {});
                fill(root, this.head(), this.list, page.printed(data, this.text('codes')));
                this.load();
            }

            text(key, ...values) {
                return this.words.text(`service-safety.incidents.${key}`, ...values);
            }

            head() {
                return page.head({
                    crumbs: [el('a', { href: page.link(this.data.projectKey, 'incidents') }, this.text('title')), ` / ${this.text('codes')}`],
                    title: this.text('codes'),
                    sub: [el('span', {}, this.text('codes.sub')), page.clause(this.words, '16.2')],
                    actions: this.data.administrator && KINDS.map((kind) => el('button', {
                        class: 'aui-button', type: 'button', onclick: () => this.ask(null, kind),
                    }, this.text(`codes.add.${kind}`))),
                });
            }

            async load() {
                const stop = messages.loading(this.list, this.words, 8);
                try {
                    const { items } = await rest.get('/incident-codes');
                    stop();
                    fill(this.list, KINDS.map((kind) => this.table(kind, items.filter((code) => code.kind === kind))));
                } catch (refusal) {
                    stop();
                    fill(this.list, messages.failure(this.words, this.text('failed'), refusal, () => this.load()));
                }
            }

            table(kind, codes) {
                const columns = [
                    { title: this.text('codes.code'), width: '200px' },
                    { title: this.text('codes.name') },
                    { title: this.text('codes.retired'), width: '180px' },
                    { title: this.words.text('service-safety.ui.actions'), width: '120px', hidden: true },
                ];
                return [el('h2', { class: 'ss-h' }, this.text(`codes.${kind}`)),
                    tables.scrolled(this.text(`codes.${kind}`), tables.table(this.text(`codes.${kind}`), columns, codes.map((code) => this.row(code)), 'ss-fixed'))];
            }

            row(code) {
                return tables.row({}, tables.named(code.code), tables.cell(code.codeName),
                    tables.cell(code.retiredOn ? this.words.day(code.retiredOn) : ''),
                    tables.cell(code.can.includes('edit') && el('button', {
                        class: 'aui-button aui-button-link', type: 'button', 'aria-label': this.text('codes.change', code.codeName),
                        onclick: () => this.ask(code, code.kind),
                    }, this.words.text('service-safety.ui.change'))));
            }

            ask(code, kind) {
                const at = Object.fromEntries(LANGUAGES.map((language) => [language,
                    forms.input({ lang: language, value: code ? code.name[language] || '' : '' })]));
                const id = forms.input({ class: 'ss-in w2', value: code ? code.code : '', readonly: code !== null });
                const retired = forms.input({ class: 'ss-in w1', value: code && code.retiredOn ? this.words.day(code.retiredOn) : '' });
                dialog({
                    words: this.words,
                    title: code ? this.text('codes.change', code.codeName) : this.text(`codes.add.${kind}`),
                    deedName: this.words.text('service-safety.ui.save'),
                    reload: () => this.load(),
                    content: (form) => el('div', { class: 'ss-form' },
                        form.field({ name: 'code', label: this.text('codes.code'), required: true, control: id, note: this.text('codes.code.note') }),
                        LANGUAGES.map((language) => form.field({ name: `name.${language}`, label: this.text(`codes.name.${language}`), control: at[language] })),
                        form.field({ name: 'retiredOn', label: this.text('codes.retired'), control: retired, note: this.text('codes.retired.note') })),
                    deed: async () => {
                        const sent = {
                            name: Object.fromEntries(LANGUAGES.map((language) => [language, at[language].value.trim() || null])),
                            retiredOn: this.words.isoDay(retired.value) || null,
                        };
                        await (code ? rest.put(`/incident-codes/${kind}/${encodeURIComponent(code.code)}`, { ...sent, version: code.version })
                            : rest.post('/incident-codes', { ...sent, kind, code: id.value.trim() }));
                        await this.load();
                    },
                });
            }
        };
    });
