/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.keymap;

import java.util.Arrays;
import java.util.Comparator;

import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;

/** The keys that sentences name, as the user has them now. UI thread. */
public final class KeyHint {

    private KeyHint() {
    }

    /** The shortest key that a command of reviewing has where the keyboard is, or that it has none. */
    public static String review(String name) {
        return of("org.coachline.ui.review." + name);
    }

    /** The shortest key that a command has where the keyboard is, or that it has none. */
    public static String of(String command) {
        TriggerSequence[] keys = PlatformUI.getWorkbench().getService(IBindingService.class).getActiveBindingsFor(command);
        return Arrays.stream(keys).map(TriggerSequence::format).min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .orElseGet(() -> KeyMessages.get("hint.none"));
    }
}
