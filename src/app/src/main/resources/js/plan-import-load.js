/** The third step: a file of a plan is loaded while one looks on, and may be broken off before the end. */
define('service-safety/plan-import-load',
    ['service-safety/dom', 'service-safety/rest', 'service-safety/messages'],
    ({ el, fill }, rest, messages) => {
        /** Milliseconds between two looks at how far the load has come. */
        const PAUSE = 700;
        /** A plan of thousands of items takes minutes, since each becomes an issue. */
        const PATIENCE = 1800000;

        return class Loading {
            /** `view` is the page that shows the file. */
            constructor(view) {
                this.view = view;
                this.words = view.words;
                this.watch = `load-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
            }

            text(key, ...values) {
                return this.view.text(key, ...values);
            }

            async start() {
                this.show();
                const timer = setInterval(() => this.look(), PAUSE);
                try {
                    const answer = await rest.upload(this.view.path(), this.view.parts(), { watch: this.watch }, PATIENCE);
                    this.view.done = true;
                    this.loaded(answer);
                } catch (refusal) {
                    this.refused(refusal);
                } finally {
                    clearInterval(timer);
                }
            }

            show() {
                this.bar = el('progress', { class: 'ss-progress', 'aria-label': this.text('loading') });
                this.said = el('p', { role: 'status' }, this.text('loading'));
                this.stop = el('button', { class: 'aui-button', type: 'button', onclick: () => this.cancel() }, this.text('break-off'));
                fill(this.view.place, this.view.head(this.text('loading')), this.view.steps(3),
                    el('div', { class: 'ss-import-load' }, this.said, this.bar, this.stop,
                        el('p', { class: 'ss-note' }, this.text('loading.note'))));
            }

            async look() {
                try {
                    const { done, all } = await rest.get(`${this.view.path()}/${this.watch}`);
                    if (all) {
                        this.bar.max = all;
                        this.bar.value = done;
                        fill(this.said, this.text(done < all ? 'loading.step' : 'loading.last', this.words.number(done), this.words.number(all)));
                        this.stop.disabled = done === all;
                    }
                } catch (over) {
                    // it is just beginning or just over: the load itself answers
                    this.bar.removeAttribute('value');
                }
            }

            async cancel() {
                this.stop.disabled = true;
                try {
                    await rest.remove(`${this.view.path()}/${this.watch}`);
                } catch (over) {
                    this.stop.disabled = false;
                }
            }

            refused(refusal) {
                if (refusal.body && refusal.body.refused) {
                    this.view.report.take(refusal.body);
                    this.view.preview();
                    return;
                }
                this.view.preview();
                this.view.tell(messages.failure(this.words, this.text('not-loaded'), refusal));
            }

            loaded(answer) {
                const count = (outcome) => answer.items.filter((item) => item.outcome === outcome).length;
                const box = messages.alert('success', this.view.counted('loaded', count('NEW')),
                    count('SAME') > 0 && this.text('loaded.same', String(count('SAME'))),
                    ...this.view.texts(answer), this.text('loaded.next'));
                fill(this.view.place,
                    this.view.head(this.text('title.3'), null,
                        el('a', { class: 'aui-button aui-button-primary', href: this.view.back() }, this.text('open-plan'))),
                    this.view.steps(4), box);
                box.focus();
            }
        };
    });
