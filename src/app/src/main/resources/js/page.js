/** What all pages share: their data, their head, their address. */
define('service-safety/page', ['service-safety/dom', 'service-safety/words', 'wrm/context-path'],
    ({ el, fill }, words, contextPath) => {
        /** What the server put beside the element, with the words made ready. */
        function dataOf(element) {
            const data = JSON.parse(element.dataset.ss);
            return { ...data, words: words(data) };
        }

        /** Runs the page if it is this one; `open` gets its element and its data. */
        function start(id, open) {
            const run = () => {
                const element = document.getElementById(id);
                if (element) {
                    const data = dataOf(element);
                    element.lang = data.language;
                    open(element, data);
                }
            };
            if (document.readyState === 'loading') {
                document.addEventListener('DOMContentLoaded', run);
            } else {
                run();
            }
        }

        /** Title, one line below it, and at the right what can be done. */
        function head({ crumbs, title, sub, actions }) {
            return el('div', { class: 'ss-head' },
                el('div', {},
                    crumbs && el('p', { class: 'ss-crumbs' }, crumbs),
                    el('h1', {}, title),
                    sub && el('p', { class: 'ss-sub' }, sub)),
                actions && el('div', { class: 'ss-actions' }, actions));
        }

        function clause(words, number) {
            return el('span', { class: 'ss-clause' }, words.text('service-safety.ui.clause', number));
        }

        /** Address of one of the app's pages in a project. */
        function link(projectKey, item, parameters) {
            const query = new URLSearchParams({ selectedItem: `service-safety-${item}`, ...parameters });
            // who reads in another language than his own goes on in it
            if (asked('lang')) {
                query.set('lang', asked('lang'));
            }
            return `${contextPath()}/projects/${encodeURIComponent(projectKey)}?${query}`;
        }

        function issue(key) {
            const language = asked('lang');
            return `${contextPath()}/browse/${encodeURIComponent(key)}${language ? `?lang=${encodeURIComponent(language)}` : ''}`;
        }

        /** What stands in the address behind the question mark. */
        function asked(name) {
            return new URLSearchParams(window.location.search).get(name);
        }

        /** Puts the filter in the address, so that it can be sent on, without leaving the page. */
        function remember(values) {
            const address = new URL(window.location.href);
            Object.entries(values).forEach(([name, value]) => {
                if (value) {
                    address.searchParams.set(name, value);
                } else {
                    address.searchParams.delete(name);
                }
            });
            window.history.replaceState(null, '', address);
        }

        /** What is printed below each page: of whom, what, as of when. */
        function printed(data, title) {
            return el('p', { class: 'ss-printed' },
                data.words.text('service-safety.ui.printed', data.body ? data.body.name : '', title,
                    data.words.moment(data.now), data.me));
        }

        return { start, dataOf, head, clause, link, issue, asked, remember, printed, fill };
    });
