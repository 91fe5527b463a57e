/** Asks the app's own REST interface. Every failure has the same shape, so that each page can say what happened. */
define('service-safety/rest', ['wrm/context-path'], (contextPath) => {
    const PATIENCE = 10000;

    class Refusal extends Error {
        constructor(status, body) {
            super(`HTTP ${status}`);
            this.status = status;
            this.errors = (body && body.errors) || [];
            this.body = body;
            this.reference = (body && body.reference) || null;
        }

        /** Somebody else saved the record in between. */
        get changedMeanwhile() {
            return this.errors.some((error) => error.code === 'changed-meanwhile');
        }

        /** No answer at all: the network, or the server took too long. */
        get silent() {
            return this.status === 0;
        }
    }

    /** A page that was opened in another language than the person's own asks in that language too. */
    function address(path, parameters) {
        const query = new URLSearchParams();
        const language = new URLSearchParams(window.location.search).get('lang');
        if (language) {
            query.set('lang', language);
        }
        Object.entries(parameters || {}).forEach(([name, value]) => {
            if (value !== null && value !== undefined && value !== '') {
                query.set(name, value);
            }
        });
        const asked = query.toString();
        return `${contextPath()}/rest/service-safety/1.0${path}${asked ? `?${asked}` : ''}`;
    }

    async function body(response) {
        const text = await response.text();
        try {
            return text ? JSON.parse(text) : null;
        } catch (notOurs) {
            return null;
        }
    }

    async function ask(path, parameters, options) {
        const stop = new AbortController();
        const timer = setTimeout(() => stop.abort(), options.patience || PATIENCE);
        let response;
        try {
            response = await fetch(address(path, parameters), {
                credentials: 'same-origin',
                signal: stop.signal,
                ...options,
                headers: { Accept: 'application/json', 'X-Atlassian-Token': 'no-check', ...options.headers },
            });
        } catch (silence) {
            throw new Refusal(0, null);
        } finally {
            clearTimeout(timer);
        }
        const answer = await body(response);
        if (!response.ok) {
            throw new Refusal(response.status, answer);
        }
        return answer;
    }

    function send(method, path, content, parameters, patience) {
        return ask(path, parameters, {
            method,
            patience,
            body: content === undefined ? undefined : JSON.stringify(content),
            headers: { 'Content-Type': 'application/json' },
        });
    }

    /** A file that the server makes of what is sent; kept under that name by the browser. */
    async function keep(path, parts, name) {
        const form = new FormData();
        Object.entries(parts).forEach(([key, value]) => form.append(key, value));
        let response;
        try {
            response = await fetch(address(path), {
                method: 'POST', body: form, credentials: 'same-origin', headers: { 'X-Atlassian-Token': 'no-check' },
            });
        } catch (silence) {
            throw new Refusal(0, null);
        }
        if (!response.ok) {
            throw new Refusal(response.status, await body(response));
        }
        const link = document.createElement('a');
        link.href = URL.createObjectURL(await response.blob());
        link.download = name;
        link.click();
        setTimeout(() => URL.revokeObjectURL(link.href), PATIENCE);
    }

    return {
        Refusal,
        keep,
        /** Of a file to be downloaded. */
        address,
        get: (path, parameters) => ask(path, parameters, { method: 'GET' }),
        /** `patience`: milliseconds to wait for work that takes longer than usual. */
        post: (path, content, parameters, patience) => send('POST', path, content === undefined ? {} : content, parameters, patience),
        put: (path, content) => send('PUT', path, content),
        remove: (path, parameters, patience) => send('DELETE', path, undefined, parameters, patience),
        /** Sends parts as a form does; a large file may take its time: `patience` milliseconds, or two minutes. */
        upload(path, parts, parameters, patience) {
            const form = new FormData();
            Object.entries(parts).forEach(([name, value]) => form.append(name, value));
            return ask(path, parameters, { method: 'POST', body: form, patience: patience || 120000 });
        },
    };
});
