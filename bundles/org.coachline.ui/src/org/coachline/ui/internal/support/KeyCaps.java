/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.support;

/** Keys as they are printed on a cap. */
public final class KeyCaps {

    private KeyCaps() {
    }

    /** A key as short as can be read: Shift as its arrow. */
    public static String shown(String key) {
        return key.replace("Shift+", "⇧").replace("SHIFT+", "⇧");
    }
}
