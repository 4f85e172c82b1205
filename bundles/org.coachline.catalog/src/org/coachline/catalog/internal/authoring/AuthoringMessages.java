/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal.authoring;

import org.eclipse.osgi.util.NLS;

/** What people read of writing packs, from {@code messages.properties}. */
public final class AuthoringMessages extends NLS {

    /** {0} id. */
    public static String badId = "";
    /** No places. */
    public static String ownId = "";
    public static String noName = "";
    /** {0} folder. */
    public static String folderTaken = "";
    /** {0} file. */
    public static String notAPack = "";
    /** {0} file. */
    public static String outIsAFile = "";
    /** No places: the category of every pack's update site. */
    public static String siteCategory = "";
    /** No places. */
    public static String problems = "";
    /** No places. */
    public static String noProblems = "";
    /** No places. */
    public static String error = "";
    /** No places. */
    public static String warning = "";
    /** No places. */
    public static String callerTypes = "";
    /** No places. */
    public static String scorecards = "";
    /** No places. */
    public static String rolePlayCards = "";
    /** No places. */
    public static String replacements = "";
    /** No places. */
    public static String say = "";
    /** No places. */
    public static String avoid = "";
    /** No places. */
    public static String suits = "";
    /** No places. */
    public static String precedes = "";
    /** No places. */
    public static String signals = "";
    /** No places. */
    public static String fits = "";
    /** No places. */
    public static String practises = "";
    /** No places. */
    public static String question = "";
    /** No places. */
    public static String weight = "";
    /** No places. */
    public static String answers = "";
    /** {0} name, {1} weight. */
    public static String weighted = "";
    /** {0} name, {1} points. */
    public static String points = "";
    /** No places. */
    public static String callerType = "";
    /** No places. */
    public static String notApplicable = "";
    /** No places. */
    public static String autoFail = "";
    /** {0} answer. */
    public static String failsSection = "";
    /** {0} answer. */
    public static String failsAll = "";
    /** {0} answer. */
    public static String withComment = "";
    /** What a question asks for that needs a comment whatever is answered. */
    public static String everyComment = "";
    /** {0} question, {1} answers. */
    public static String askedWhen = "";
    /** {0} answers, {1} another one. */
    public static String or = "";
    /** No places. */
    public static String retired = "";
    /** {0} version, {1} what was, {2} what is, {3} why. */
    public static String replaced = "";

    static {
        NLS.initializeMessages("org.coachline.catalog.internal.authoring.messages", AuthoringMessages.class);
    }

    private AuthoringMessages() {
    }
}
