/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.keymap;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jface.bindings.keys.KeySequence;

/** What the keyboard does, for tests of other packages. */
public final class KeyKnowledge {

    /** The scheme that comes first. */
    public static final String COACHLINE = "coachline";

    private KeyKnowledge() {
    }

    /**
     * The names of what each key does in a ready scheme, whatever the user has changed.
     *
     * @param scheme the end of its id
     */
    public static Map<KeySequence, Set<String>> names(String scheme) {
        KeyDraft draft = new KeyDraft();
        draft.use("org.coachline.ui.scheme." + scheme);
        draft.restoreAll();
        Map<KeySequence, Set<String>> names = new HashMap<>();
        draft.uses().forEach(each -> names.computeIfAbsent(each.keys(), key -> new TreeSet<>()).add(each.action().name()));
        return names;
    }
}
