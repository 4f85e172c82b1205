/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.source;

import java.io.OutputStream;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Lists what a recorder has, and fetches it. Contributed to {@code org.coachline.intake.recordingSources}.
 *
 * <p>There is one instance, made with its constructor without arguments when it is first asked. It is asked on a thread of its own, never
 * on the UI thread. It has a minute to list and ten to fetch one recording; whoever takes longer is interrupted, and its contributor is
 * switched off until restart, as with one that throws, answers with {@code null}, with more than {@link RecordingSources#MOST} recordings,
 * with an empty file or one of more than {@link RecordingSources#MOST_BYTES}. What is fetched is recognised, read and stored like any
 * file from outside.
 *
 * @since 1.0
 */
public interface RecordingSource {

    /**
     * Lists recordings.
     *
     * @param query     which recorder, and of which time
     * @param cancelled says when nobody wants the answer any more; the thread is interrupted too
     * @return what there is, in any order; empty where there is nothing
     * @throws Exception with a reason in plain words, which is shown under the contributor's name
     */
    List<OfferedRecording> list(SourceQuery query, BooleanSupplier cancelled) throws Exception;

    /**
     * Fetches one recording.
     *
     * @param query     as it was listed for
     * @param recording as it was listed
     * @param out       where its bytes go, as the recorder has them; closed by the caller
     * @param cancelled says when nobody wants it any more; the thread is interrupted too
     * @throws Exception with a reason in plain words, which is shown under the contributor's name
     */
    void fetch(SourceQuery query, OfferedRecording recording, OutputStream out, BooleanSupplier cancelled) throws Exception;
}
