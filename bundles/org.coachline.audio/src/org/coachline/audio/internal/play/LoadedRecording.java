/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.play;

import org.coachline.audio.AudioFormat;
import org.coachline.audio.SampleReader;

/** What is loaded, and which part of it is to be played. Belongs to the engine's thread. */
final class LoadedRecording {

    final AudioFormat format;
    final long frames;
    final SampleReader reader;
    /** The first frame of the part. */
    long from;
    /** The frame after the last of the part. */
    long to;

    LoadedRecording(AudioFormat format, long frames, SampleReader reader) {
        this.format = format;
        this.frames = frames;
        this.reader = reader;
        this.to = frames;
    }
}
