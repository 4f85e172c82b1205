/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.record;

import java.util.List;
import org.coachline.library.Library;
import org.coachline.library.records.Export;
import org.coachline.library.records.Exports;
import org.coachline.ui.Session;
import org.coachline.ui.internal.support.Preferences;
import org.jspecify.annotations.Nullable;

/** What leaves the open library as a file or on paper, on record under the reviewer's name. Made on the UI thread, used in the background. */
public final class Leaving {

    private final @Nullable Library library;
    private final String who;

    private Leaving(@Nullable Library library, String who) {
        this.library = library;
        this.who = who;
    }

    /** From the library that is open now, taken by whoever works here now. UI thread. */
    public static Leaving now() {
        return new Leaving(Session.get().library(), Preferences.reviewer());
    }

    /** Records it and has it written; what cannot be recorded is not written. */
    public <T> T write(List<Export> exports, Exports.Writing<T, Exception> writing) throws Exception {
        Library open = library;
        return open == null ? writing.write() : open.records().exports().write(exports, who, writing);
    }

    /** The same for one thing. */
    public <T> T write(Export export, Exports.Writing<T, Exception> writing) throws Exception {
        return write(List.of(export), writing);
    }
}
