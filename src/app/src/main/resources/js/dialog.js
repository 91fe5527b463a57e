/** A short question before a deed: its button names the deed, faults stand beside their fields, and it closes when the deed is done. */
define('service-safety/dialog', ['service-safety/dom', 'service-safety/form', 'service-safety/messages'], ({ el, fill }, forms, messages) => {
    /**
     * `content` gets the form and gives what is asked; `deed` does it and may be refused; `reload` shows what somebody else wrote in between.
     * One that `stays` is left by its second button alone, which `closeName` names.
     */
    return function dialog({ words, title, content, deedName, deed, reload, danger, refused, stays, closeName }) {
        const form = new forms.Form(words);
        const yes = el('button', { class: `aui-button ${danger ? 'aui-button-danger' : 'aui-button-primary'}`, type: 'submit' }, deedName);
        const no = el('button', { class: 'aui-button aui-button-link', type: 'button' }, closeName || words.text('service-safety.ui.cancel'));
        const frame = el('form', { novalidate: true },
            el('header', { class: 'aui-dialog2-header' }, el('h1', { class: 'aui-dialog2-header-main', id: 'ss-dialog-title' }, title)),
            el('div', { class: 'aui-dialog2-content' }, form.summary, content(form)),
            el('footer', { class: 'aui-dialog2-footer' }, el('div', { class: 'aui-dialog2-footer-actions' }, yes, no)));
        const box = el('section', {
            class: 'aui-dialog2 aui-dialog2-medium aui-layer ss-page ss-dialog', role: 'dialog', 'aria-modal': 'true',
            'aria-labelledby': 'ss-dialog-title', hidden: true, 'data-aui-remove-on-hide': 'true', lang: words.language,
        }, frame);
        document.body.append(box);
        const shown = AJS.dialog2(box);

        function meanwhile() {
            const again = el('button', {
                class: 'aui-button', type: 'button', onclick: () => {
                    shown.hide();
                    reload();
                },
            }, words.text('service-safety.ui.take-theirs'));
            const alert = messages.alert('warning', null, el('p', {}, words.text('service-safety.fault.changed-meanwhile')), again);
            fill(form.summary, alert);
            alert.focus();
        }

        async function run() {
            if (yes.getAttribute('aria-busy') === 'true') {
                return;
            }
            yes.setAttribute('aria-busy', 'true');
            try {
                await deed();
                if (!stays) {
                    shown.hide();
                }
            } catch (refusal) {
                if (!refusal.errors) {
                    throw refusal;
                } else if (refusal.changedMeanwhile && reload) {
                    meanwhile();
                } else {
                    form.refuse(refusal, refused);
                }
            } finally {
                yes.removeAttribute('aria-busy');
            }
        }

        frame.addEventListener('submit', (event) => {
            event.preventDefault();
            run();
        });
        no.addEventListener('click', () => shown.hide());
        shown.show();
        const first = box.querySelector('input, select, textarea');
        (first || yes).focus();
    };
});
