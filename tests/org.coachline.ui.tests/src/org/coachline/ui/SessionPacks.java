/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui;

import org.coachline.catalog.store.PackChoices;
import org.jspecify.annotations.Nullable;

/** Has the session of the running workbench follow another user's choices about packs. */
public final class SessionPacks {

    private SessionPacks() {
    }

    /** Follows these; nothing for those of this computer's user. */
    public static void use(@Nullable PackChoices choices) {
        Session.get().useChoices(choices);
    }
}
