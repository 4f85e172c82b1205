/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.view;

import java.util.ArrayList;
import java.util.List;

import org.coachline.timeline.internal.layout.Box;

/**
 * The pieces of a picture that are to be drawn anew. Pieces that are better drawn as one become one: those that overlap or lie close
 * together, but never such that far more is drawn than was asked for. UI thread.
 */
final class Damage {

    /** More pieces than this cost more to go through than what lies between them. */
    private static final int MOST = 24;
    /** So much more may be drawn for two pieces to become one. */
    private static final double WASTE = 1.2;

    private final List<Box> pieces = new ArrayList<>();

    /** Adds a piece; one of no width or height is none. */
    void add(Box piece) {
        if (piece.width() <= 0 || piece.height() <= 0) {
            return;
        }
        Box whole = piece;
        for (int i = 0; i < pieces.size();) {
            Box both = around(whole, pieces.get(i));
            if (pieces.size() >= MOST || area(both) <= WASTE * (area(whole) + area(pieces.get(i)))) {
                // What has grown may lie close to pieces that were looked at before.
                whole = both;
                pieces.remove(i);
                i = 0;
            } else {
                i++;
            }
        }
        pieces.add(whole);
    }

    private static Box around(Box one, Box other) {
        int x = Math.min(one.x(), other.x());
        int y = Math.min(one.y(), other.y());
        return new Box(x, y, Math.max(one.right(), other.right()) - x, Math.max(one.bottom(), other.bottom()) - y);
    }

    private static double area(Box box) {
        return (double) box.width() * box.height();
    }

    /** Answers what was added since the last call. */
    List<Box> take() {
        List<Box> taken = List.copyOf(pieces);
        pieces.clear();
        return taken;
    }
}
