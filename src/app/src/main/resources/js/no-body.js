/** A project that belongs to no body yet: what is missing, and who can do it. */
define('service-safety/no-body', ['service-safety/dom', 'service-safety/messages', 'wrm/context-path'],
    ({ el, fill }, messages, contextPath) => {
        return function noBody(root, { words, administrator }) {
            fill(root, messages.empty(words.text('service-safety.ui.no-body'), words.text('service-safety.ui.no-body.why'),
                administrator && el('a', {
                    class: 'aui-button aui-button-primary', href: `${contextPath()}/secure/admin/SafetySetup.jspa`,
                }, words.text('service-safety.ui.no-body.set-up'))));
        };
    });
