/** Asks for a calendar of obligations to subscribe to: opens one, shows its address, takes it back. */
define('service-safety/obligations-feed',
    ['service-safety/dom', 'service-safety/rest', 'service-safety/messages', 'service-safety/form', 'service-safety/dialog'],
    ({ el, fill }, rest, messages, forms, dialog) => {
        return function subscribe(data) {
            const { words } = data;
            const text = (key, ...values) => words.text(`service-safety.obligations.subscribe.${key}`, ...values);
            const place = el('div', {});
            const below = forms.choice([['', text('own')], ['true', text('below')]], '', { class: 'ss-in w3' });

            function said(feed) {
                return text(feed.subtree ? 'of-below' : 'of', feed.unitName, words.day(feed.openedAt));
            }

            /** Chosen whole as soon as one is in it, to be copied. */
            function address(feed) {
                return forms.input({
                    class: 'ss-in', readonly: true, value: feed.address, 'aria-label': `${text('address')}: ${said(feed)}`,
                    onfocus: (event) => event.target.select(),
                });
            }

            function row(feed) {
                return el('li', {}, said(feed), address(feed), el('button', {
                    class: 'aui-button aui-button-link', type: 'button', 'aria-label': `${text('revoke')}: ${said(feed)}`, onclick: () => revoke(feed),
                }, text('revoke')));
            }

            async function revoke(feed) {
                try {
                    await rest.remove(`/calendar-feeds/${feed.id}`);
                    await show(messages.message('info', null, text('revoked')));
                } catch (refusal) {
                    fill(place, messages.failure(words, words.text('service-safety.obligations.subscribe'), refusal, () => show()));
                }
            }

            async function show(note) {
                try {
                    const { items } = await rest.get('/calendar-feeds');
                    fill(place, note, items.length ? el('ul', { class: 'ss-plain' }, items.map(row)) : el('p', { class: 'ss-muted' }, text('none')));
                } catch (refusal) {
                    fill(place, messages.failure(words, words.text('service-safety.obligations.subscribe'), refusal, () => show()));
                }
            }

            dialog({
                words,
                title: text('title'),
                deedName: text('open'),
                closeName: text('close'),
                stays: true,
                content: (form) => {
                    show();
                    return [el('p', {}, text('why')), place, el('div', { class: 'ss-form' },
                        form.field({ name: 'subtree', label: data.body.name, control: below }))];
                },
                deed: async () => {
                    await rest.post('/calendar-feeds', { unitId: data.body.id, subtree: below.value === 'true' });
                    await show();
                },
            });
        };
    });
