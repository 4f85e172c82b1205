/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.scoring;

import java.util.Optional;

import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.PersonRow;
import org.coachline.ui.internal.support.Preferences;

/** Tells a library who reads it: who the preferences say the user is. Any thread; blocks on the disk, some milliseconds. */
public final class Reader {

    private final Library library;

    private Reader(Library library) {
        this.library = library;
    }

    /** The reader of a library. */
    public static Reader of(Library library) {
        return new Reader(library);
    }

    /** Their id, if the library knows somebody of that name. */
    public Optional<String> id() throws LibraryException {
        String name = Preferences.reviewer().strip();
        return library.reviewers().stream().filter(person -> person.name().strip().equalsIgnoreCase(name)).map(PersonRow::id).findFirst();
    }

    /** Says so from now on. Somebody whom the library does not know yet has no review in it that could be closed to others. */
    public void say() throws LibraryException {
        library.scoring().calibrations().readAs(id().orElse(null));
    }
}
