/** What a page says besides its content: why it is empty, what went wrong, what was done. */
define('service-safety/messages', ['service-safety/dom'], ({ el, fill, icon }) => {
    const ICONS = { info: 'info-filled', warning: 'warning', error: 'error', success: 'check-circle-filled' };

    function message(kind, title, ...content) {
        return el('div', { class: `aui-message aui-message-${kind} ss-msg` },
            title && el('p', { class: 'title' }, el('strong', {}, title)),
            content.filter(Boolean).map((each) => (each instanceof Node ? each : el('p', {}, each))));
    }

    /** Something that cannot be overlooked: it is read out and takes the focus. */
    function alert(kind, title, ...content) {
        const box = message(kind, title, ...content);
        box.setAttribute('role', 'alert');
        box.tabIndex = -1;
        return box;
    }

    /** A state without rows: what will stand here and, perhaps, one thing to do. */
    function empty(title, explanation, ...actions) {
        return el('div', { class: 'ss-empty' },
            el('h3', {}, title),
            explanation && el('p', {}, explanation),
            el('div', { class: 'ss-actions' }, actions));
    }

    function locked(words) {
        return el('div', { class: 'ss-empty' },
            icon('lock-filled'),
            el('h3', {}, words.text('service-safety.ui.not-visible')),
            el('p', {}, words.text('service-safety.ui.not-visible.why')));
    }

    function reason(words, refusal) {
        if (refusal.silent) {
            return words.text('service-safety.ui.error.silent');
        }
        if (refusal.status === 401) {
            return words.text('service-safety.ui.error.signed-out');
        }
        const said = (refusal.errors || []).map((error) => error.message).filter(Boolean);
        return said.length ? said.join(' ') : words.text('service-safety.ui.error.server', String(refusal.status));
    }

    /** What failed, that nothing is lost, and a way to try again. */
    function failure(words, title, refusal, again) {
        const number = refusal.reference && words.text('service-safety.ui.error.reference', refusal.reference);
        return [
            alert('error', title, el('p', {}, reason(words, refusal), number && ` ${number}`)),
            again && el('button', { class: 'aui-button', type: 'button', onclick: again },
                words.text('service-safety.ui.again')),
        ];
    }

    /** Grey bars in the shape of rows, only if the answer takes longer than a blink. */
    function loading(place, words, rows) {
        place.setAttribute('aria-busy', 'true');
        const timer = setTimeout(() => fill(place,
            el('div', { class: 'ss-loading' },
                Array.from({ length: rows || 6 }, (_, row) => el('span', {
                    class: 'ss-skel', style: `width:${[80, 100, 92, 96, 88, 94][row % 6]}%`,
                })),
                el('span', { class: 'assistive', role: 'status' }, words.text('service-safety.ui.loading')))), 300);
        return () => {
            clearTimeout(timer);
            place.removeAttribute('aria-busy');
        };
    }

    /** Says for five seconds that something was done. */
    function done(title, ...content) {
        const box = el('div', {}, content);
        AJS.flag({ type: 'success', title: escape(title), body: box.innerHTML, close: 'auto' });
    }

    // AUI takes the title of a flag as markup
    function escape(text) {
        return el('span', {}, text).innerHTML;
    }

    return { message, alert, empty, locked, failure, reason, loading, done, ICONS };
});
