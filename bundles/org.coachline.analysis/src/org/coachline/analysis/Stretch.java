/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis;

import org.coachline.model.coaching.ChannelRole;

/**
 * A stretch of a recording.
 *
 * @param startMicros where it begins, in the recording
 * @param endMicros   where it ends, later than the start
 * @param by          whose speech it is; for talk-over who began while the other spoke; for a hold whose; UNKNOWN for silence
 */
public record Stretch(long startMicros, long endMicros, ChannelRole by) {

    /** How long it is, in microseconds. */
    public long lengthMicros() {
        return endMicros - startMicros;
    }
}
