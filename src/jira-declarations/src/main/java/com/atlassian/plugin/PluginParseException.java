package com.atlassian.plugin;

/** A module of the descriptor cannot be taken. */
public class PluginParseException extends RuntimeException {
    public PluginParseException(String message) {
        super(message);
    }
}
