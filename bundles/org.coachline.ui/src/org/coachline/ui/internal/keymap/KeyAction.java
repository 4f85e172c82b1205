/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.keymap;

/**
 * Something that a key can do.
 *
 * @param id    of a command with its parameters as the platform serialises them, or {@link #TECHNIQUE} and a technique's key in
 *              the catalog
 * @param name  for people
 * @param group what it belongs to, for people
 * @param order its place among all of them: groups one after another, and within each the order of the menu
 */
public record KeyAction(String id, String name, String group, int order) {

    /** What the ids of techniques begin with. */
    public static final String TECHNIQUE = "technique:";

    /** Whether a key of this marks a technique. */
    public boolean isTechnique() {
        return id.startsWith(TECHNIQUE);
    }
}
