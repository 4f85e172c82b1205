/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.plans;

import org.coachline.look.Spacing;
import org.coachline.look.Type;
import org.coachline.ui.internal.support.LookColors;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Table;

/**
 * How wide a column is: as wide as what usually stands in it, or a share of what is left.
 *
 * @param weight of the share; 0 for a column that keeps its width
 * @param least  pixels of a share
 * @param sample the widest text that is usual
 */
record Width(int weight, int least, String sample) {

    /** Air on both sides of a cell's text, and a little more for the arrow or the frame of a platform. */
    private static final int AIR = Spacing.LARGE;

    /** A share of what is left. */
    static Width share(int weight, int least) {
        return new Width(weight, least, ""); //$NON-NLS-1$
    }

    /** As wide as a text. */
    static Width fit(String sample) {
        return new Width(0, 0, sample);
    }

    /** What a table's layout takes. UI thread. */
    ColumnLayoutData of(Table table, String title) {
        if (weight > 0) {
            return new ColumnWeightData(weight, least, true);
        }
        GC gc = new GC(table);
        try {
            int text = gc.textExtent(sample).x;
            gc.setFont(LookColors.get().font(Type.STRONG));
            return new ColumnPixelData(Math.max(text, gc.textExtent(title).x) + AIR, true, false);
        } finally {
            gc.dispose();
        }
    }
}
