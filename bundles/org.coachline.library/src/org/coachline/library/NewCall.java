/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import java.util.List;
import org.coachline.model.coaching.Call;

/**
 * A call that a source brings.
 *
 * @param call    complete; what it is called in the source, and the source's name, are its own
 * @param sha256s of its whole recordings
 * @param files   to be kept with it, in the same step
 * @param notes   what goes on record with it, in the same step
 */
public record NewCall(Call call, List<String> sha256s, List<SourceFile> files, List<AuditNote> notes) {

    /** Keeps copies of the lists. */
    public NewCall {
        sha256s = List.copyOf(sha256s);
        files = List.copyOf(files);
        notes = List.copyOf(notes);
    }

    /** What became of it. */
    public enum Outcome {
        /** It is in the library now. */
        ADDED,
        /** A call has a recording of this content already: nothing was changed. */
        RECORDED,
        /** A call of this source has this id and other recordings: nothing was changed. */
        SAME_ID,
        /** It was deleted before: nothing was changed. Somebody may bring it back by hand. */
        DELETED,
        /** It was erased before, for a person's sake: nothing was changed, and nobody brings it back. */
        ERASED
    }

    /**
     * What became of it.
     *
     * @param outcome what was done
     * @param callId  the call's own id, or of the one that was or is there before
     */
    public record Kept(Outcome outcome, String callId) {
    }
}
