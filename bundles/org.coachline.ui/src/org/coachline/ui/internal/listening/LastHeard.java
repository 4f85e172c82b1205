/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.listening;

import java.util.Arrays;
import java.util.Comparator;

import org.coachline.ui.internal.support.UiErrors;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Where each call was left, so that it is resumed there. Kept with the user's settings and not in the library: it is nobody
 * else's business, and opening a call must not change it. The calls heard last are remembered. UI thread.
 */
public final class LastHeard {

    private static final String NODE = "org.coachline.ui.lastHeard";
    /** Some months of a busy reviewer. */
    private static final int MOST = 1000;
    /** Whoever stopped so near to the end has heard the call. */
    private static final long END_MICROS = 2_000_000;

    private LastHeard() {
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }

    /** Where a call was left, in microseconds; 0 where it was not, or was heard to its end. */
    public static long of(String callId) {
        String[] kept = node().get(callId, "").split(" ", 2);
        try {
            return kept.length < 2 ? 0 : Math.max(0, Long.parseLong(kept[0]));
        } catch (NumberFormatException e) {
            UiErrors.log("where a call was left cannot be read: " + callId, e);
            return 0;
        }
    }

    /** Remembers where a call was left. */
    public static void leave(String callId, long micros, long durationMicros) {
        IEclipsePreferences node = node();
        if (micros <= 0 || micros >= durationMicros - END_MICROS) {
            node.remove(callId);
            return;
        }
        node.put(callId, micros + " " + System.currentTimeMillis());
        try {
            forgetOldest(node);
        } catch (BackingStoreException e) {
            UiErrors.log("calls left long ago cannot be forgotten", e);
        }
    }

    private static void forgetOldest(IEclipsePreferences node) throws BackingStoreException {
        String[] calls = node.keys();
        if (calls.length > MOST) {
            Arrays.sort(calls, Comparator.comparing(call -> when(node, call)));
            for (int i = 0; i < calls.length - MOST; i++) {
                node.remove(calls[i]);
            }
        }
    }

    private static String when(IEclipsePreferences node, String call) {
        String kept = node.get(call, "");
        return kept.substring(kept.indexOf(' ') + 1);
    }
}
