/** Builds elements out of text, never out of markup, so that nothing typed by a person can become a tag. */
define('service-safety/dom', [], () => {
    function append(parent, child) {
        if (Array.isArray(child)) {
            child.forEach((each) => append(parent, each));
        } else if (child instanceof Node) {
            parent.appendChild(child);
        } else if (child !== null && child !== undefined && child !== false) {
            parent.appendChild(document.createTextNode(String(child)));
        }
    }

    function attribute(element, name, value) {
        if (name.startsWith('on')) {
            element.addEventListener(name.slice(2), value);
        } else if (name === 'value') {
            element.value = value;
        } else if (value === true) {
            element.setAttribute(name, '');
        } else if (value !== false && value !== null && value !== undefined) {
            element.setAttribute(name, value);
        }
    }

    /** An element; attributes that are null or false are left out, `onclick` and the like are listeners. */
    function el(tag, attributes, ...children) {
        const element = document.createElement(tag);
        append(element, children);
        Object.entries(attributes || {}).forEach(([name, value]) => attribute(element, name, value));
        return element;
    }

    /** Takes everything out of the element and puts this in. */
    function fill(element, ...children) {
        element.replaceChildren();
        append(element, children);
        return element;
    }

    function lozenge(kind, text) {
        return el('span', { class: `aui-lozenge ${kind}` }, text);
    }

    function icon(name, label) {
        const meaning = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': 'true' };
        return el('span', { class: `aui-icon aui-icon-small aui-iconfont-${name} ss-i`, ...meaning });
    }

    return { el, fill, lozenge, icon };
});
