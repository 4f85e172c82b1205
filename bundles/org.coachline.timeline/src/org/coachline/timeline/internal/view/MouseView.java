/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.view;

import org.coachline.timeline.LaneActions;
import org.coachline.timeline.LaneSpec;
import org.coachline.timeline.MomentItem;
import org.coachline.timeline.Viewport;
import org.coachline.timeline.internal.input.LaneDrags;
import org.coachline.timeline.internal.input.TimelineMouse;
import org.coachline.timeline.internal.layout.Bands;
import org.coachline.timeline.internal.paint.Hit;
import org.coachline.timeline.internal.paint.Scene;
import org.eclipse.swt.graphics.Point;
import org.jspecify.annotations.Nullable;

/** What the mouse asks, answered by the screen. */
public final class MouseView implements TimelineMouse.View, LaneDrags.View {

    private final Screen screen;
    private final Viewport viewport;
    private final Scene scene;
    private final LaneActions lanes;
    private final Runnable focusMoved;

    /** @param focusMoved is run when another lane has the keyboard */
    public MouseView(Screen screen, Viewport viewport, Scene scene, LaneActions lanes, Runnable focusMoved) {
        this.screen = screen;
        this.viewport = viewport;
        this.scene = scene;
        this.lanes = lanes;
        this.focusMoved = focusMoved;
    }

    @Override
    public @Nullable Hit at(int x, int y) {
        return screen.at(x, y);
    }

    @Override
    public int left() {
        return screen.left();
    }

    @Override
    public long timeAt(int x) {
        return screen.axis().timeAt(x - screen.left());
    }

    @Override
    public boolean scrollLanes(int pixels) {
        return screen.scrollLanes(pixels);
    }

    @Override
    public long visibleLength() {
        return viewport.visible().length();
    }

    @Override
    public Point keyPlace() {
        return screen.keyPlace();
    }

    @Override
    public long keyTime(@Nullable String id) {
        MomentItem item = id == null ? null : scene.moment(id);
        return item == null ? viewport.playhead() : item.start();
    }

    @Override
    public void focusLane(LaneSpec lane) {
        scene.setFocusedLane(lane.id());
        screen.contentChanged();
        focusMoved.run();
    }

    @Override
    public void toggleFitted(int channel) {
        screen.setFitted(channel, !scene.channel(channel).fitted());
    }

    @Override
    public LaneActions lanes() {
        return lanes;
    }

    @Override
    public LaneDrags.View places() {
        return this;
    }

    @Override
    public Bands.@Nullable Band bandAt(int y) {
        return screen.bandAt(y);
    }

    @Override
    public Bands.@Nullable Band bandOf(String lane) {
        return screen.bandOf(lane);
    }

    @Override
    public int placeOf(String lane) {
        return scene.arranged().stream().map(LaneSpec::id).toList().indexOf(lane);
    }
}
