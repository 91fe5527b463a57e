/** Page of the administration: which form is printed by whose template, and putting templates in and out. */
define('service-safety/forms',
    ['service-safety/dom', 'service-safety/page', 'service-safety/rest', 'service-safety/messages', 'service-safety/table',
        'service-safety/ask', 'wrm/context-path'],
    ({ el, fill }, page, rest, messages, tables, ask, contextPath) => class Forms {
        constructor(root, data) {
            this.words = data.words;
            this.said = el('div', {});
            this.place = el('div', {});
            fill(root, page.head({
                crumbs: el('a', { href: `${contextPath()}/secure/admin/SafetySetup.jspa` },
                    this.words.text('service-safety.setup-page.page')),
                title: this.text('title'),
                sub: this.text('note'),
            }), this.said, this.place);
            this.load();
        }

        text(key, ...values) {
            return this.words.text(`service-safety.forms-page.${key}`, ...values);
        }

        async load() {
            const stop = messages.loading(this.place, this.words, 6);
            try {
                const answer = await rest.get('/forms');
                stop();
                this.show(answer.items);
            } catch (refusal) {
                stop();
                fill(this.place, messages.failure(this.words, this.text('failed'), refusal, () => this.load()));
            }
        }

        show(items) {
            fill(this.place, tables.scrolled(this.text('title'), tables.table(this.text('title'), [
                { title: this.text('form'), width: '200px' },
                { title: this.text('language'), width: '110px' },
                { title: this.text('in-use') },
                { title: this.words.text('service-safety.ui.actions'), width: '430px' },
            ], items.map((item) => this.row(item)), 'ss-fixed')));
        }

        language(item) {
            return this.words.text(`service-safety.language.${item.lang}`);
        }

        row(item) {
            return tables.row({}, tables.named(item.title), tables.cell(this.language(item)),
                tables.cell(item.builtIn ? el('span', { class: 'ss-muted' }, this.text('built-in'))
                    : [el('b', {}, item.fileName), el('div', { class: 'ss-muted' },
                        this.text('own', this.words.day(item.changedOn), item.changedByName))]),
                el('td', {}, el('div', { class: 'ss-links' }, this.deeds(item))));
        }

        path(item) {
            return `/forms/${item.form}/${item.lang}`;
        }

        /** Each says also to those who do not see its row what it is about. */
        deeds(item) {
            const about = el('span', { class: 'assistive' }, `: ${item.title}, ${this.language(item)}`);
            const download = (key) => el('a', {
                href: rest.address(`${this.path(item)}/${key === 'sample' ? 'sample' : 'template'}.docx`), download: true,
            }, this.text(key), about.cloneNode(true));
            const deed = (key, onclick) => el('button', { class: 'aui-button aui-button-link', type: 'button', onclick },
                this.text(key), about.cloneNode(true));
            return [download('download'), download('sample'), this.chooser(item, deed),
                !item.builtIn && deed('restore', () => ask(this.words, this.text('restore'),
                    this.text('restore.confirm', item.title, this.language(item)), this.text('restore'),
                    () => this.restore(item)))];
        }

        chooser(item, deed) {
            const file = el('input', {
                type: 'file', accept: '.docx', hidden: true, 'aria-label': `${item.title}, ${this.language(item)}`,
                onchange: async () => {
                    const [chosen] = file.files;
                    if (chosen) {
                        await this.put(item, chosen);
                        file.value = '';
                    }
                },
            });
            return [deed('upload', () => file.click()), file];
        }

        async put(item, file) {
            fill(this.said);
            try {
                const answer = await rest.upload(`${this.path(item)}/template`, { file });
                this.show(answer.items);
                this.say(messages.alert('success', this.text('saved', item.title, this.language(item)),
                    el('p', {}, this.text('saved.why'))));
            } catch (refusal) {
                this.say(refusal.status === 400 && refusal.errors.length
                    ? messages.alert('error', this.text('refused', file.name, item.title, this.language(item)),
                        el('ul', {}, refusal.errors.map((error) => el('li', {}, error.message))))
                    : messages.failure(this.words, this.text('refused', file.name, item.title, this.language(item)), refusal));
            }
        }

        async restore(item) {
            fill(this.said);
            try {
                await rest.remove(`${this.path(item)}/template`);
                await this.load();
                this.say(messages.alert('success', this.text('restored', item.title, this.language(item))));
            } catch (refusal) {
                this.say(messages.failure(this.words, this.text('restore.failed'), refusal));
            }
        }

        say(box) {
            fill(this.said, box);
            this.said.querySelector('[role=alert]').focus();
        }
    });

require(['service-safety/page', 'service-safety/forms'], (page, Forms) => {
    page.start('ss-forms', (root, data) => new Forms(root, data));
});
