/** A project that belongs to no body yet: what is missing, and who can do it. */
define('service-safety/no-body', ['service-safety/dom', 'service-safety/page', 'service-safety/messages', 'wrm/context-path'],
    ({ el, fill }, page, messages, contextPath) => {
        return function noBody(root, { words, administrator, projectKey }) {
            fill(root, messages.empty(words.text('service-safety.ui.no-body'), words.text('service-safety.ui.no-body.why'),
                administrator && el('a', {
                    class: 'aui-button aui-button-primary', href: `${contextPath()}/secure/admin/SafetySetup.jspa?project=${encodeURIComponent(projectKey)}`,
                }, words.text('service-safety.ui.no-body.set-up')),
                administrator && el('a', {
                    class: 'aui-button', href: page.link(projectKey, 'units', { view: 'import' }),
                }, words.text('service-safety.ui.no-body.load'))));
        };
    });
