/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.keymap;

import org.eclipse.jface.bindings.keys.KeySequence;

/**
 * A key that does something in a part of the workbench.
 *
 * @param action what it does
 * @param keys   the strokes
 * @param reach  where
 * @param chosen whether the user chose it, in place of what comes along
 */
public record KeyUse(KeyAction action, KeySequence keys, Reach reach, boolean chosen) {

    /** Whether the key cannot mean both this and another thing. */
    public boolean conflictsWith(KeyUse other) {
        return keys.equals(other.keys) && !action.id().equals(other.action.id()) && reach.overlaps(other.reach);
    }
}
