/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio;

/**
 * A sound output, by the name that Java Sound gives it. Two devices of one name are one to Java Sound.
 *
 * @param name fit to be shown; empty for whatever the machine's standard output is
 */
public record OutputDevice(String name) {

    /** The machine's standard output, whichever device that is. */
    public static final OutputDevice STANDARD = new OutputDevice("");

    /** Whether this is the machine's standard output. */
    public boolean isStandard() {
        return name.isEmpty();
    }
}
