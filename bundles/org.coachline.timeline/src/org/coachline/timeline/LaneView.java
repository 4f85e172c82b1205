/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline;

import org.coachline.timeline.internal.view.Screen;

/**
 * What folding, moving and sizing lanes asks of the screen, and tells it. UI thread.
 *
 * @param screen     where lanes are
 * @param rearranged is run when they are laid out otherwise
 */
record LaneView(Screen screen, Runnable rearranged) implements LaneActions.View {

    @Override
    public void arranged() {
        rearranged.run();
    }

    @Override
    public void reveal(String lane) {
        screen.revealLane(lane);
    }

    @Override
    public int height(String lane) {
        return screen.height(lane);
    }
}
