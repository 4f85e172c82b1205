/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.support;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.jspecify.annotations.Nullable;

/**
 * Whom pages about one agent begin with, so that none begins empty: the agent that was chosen last on any of them, also before the last start, else
 * that of the call that was selected or opened last. UI thread.
 */
public final class LastAgent {

    private static final String NODE = "org.coachline.ui.progress";
    private static final String KEY = "agent";

    private static @Nullable String atHand;

    private LastAgent() {
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }

    /** Keeps who was chosen; what keeps all choices writes it. */
    public static void choose(String id) {
        if (!id.isEmpty()) {
            node().put(KEY, id);
        }
    }

    /** Who was chosen last; empty where nobody was. */
    public static String chosen() {
        return node().get(KEY, "");
    }

    /** Tells whose call is at hand now; what is no agent's changes nothing. */
    public static void atHand(@Nullable String id) {
        if (id != null && !id.isEmpty()) {
            atHand = id;
        }
    }

    /** Those to begin with, the first choice first; a library may know none of them. */
    public static List<String> candidates() {
        return Stream.of(chosen(), atHand).filter(Objects::nonNull).filter(id -> !id.isEmpty()).distinct().toList();
    }
}
