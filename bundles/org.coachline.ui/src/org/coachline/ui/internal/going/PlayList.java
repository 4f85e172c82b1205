/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.going;

import java.util.ArrayList;
import java.util.List;

/**
 * Moments to be heard one after the other, and which of them it is now. Immutable.
 *
 * @param items at least one
 * @param at    the index of the one that is heard, or was last
 */
record PlayList(List<PlayItem> items, int at) {

    /** So many are remembered beyond a restart: days of listening. */
    static final int MOST = 1_000;

    PlayList {
        items = List.copyOf(items);
        if (at < 0 || at >= items.size()) {
            throw new IllegalArgumentException(at + " of " + items.size());
        }
    }

    /** The moment that is heard. */
    PlayItem item() {
        return items.get(at);
    }

    /** Whether there is another one in that direction, 1 or -1. */
    boolean has(int step) {
        return at + step >= 0 && at + step < items.size();
    }

    /** The same list, at another of its moments. */
    PlayList step(int step) {
        return new PlayList(items, at + step);
    }

    /** As lines of text, for {@link #read}; the first says which it is. A very long list is cut around where it is. */
    String text() {
        int from = Math.max(0, Math.min(at - MOST / 2, items.size() - MOST));
        List<PlayItem> kept = items.subList(from, Math.min(items.size(), from + MOST));
        StringBuilder text = new StringBuilder(Integer.toString(at - from));
        kept.forEach(each -> text.append('\n').append(each.line()));
        return text.toString();
    }

    /** What {@link #text} wrote; throws {@link IllegalArgumentException} for anything else. */
    static PlayList read(String text) {
        String[] lines = text.split("\n");
        List<PlayItem> items = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            items.add(PlayItem.read(lines[i]));
        }
        return new PlayList(items, Integer.parseInt(lines[0]));
    }
}
