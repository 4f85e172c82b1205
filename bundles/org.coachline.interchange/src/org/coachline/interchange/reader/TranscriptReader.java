/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.interchange.reader;

import java.io.InputStream;
import java.util.Optional;

/**
 * Reads transcripts in a format of a partner's. Contributed to {@code org.coachline.interchange.transcriptReaders}.
 *
 * <p>There is one instance, made with its constructor without arguments when it is first asked. It is asked on a thread of its own, never
 * on the UI thread, and has twenty seconds; whoever takes longer is interrupted, and its contributor is switched off until restart, as with
 * one that throws, answers with {@code null}, with more than {@link TranscriptReaders#MOST_CUES} cues or with times that cannot be.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface TranscriptReader {

    /**
     * Reads a file.
     *
     * @param name    the file's name, without its folder
     * @param content its bytes, at most 16 MiB; they come from outside and are to be read as hostile
     * @return what was said, or empty where the file is not of this format after all: then others are asked
     * @throws Exception with a reason in plain words, where the reader itself has failed; a file that is damaged is no failure of the
     *                   reader's, and is answered with what could be read and a remark
     */
    Optional<ForeignTranscript> read(String name, InputStream content) throws Exception;
}
