/** The forms of a mark of completion, and of the reason why one is returned. */
define('service-safety/item-mark', ['service-safety/dom', 'service-safety/form', 'service-safety/rest'],
    ({ el }, forms, rest) => {
        const KEY = 'service-safety.item.';
        const NUMBERS = ['incoming', 'outgoing', 'registration'];

        /** A mark in one line: its numbers, and its day. */
        function said(words, mark) {
            if (!mark) {
                return null;
            }
            const numbers = NUMBERS.filter((name) => mark[name]).map((name) => words.text(`${KEY}${name}.of`, mark[name]));
            return el('span', {}, `${numbers.join(', ')}, `, el('span', { class: 'ss-nw' }, words.day(mark.on)));
        }

        function buttons(words, title, cancel) {
            return el('div', { class: 'ss-actions' },
                el('button', { class: 'aui-button aui-button-primary', type: 'submit' }, title),
                el('button', { class: 'aui-button aui-button-link', type: 'button', onclick: cancel },
                    words.text('service-safety.ui.cancel')));
        }

        function made(form, send, ...content) {
            let busy = false;
            return el('form', {
                class: 'ss-mark', novalidate: true,
                onsubmit: async (event) => {
                    event.preventDefault();
                    if (busy) {
                        return;
                    }
                    busy = true;
                    try {
                        await send();
                    } catch (refusal) {
                        if (!(refusal instanceof rest.Refusal)) {
                            throw refusal;
                        }
                        form.refuse(refusal);
                    } finally {
                        busy = false;
                    }
                },
            }, form.summary, content);
        }

        /**
         * Enters a mark. `where` has the `address` of the mark, or that of the occurrences of an item on `occasion`, whose day is
         * asked too; and who is to confirm it.
         */
        function entry(words, where, done, cancel) {
            const form = new forms.Form(words);
            const inputs = new Map();
            const field = (name, attributes) => {
                const control = forms.input(attributes);
                inputs.set(name, control);
                return el('div', {}, form.field({
                    name, label: words.text(KEY + name), control, required: name === 'on' || name === 'due',
                }));
            };
            const day = { placeholder: words.text('service-safety.item.day-form') };
            const values = (names) => Object.fromEntries(names.map((name) => {
                const typed = inputs.get(name).value.trim();
                return [name, name === 'on' || name === 'due' ? words.isoDay(typed) || null : typed || null];
            }));
            let added = null;
            const send = async () => {
                if (where.occasion && !added) {
                    added = (await rest.post(where.occasion, values(['due']))).due;
                    inputs.get('due').readOnly = true;
                }
                await rest.post(where.address || `${where.occasion}/${added}/mark`, values([...NUMBERS, 'on']));
                done();
            };
            return made(form, send,
                el('div', { class: 'ss-mark-fields' },
                    where.occasion && field('due', day), NUMBERS.map((name) => field(name, {})), field('on', day)),
                buttons(words, words.text(`${KEY}mark-done`), cancel),
                where.monitor && el('p', { class: 'ss-note' }, words.text(`${KEY}goes-to`, where.monitor)));
        }

        function reason(words, address, done, cancel) {
            const form = new forms.Form(words);
            const control = forms.area({ rows: 2 });
            const send = async () => {
                await rest.post(address, { reason: control.value.trim() || null });
                done();
            };
            return made(form, send, el('div', {},
                form.field({ name: 'reason', label: words.text(`${KEY}reason`), required: true, control })),
            buttons(words, words.text(`${KEY}return`), cancel));
        }

        return { said, entry, reason };
    });
