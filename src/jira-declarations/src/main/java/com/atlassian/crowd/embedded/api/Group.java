package com.atlassian.crowd.embedded.api;

public interface Group {
    String getName();
}
