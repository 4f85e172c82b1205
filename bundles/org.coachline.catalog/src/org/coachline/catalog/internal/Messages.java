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
    /** {0} a word. */
    public static String didYouMean = "";
    /** {0} file, {1} reason. */
    public static String iconRefused = "";
    /** {0} kilobytes. */
    public static String iconLarge = "";
    /** No places. */
    public static String iconPixels = "";
    /** {0} line. */
    public static String iconBroken = "";
    /** No places. */
    public static String iconDocumentType = "";
    /** No places. */
    public static String iconNamespace = "";
    /** {0} element. */
    public static String iconElement = "";
    /** {0} attribute, {1} element. */
    public static String iconAttribute = "";
    /** No places. */
    public static String iconMany = "";
    /** {0} name of the pack. */
    public static String storeFaulty = "";
    /** {0} path. */
    public static String storeFolder = "";
    /** {0} folder. */
    public static String storeFolderGone = "";
    /** {0} path. */
    public static String packPathEscapes = "";
    /** {0} path. */
    public static String packLink = "";
    /** {0} path, {1} how many. */
    public static String packTooDeep = "";
    /** {0} path. */
    public static String packNoFile = "";
    /** {0} how many. */
    public static String packTooManyFiles = "";
    /** {0} pack, {1} path. */
    public static String packFileMissing = "";
    /** {0} names. */
    public static String packFileNone = "";
    /** {0} names. */
    public static String packFileTwice = "";
    /** {0} archive. */
    public static String packArchiveMissing = "";
    /** {0} megabytes. */
    public static String packTogetherLarge = "";
    /** No places. */
    public static String packsClosed = "";
    /** No places. */
    public static String watchedFolder = "";
    /** {0} megabytes. */
    public static String packArchiveLarge = "";
    /** {0} reason. */
    public static String packArchiveBroken = "";
    /** {0} path. */
    public static String packEntryTwice = "";

    static {
        NLS.initializeMessages("org.coachline.catalog.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
