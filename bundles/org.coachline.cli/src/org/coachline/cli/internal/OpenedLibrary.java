/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.nio.file.Path;
import java.util.List;
import org.coachline.intake.PackItems;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.OpenMode;
import org.coachline.library.PersonRow;

/** Opens libraries for commands. */
final class OpenedLibrary {

    private OpenedLibrary() {
    }

    static Library toRead(Context context, Path folder) throws LibraryException {
        Library library = Library.open(context.resolve(folder), OpenMode.READ_ONLY);
        context.packs().use(library);
        return library;
    }

    /** A library that is told what the marks it saves refer to. */
    static Library toWrite(Context context, Path folder) throws LibraryException {
        Library library = Library.open(context.resolve(folder), OpenMode.READ_WRITE);
        teach(library, context);
        return library;
    }

    /** A library of which something is done that is recorded, such as writing a file of it: opened to be written, where it can be. */
    static Library toRecord(Context context, Path folder) throws LibraryException {
        Library library = Library.open(context.resolve(folder), OpenMode.READ_WRITE);
        context.packs().use(library);
        return library;
    }

    static void teach(Library library, Context context) {
        context.packs().use(library);
        library.setTechniqueSource(PackItems.of(() -> context.packs().catalog()));
    }

    /** The id of somebody who is there already; names are compared without regard to case. */
    static String find(List<PersonRow> people, String name, String notFound) throws Refused {
        for (PersonRow person : people) {
            if (person.name().strip().equalsIgnoreCase(name.strip())) {
                return person.id();
            }
        }
        List<String> near = Nearest.to(name, people.stream().map(PersonRow::name).toList());
        throw new Refused(CliMessages.format(notFound, name) + suggestion(near));
    }

    static String suggestion(List<String> near) {
        return near.isEmpty() ? "" : ' ' + CliMessages.format(CliMessages.Nearest, String.join(", ", near));
    }
}
