/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline;

import org.coachline.look.Rgb;
import org.coachline.look.Token;

/** Gives the timeline its colours; {@code Palette.of(theme)::get} is one. */
@FunctionalInterface
public interface ColorSource {

    /** The value of a token; the same each time, until the timeline is given another source. */
    Rgb get(Token token);
}
