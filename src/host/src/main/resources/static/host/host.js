/* What a Jira page gives to apps' scripts: AJS.Meta and params, WRM, AMD modules. Runs after jquery, AUI and almond. */
(function ($) {
  'use strict';
  // AUI's own object cannot be added to where it has a getter; so ours stands before it
  var AJS = window.AJS = Object.create(window.AJS || {});
  var WRM = window.WRM = window.WRM || {};
  var unparsed = WRM._unparsedData = WRM._unparsedData || {};
  var unparsedErrors = WRM._unparsedErrors = WRM._unparsedErrors || {};

  function meta(name) {
    var found = $('meta').filter(function () { return this.name === 'ajs-' + name; });
    return found.length ? found.attr('content') : undefined;
  }
  function contextPath() {
    return meta('context-path') || '';
  }
  function give(name, value) {
    Object.defineProperty(AJS, name, { value: value, writable: true, configurable: true, enumerable: true });
  }
  function format(pattern) {
    var values = Array.prototype.slice.call(arguments, 1);
    return String(pattern).replace(/\{(\d+)\}|''/g, function (found, place) {
      return found === "''" ? "'" : values[place] === undefined ? '' : values[place];
    });
  }

  var params = {};
  $('meta[name^="ajs-"]').each(function () {
    var key = this.name.substring(4).replace(/-([a-z])/g, function (all, letter) { return letter.toUpperCase(); });
    params[key] = this.content;
  });
  params.baseURL = params.baseUrl;
  window.contextPath = contextPath();
  give('params', params);
  give('contextPath', contextPath);
  give('Meta', {
    get: meta,
    getNumber: function (name) { return meta(name) === undefined ? undefined : Number(meta(name)); },
    getBoolean: function (name) { return meta(name) === 'true'; },
    set: function (name, value) { $('<meta>').attr({ name: 'ajs-' + name, content: value }).appendTo('head'); }
  });
  // Jira replaces AJS.I18n.getText by the text when it serves a script; what is left here has no text
  give('I18n', { getText: function (key) { return key; } });
  give('format', AJS.format || format);
  give('toInit', AJS.toInit || function (what) { $(what); });

  WRM.contextPath = contextPath;
  WRM.format = WRM.format || format;
  WRM.I18n = WRM.I18n || { getText: AJS.I18n.getText };
  WRM.data = WRM.data || {};
  WRM.data.claim = function (key, success, failure) {
    var has = Object.prototype.hasOwnProperty.call(unparsed, key), value;
    if (has) {
      value = JSON.parse(unparsed[key]);
      delete unparsed[key];
    } else if (failure && unparsedErrors[key]) {
      failure();
      return undefined;
    }
    if (typeof success === 'function' && has) { success(value); }
    return value;
  };
  // everything a page needs is on it already; later demands are answered at once
  WRM.require = WRM.require || function (resources, callback) {
    var done = $.Deferred().resolve();
    if (callback) { done.then(callback); }
    return done.promise();
  };

  define('jquery', function () { return $; });
  define('wrm/context-path', function () { return contextPath; });
  define('wrm/data', function () { return WRM.data; });
  define('wrm/format', function () { return WRM.format; });
  define('wrm/i18n', function () { return WRM.I18n; });
  define('wrm/require', function () { return WRM.require; });
  define('aui/flag', function () { return AJS.flag; });
  define('aui/dialog2', function () { return AJS.dialog2; });
  define('jira/flag', function () {
    function flag(type) {
      return function (title, body, options) { return AJS.flag($.extend({ type: type, title: title, body: body }, options)); };
    }
    return {
      showSuccessMsg: flag('success'), showErrorMsg: flag('error'), showWarningMsg: flag('warning'), showInfoMsg: flag('info')
    };
  });
  define('jira/util/events', function () {
    var bus = $({});
    return {
      bind: bus.on.bind(bus), unbind: bus.off.bind(bus), one: bus.one.bind(bus), trigger: bus.trigger.bind(bus)
    };
  });
  define('jira/util/urls', function () {
    return { atl_token: function () { return meta('atl-token'); } };
  });

  $(document).on('click', '[data-jira-theme]', function (event) {
    var mode = $(this).attr('data-jira-theme');
    event.preventDefault();
    document.cookie = 'jira-theme=' + mode + ';path=' + (contextPath() || '/') + ';max-age=31536000;samesite=lax';
    var root = document.documentElement;
    if (mode === 'auto') {
      root.setAttribute('data-color-mode-auto', '');
      mode = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    } else {
      root.removeAttribute('data-color-mode-auto');
    }
    root.setAttribute('data-color-mode', mode);
  });
  // links that change something are sent as a form with the token
  $(document).on('click', 'a[data-post], .jira-post a', function (event) {
    event.preventDefault();
    var form = $('<form method="post">').attr('action', this.href);
    $('<input type="hidden" name="atl_token">').val(meta('atl-token')).appendTo(form);
    form.appendTo('body').trigger('submit');
  });
  $(document).on('change', '[data-submit-on-change]', function () { this.form.submit(); });
}(window.jQuery));
