package com.atlassian.activeobjects.external;

/** The value behind {@link ModelVersion#valueOf(String)}. */
record NumberedModelVersion(int number) implements ModelVersion {
    @Override
    public boolean isOlderThan(ModelVersion other) {
        return compareTo(other) < 0;
    }

    @Override
    public int compareTo(ModelVersion other) {
        return Integer.compare(number, ((NumberedModelVersion) other).number);
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
