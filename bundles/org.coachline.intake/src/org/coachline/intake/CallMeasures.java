/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake;

import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFile;
import org.coachline.intake.internal.Recognised;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.Measures;
import org.coachline.model.coaching.Call;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** What lists know of a call's sound, made anew after somebody has said who is heard where, or how recordings lie. */
public final class CallMeasures {

    private CallMeasures() {
    }

    /**
     * Measures a call as the library has it, and keeps the result for lists; from the cache where it was measured so before.
     * Nothing happens while its recordings are missing. Blocks.
     *
     * @throws AudioException                                      if a recording cannot be read
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled; nothing is changed then
     */
    public static void again(Library library, String callId, IProgressMonitor monitor) throws LibraryException, AudioException {
        SubMonitor progress = SubMonitor.convert(monitor, 1);
        CallSound sound = CallSound.find(library, library.load(Call.class, callId).document());
        if (sound.isAvailable() && !library.readOnly()) {
            try (AudioFile audio = sound.open()) {
                Measures measures = new Recognised(library, true).measure(audio, sound.key(), sound.roles(), progress.split(1)).orElseThrow();
                library.measured(callId, measures);
            }
        }
    }
}
