/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal;

import org.eclipse.osgi.util.NLS;

/** What people read of the catalog, from {@code messages.properties}; what is wrong with packs is in {@link Rule}. */
public final class Messages extends NLS {

    /** {0} id, {1} keys. */
    public static String ambiguousId = "";

    /** {0} contributor, {1} path. */
    public static String iconTooLarge = "";
    /** {0} a word. */
    public static String didYouMean = "";

    static {
        NLS.initializeMessages("org.coachline.catalog.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
