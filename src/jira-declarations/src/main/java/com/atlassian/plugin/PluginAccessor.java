package com.atlassian.plugin;

public interface PluginAccessor {
    Plugin getPlugin(String key);

    boolean isPluginEnabled(String key);

    boolean isPluginModuleEnabled(String completeKey);
}
