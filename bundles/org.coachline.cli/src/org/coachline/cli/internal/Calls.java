/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.model.coaching.Call;

/** What commands ask of call documents. */
final class Calls {

    private Calls() {
    }

    static Call load(Library library, String id) throws LibraryException, Refused {
        try {
            return library.load(Call.class, id).document();
        } catch (LibraryException e) {
            if (e.reason() == LibraryException.Reason.NOT_FOUND) {
                throw new Refused(CliMessages.format(CliMessages.Call_unknown, library.folder(), id));
            }
            throw e;
        }
    }
}
