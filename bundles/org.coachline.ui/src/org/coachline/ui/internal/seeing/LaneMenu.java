/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.seeing;

import org.coachline.timeline.LaneActions;
import org.coachline.timeline.TimelineControl;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.jspecify.annotations.Nullable;

/** What can be done with a lane, as a menu within the timeline's menu. UI thread. */
public final class LaneMenu {

    private static final int STEP = 24;

    private final LaneActions lanes;
    private final @Nullable String lane;

    /** @param lane the lane on which the menu is wanted, or nothing where that is on none */
    public LaneMenu(TimelineControl timeline, @Nullable String lane) {
        lanes = timeline.lanes();
        this.lane = lane;
    }

    /** Adds the menu to another. */
    public void fill(Menu menu) {
        MenuItem item = new MenuItem(menu, SWT.CASCADE);
        item.setText(SeeingTexts.get("lane.menu"));
        Menu inner = new Menu(item);
        item.setMenu(inner);
        String id = lane;
        if (id != null) {
            String name = lanes.name(id);
            item(inner, SeeingTexts.get(lanes.isFolded(id) ? "lane.unfold" : "lane.fold", name), !lanes.isAlone(), () -> lanes.toggleFolded(id));
            item(inner, lanes.isAlone() ? SeeingTexts.get("lane.showAll") : SeeingTexts.get("lane.alone", name), true, () -> lanes.toggleAlone(id));
            item(inner, SeeingTexts.get("lane.moveUp"), !lanes.isAlone(), () -> lanes.move(id, -1));
            item(inner, SeeingTexts.get("lane.moveDown"), !lanes.isAlone(), () -> lanes.move(id, 1));
            boolean sized = !lanes.isAlone() && !lanes.isFolded(id);
            item(inner, SeeingTexts.get("lane.taller"), sized, () -> lanes.grow(id, STEP));
            item(inner, SeeingTexts.get("lane.shorter"), sized, () -> lanes.grow(id, -STEP));
            new MenuItem(inner, SWT.SEPARATOR);
        }
        item(inner, SeeingTexts.get("lane.reset"), true, lanes::reset);
    }

    private static void item(Menu menu, String text, boolean enabled, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text.replace("&", "&&"));
        item.setEnabled(enabled);
        item.addListener(SWT.Selection, event -> action.run());
    }
}
