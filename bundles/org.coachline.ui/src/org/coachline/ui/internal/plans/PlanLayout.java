/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.plans;

import org.coachline.look.Spacing;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Places the three blocks of a plan: list, details, rest. Where there is room, the details stand beside the other two; else
 * all are below one another. A block that is not visible takes no room.
 */
final class PlanLayout extends Layout {

    /** The least width at which two columns are readable. */
    private static final int WIDE = 1160;

    @Override
    protected Point computeSize(Composite area, int width, int height, boolean changed) {
        int given = width == SWT.DEFAULT ? WIDE / 2 : width;
        return new Point(given, place(area, given, changed, false));
    }

    @Override
    protected void layout(Composite area, boolean changed) {
        place(area, area.getClientArea().width, changed, true);
    }

    private static int place(Composite area, int width, boolean changed, boolean move) {
        Control[] blocks = area.getChildren();
        if (width < WIDE || !blocks[1].getVisible()) {
            int y = 0;
            for (Control block : blocks) {
                y = below(y, block(block, new Rectangle(0, y, width, 0), changed, move));
            }
            return y;
        }
        int left = (width - Spacing.LARGE) / 2;
        int y = below(0, block(blocks[0], new Rectangle(0, 0, left, 0), changed, move));
        y += block(blocks[2], new Rectangle(0, y, left, 0), changed, move);
        int right = block(blocks[1], new Rectangle(left + Spacing.LARGE, 0, width - left - Spacing.LARGE, 0), changed, move);
        return Math.max(y, right);
    }

    private static int below(int y, int height) {
        return height == 0 ? y : y + height + Spacing.LARGE;
    }

    /** The height of a block at a place; moved there if asked. */
    private static int block(Control block, Rectangle at, boolean changed, boolean move) {
        if (!block.getVisible()) {
            return 0;
        }
        int height = block.computeSize(at.width, SWT.DEFAULT, changed).y;
        if (move) {
            block.setBounds(at.x, at.y, at.width, height);
        }
        return height;
    }
}
