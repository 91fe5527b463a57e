package com.atlassian.plugin;

public interface Plugin {}
