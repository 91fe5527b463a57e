/** The rare deeds of a page behind one button: a list that opens at a click and closes with Esc or when one goes elsewhere. */
define('service-safety/menu', ['service-safety/dom'], ({ el }) => {
    /** `deeds` are links and buttons; those that are missing leave no gap. */
    return function menu(title, deeds) {
        const summary = el('summary', { class: 'aui-button', 'aria-label': title, title }, '\u22ef');
        const box = el('details', { class: 'ss-menu ss-noprint' }, summary,
            el('ul', {}, deeds.filter(Boolean).map((deed) => el('li', {}, deed))));
        const close = () => {
            box.open = false;
        };
        box.addEventListener('keydown', (event) => {
            if (event.key === 'Escape' && box.open) {
                close();
                summary.focus();
            }
        });
        box.addEventListener('focusout', (event) => {
            if (event.relatedTarget && !box.contains(event.relatedTarget)) {
                close();
            }
        });
        const elsewhere = (event) => !box.contains(event.target) && close();
        box.addEventListener('toggle', () => {
            if (box.open) {
                document.addEventListener('click', elsewhere);
            } else {
                document.removeEventListener('click', elsewhere);
            }
        });
        box.querySelectorAll('a, ul button').forEach((deed) => deed.addEventListener('click', close));
        return box;
    };
});
