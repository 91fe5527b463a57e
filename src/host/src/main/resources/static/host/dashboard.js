/* Runs the dashboard items of a page: one AMD module per item, with the API that Jira gives to it. */
(function ($) {
  'use strict';

  function Item(element) {
    this.$element = $(element);
    this.$content = this.$element.children('.dashboard-item-content');
    this.options = this.$element.data('item');
    this.preferences = this.options.preferences;
    this.once = {};
    this.timer = null;
  }
  Item.prototype.api = function () {
    var item = this;
    return {
      getGadgetId: function () { return item.options.id; },
      getTitle: function () { return item.$element.find('> header h2').text(); },
      setTitle: function (title) { item.$element.find('> header h2').text(title); },
      getContext: function () { return item.$content; },
      resize: function () { item.$content.css('min-height', ''); },
      forceLayoutRefresh: function () {},
      showLoadingBar: function () {
        if (!item.$element.children('.jira-loading').length) { item.$element.append('<div class="jira-loading" role="progressbar"></div>'); }
        item.$element.attr('aria-busy', 'true');
      },
      hideLoadingBar: function () {
        item.$element.children('.jira-loading').remove();
        item.$element.removeAttr('aria-busy');
      },
      isEditable: function () { return item.options.editable; },
      savePreferences: function (preferences) { return item.save(preferences); },
      closeEdit: function () { item.show(); },
      getRefreshFieldValue: function (name) {
        return item.$content.find('[name="' + (name || 'refresh-interval') + '"]').is(':checked') ? '15' : 'false';
      },
      initRefresh: function (preferences, again) { item.refreshEvery(preferences && preferences.refresh, again); },
      once: function (name, listener) { (item.once[name] = item.once[name] || []).push(listener); },
      on: function (name, listener) { item.$element.on('jira-' + name, listener); }
    };
  };
  Item.prototype.emit = function (name) {
    (this.once[name] || []).splice(0).forEach(function (listener) { listener(); });
    this.$element.trigger('jira-' + name);
  };
  Item.prototype.refreshEvery = function (minutes, again) {
    window.clearInterval(this.timer);
    this.again = again;
    if (Number(minutes) > 0) { this.timer = window.setInterval(again, Number(minutes) * 60000); }
  };
  Item.prototype.start = function (Module) {
    this.module = new Module(this.api(), this.options);
    if (this.options.configurable && this.options.editable && this.preferences.isConfigured !== 'true' && this.module.renderEdit) {
      this.edit();
    } else {
      this.show();
    }
  };
  Item.prototype.show = function () {
    this.module.render(this.$content, $.extend({}, this.preferences));
    this.emit('afterRender');
  };
  Item.prototype.edit = function () {
    window.clearInterval(this.timer);
    this.module.renderEdit(this.$content, $.extend({}, this.preferences));
    this.emit('afterRender');
  };
  Item.prototype.save = function (preferences) {
    var item = this, kept = $.extend({}, this.preferences, preferences, { isConfigured: 'true' });
    return $.ajax({
      url: AJS.contextPath() + '/secure/DashboardItem!preferences.jspa?id=' + encodeURIComponent(item.options.id),
      method: 'POST', contentType: 'application/json', headers: { 'X-Atlassian-Token': 'no-check' },
      data: JSON.stringify(kept)
    }).then(function () {
      item.preferences = kept;
      item.show();
    });
  };
  Item.prototype.fail = function () {
    AJS.messages.error(this.$content.empty(), { body: AJS.escapeHtml(this.options.broken), closeable: false });
  };

  $(function () {
    $('.jira-gadget').each(function () {
      var item = new Item(this);
      item.$element.data('running', item);
      if (!item.options.amdModule) { return; }
      try {
        item.start(require(item.options.amdModule));
      } catch (missing) {
        item.fail();
        throw missing;
      }
    });
    $(document).on('click', '[data-item-action]', function (event) {
      var item = $('#' + $(this).attr('data-item')).data('running');
      event.preventDefault();
      if ($(this).attr('data-item-action') === 'edit') { item.edit(); } else { item.show(); }
    });
  });
}(window.jQuery));
