/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal;

/** What becomes of a float sample beyond full scale. */
public enum Overload {

    /** It is held at full scale: right for ears and eyes. */
    CLIP,

    /**
     * It keeps the lower 16 bits of its value cut to 32 bits, which is what audiowaveform's conversion does on x86-64
     * (the C++ it is written in leaves it open); right only for writing that program's very files.
     */
    WRAP
}
