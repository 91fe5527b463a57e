/** A short question before something is done; the button names the deed. */
define('service-safety/ask', ['service-safety/dom'], ({ el }) => {
    return function ask(words, title, explanation, deedName, deed) {
        const yes = el('button', { class: 'aui-button aui-button-primary', type: 'button' }, deedName);
        const no = el('button', { class: 'aui-button aui-button-link', type: 'button' }, words.text('service-safety.ui.cancel'));
        const box = el('section', {
            class: 'aui-dialog2 aui-dialog2-small aui-layer ss-dialog', role: 'dialog', 'aria-modal': 'true',
            'aria-labelledby': 'ss-ask', hidden: true, 'data-aui-remove-on-hide': 'true', lang: words.language,
        },
        el('header', { class: 'aui-dialog2-header' }, el('h1', { class: 'aui-dialog2-header-main', id: 'ss-ask' }, title)),
        el('div', { class: 'aui-dialog2-content' }, el('p', {}, explanation)),
        el('footer', { class: 'aui-dialog2-footer' }, el('div', { class: 'aui-dialog2-footer-actions' }, yes, no)));
        document.body.append(box);
        const dialog = AJS.dialog2(box);
        yes.addEventListener('click', () => {
            dialog.hide();
            deed();
        });
        no.addEventListener('click', () => dialog.hide());
        dialog.show();
    };
});
