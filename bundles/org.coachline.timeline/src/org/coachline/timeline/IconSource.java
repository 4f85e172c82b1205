/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline;

import org.coachline.look.Token;
import org.eclipse.swt.graphics.Image;
import org.jspecify.annotations.Nullable;

/** Gives the icons of moments. UI thread. */
@FunctionalInterface
public interface IconSource {

    /**
     * An icon; asked for whenever one is drawn, so it should be at hand.
     *
     * @param icon as {@link MomentItem#icon} names it
     * @param side its width and height in pixels
     * @param ink  its colour, where it is drawn in one
     * @return an image that stays the source's; nothing where there is no such icon, or not yet
     */
    @Nullable Image icon(String icon, int side, Token ink);
}
