/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.extension.internal;

import org.eclipse.osgi.util.NLS;

/** What people read of faulty contributions, from {@code messages.properties}. */
public final class Messages extends NLS {

    /** {0} contributor, {1} contribution, {2} point, {3} version it was written for, {4} newest known. */
    public static String contractNewer = "";
    /** {0} contributor, {1} contribution, {2} point, {3} version it was written for, {4} newest known. */
    public static String contractUnknown = "";
    /** {0} contributor, {1} contribution, {2} point, {3} attribute, {4} class, {5} reason. */
    public static String cannotCreate = "";
    /** {0} contributor, {1} contribution, {2} point. */
    public static String contributorGone = "";
    /** {0} contributor, {1} contribution, {2} point, {3} attribute, {4} class found, {5} type asked for. */
    public static String wrongType = "";
    /** {0} contributor, {1} contribution, {2} what was thrown. */
    public static String threw = "";
    /** {0} contributor, {1} contribution, {2} what was thrown. */
    public static String doesNotLink = "";
    /** {0} contributor, {1} contribution. */
    public static String returnedNothing = "";
    /** {0} contributor, {1} contribution, {2} allowance in milliseconds. */
    public static String overTime = "";
    /** {0} contributor, {1} contribution, {2} allowance in milliseconds. */
    public static String abandoned = "";
    /** {0} contributor, {1} contribution, {2} what is wrong with what it returned. */
    public static String nonsense = "";
    /** {0} contributor. */
    public static String turnedOff = "";
    /** {0} contributor, {1} why, as a sentence. */
    public static String notAdmitted = "";
    /** {0} contributor, {1} contribution, {2} point, {3} attribute. */
    public static String attributeMissing = "";
    /** {0} contributor, {1} contribution, {2} point. */
    public static String idTaken = "";
    /** {0} what is due, in the plural. */
    public static String nothingOf = "";
    /** {0} the most, {1} of what, in the plural. */
    public static String flood = "";
    /** {0} what, in the plural, {1} type asked for, {2} type found. */
    public static String notOne = "";
    /** {0} file path. */
    public static String pathEscapes = "";
    /** {0} contributor, {1} file path. */
    public static String fileMissing = "";
    /** {0} contributor. */
    public static String bundleMissing = "";

    static {
        NLS.initializeMessages("org.coachline.extension.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
