/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.look;

/** The sets of colours that the workbench comes in. */
public enum Theme {
    /** Dark text on light grounds. */
    LIGHT("light"),
    /** Light text on dark grounds. */
    DARK("dark"),
    /** White and few strong colours on black, text at 7:1 or better. */
    HIGH_CONTRAST("high-contrast");

    private final String id;

    Theme(String id) {
        this.id = id;
    }

    /** The name in preferences and style sheets; it never changes. */
    public String id() {
        return id;
    }
}
