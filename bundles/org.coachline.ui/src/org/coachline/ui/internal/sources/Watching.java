/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.sources;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.coachline.intake.watch.Found;
import org.coachline.intake.watch.SourceWatch;
import org.coachline.library.Library;
import org.coachline.ui.internal.support.StatusLine;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;

/** Watches the sources of the open library and says in the status line what came of it. Any thread. */
public final class Watching implements AutoCloseable {

    private static volatile @Nullable Watching current;

    /** Sources of which it was said that they fail; used on the UI thread. */
    private static final Set<String> FAILING = new HashSet<>();

    private final SourceWatch watch;

    private Watching(Library library) {
        watch = new SourceWatch(library, Clock.systemUTC(), Watching::tell);
    }

    /** Begins to watch; null for a library that cannot be written, where nothing could come of it. */
    public static @Nullable Watching start(Library library) {
        Watching started = library.readOnly() ? null : new Watching(library);
        current = started;
        return started;
    }

    /** Has all sources of the open library looked at now. */
    static void lookNow() {
        Watching watching = current;
        if (watching != null) {
            watching.watch.lookNow();
        }
    }

    private static void tell(Found found) {
        Display display = Display.getDefault();
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                // Never a dialog: whoever wants to know more looks at the source itself, which says it for as long as it lasts.
                String failure = found.failure();
                long left = found.remarks().stream().filter(Found.FileRemark::refused).count();
                if (failure != null) {
                    FAILING.add(found.source());
                    StatusLine.problem(SourceTexts.get("watch.failed", found.source(), failure));
                } else if (FAILING.remove(found.source()) && found.added().isEmpty()) {
                    // What it said before must not stand there as if it still held.
                    StatusLine.say(SourceTexts.get("watch.back", found.source()));
                } else if (!found.added().isEmpty() || left > 0) {
                    StatusLine.say(SourceTexts.get("watch.found", found.source(), found.added().size(), left));
                }
            });
        }
    }

    @Override
    public void close() {
        watch.close();
    }
}
