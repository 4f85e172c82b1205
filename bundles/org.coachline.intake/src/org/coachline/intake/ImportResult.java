/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake;

import java.nio.file.Path;

import org.coachline.audio.AudioFormat;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file.
 *
 * @param file           as it was found
 * @param callId         the call that has this recording now; null if it was refused
 * @param format         what the recording is made of; null if it was not recognised
 * @param durationMicros its length; 0 if it was not recognised
 * @param sha256         of its content; null if it was refused before it was read
 * @param duplicateOf    the call that had this recording already, so that none was made; null for a new one
 * @param foundAgain     whether that call's recording had been missing, and is known to be here now
 * @param error          why it was refused, in plain words without the file's name; null if it was not
 */
public record ImportResult(Path file, @Nullable String callId, @Nullable AudioFormat format, long durationMicros, @Nullable String sha256,
        @Nullable String duplicateOf, boolean foundAgain, @Nullable String error) {

    /** A file that was refused, with the reason. */
    public static ImportResult refused(Path file, String reason) {
        return new ImportResult(file, null, null, 0, null, null, false, reason);
    }

    /** Whether a call was made of it. */
    public boolean imported() {
        return callId != null && duplicateOf == null;
    }
}
