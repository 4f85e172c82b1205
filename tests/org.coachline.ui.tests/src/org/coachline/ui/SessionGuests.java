/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui;

import org.coachline.extension.GuestRegistry;
import org.jspecify.annotations.Nullable;

/** Gives the workbench other guests than those that are installed. */
public final class SessionGuests {

    private SessionGuests() {
    }

    /** Uses these; nothing for those that are installed. */
    public static void use(@Nullable GuestRegistry guests) {
        Session.get().useGuests(guests);
    }
}
